import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** A folder that is there while the tests of a suite run. */
export function temporaryStorage(): () => vscode.Uri {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'timbre-agents-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return () => vscode.Uri.file(folder);
}
