import type { Disposable } from 'vscode';
import type { Session } from './session.ts';

/** One thing Timbre does in the editor. It begins when called and ends when what it returns is disposed. */
export type Feature = (session: Session) => Disposable;
