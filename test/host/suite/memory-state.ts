import type { ShownState } from '../../../src/vscode/session/state/direction-memory-files.ts';

/** A workspace's state for one test. */
export function memoryState(): ShownState {
  const values = new Map<string, unknown>();
  return {
    get: (key) => values.get(key),
    update: (key, value) => {
      values.set(key, value);
      return Promise.resolve();
    },
  };
}
