import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { until } from '../../until.ts';
import { at } from './editor.ts';

describe('folders that come and go', () => {
  const changes = new FolderChanges();
  const seen: string[] = [];
  const following = changes.follow(({ uri, kind }) =>
    seen.push(`${kind} ${vscode.workspace.asRelativePath(uri)}`),
  );
  const sees = (wanted: string): Promise<true> =>
    until(wanted, () => (seen.includes(wanted) ? true : undefined));
  const write = (path: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode('Plain water is back.\n'));

  after(async () => {
    following.dispose();
    changes.dispose();
    await vscode.workspace.fs.delete(at('moved'), { recursive: true });
  });

  it('are reported by their own names, also with a dot, and files that come are not', async () => {
    await write('moved/spring/one.md');
    await sees('came moved');
    await vscode.workspace.fs.rename(at('moved/spring'), at('moved/spring 2.0.new'));
    await sees('came moved/spring 2.0.new');
    await sees('gone moved/spring');
    await write('moved/two.md');
    await vscode.workspace.fs.delete(at('moved/spring 2.0.new'), { recursive: true });
    await sees('gone moved/spring 2.0.new');
    assert.ok(!seen.some((one) => /^came .*\.md$/.test(one)), seen.join('\n'));
  });
});
