import type { Disposable } from 'vscode';
import type { Session } from './session.ts';

/** A part of Timbre in the editor. It starts when called and ends when the returned object is disposed. */
export type Feature = (session: Session) => Disposable;
