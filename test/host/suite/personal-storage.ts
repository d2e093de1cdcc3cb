import * as vscode from 'vscode';
import type { Memory } from '../../../src/service/ports.ts';
import type { PersonalStorage } from '../../../src/vscode/workspace/writer-ports.ts';

/** A place for keys and the request log beside the editor's own. */
export const personalStorage = (folder: vscode.Uri): PersonalStorage => ({
  ...{ secrets: secrets(), memory: memory(), folder },
});

/** A secret storage that forgets with the test. */
function secrets(): vscode.SecretStorage {
  const kept = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.SecretStorageChangeEvent>();
  const fire = (key: string): void => {
    changed.fire({ key });
  };
  return {
    onDidChange: changed.event,
    get: (key) => Promise.resolve(kept.get(key)),
    store: (key, value) => {
      kept.set(key, value);
      fire(key);
      return Promise.resolve();
    },
    delete: (key) => {
      kept.delete(key);
      fire(key);
      return Promise.resolve();
    },
  };
}

function memory(): Memory {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => kept.get(key),
    update: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
  };
}
