import * as vscode from 'vscode';
import type { Event } from '../../core/base/event.ts';
import { writerChoice, type WriterChoice } from '../../service/writers/chosen-writer.ts';
import { settings } from './settings.ts';

/** The writer that the present settings choose. */
export const chosenWriter = (isTrusted: boolean = vscode.workspace.isTrusted): WriterChoice =>
  writerChoice({
    ...{ provider: settings.ai.provider(), model: settings.ai.model(), address: settings.ai.address() },
    isTrusted,
  });

/** The settings or the workspace's trust changed. */
export const onDidChangeChosenWriter: Event<unknown> = (listener) =>
  vscode.Disposable.from(
    vscode.workspace.onDidGrantWorkspaceTrust(listener),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('timbre.ai')) listener(event);
    }),
  );
