import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrandRegistry } from '../../../src/vscode/workspace/brands/brand-registry.ts';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { eventually } from '../../until.ts';
import { at } from './editor.ts';

/** VS Code searches a folder that a link in the workspace leads to, and does not watch it. */
describe('a brand in a folder that VS Code does not watch', () => {
  const outside = mkdtempSync(join(tmpdir(), 'timbre-linked-'));
  const link = at('linked').fsPath;

  before(() => {
    mkdirSync(join(outside, 'quiet-brand', 'corpus'), { recursive: true });
    symlinkSync(outside, link);
  });
  after(() => {
    unlinkSync(link);
    rmSync(outside, { recursive: true });
  });

  it('is found by a search some seconds after watching began', async () => {
    const folderChanges = new FolderChanges();
    const brands = new BrandRegistry(folderChanges);
    const names = async (): Promise<string[]> => (await brands.all()).map(({ slug }) => slug);
    assert.ok(!(await names()).includes('quiet-brand'));
    writeFileSync(join(outside, 'quiet-brand', 'corpus', 'post.md'), 'The kettle is on. Come in.\n');
    await eventually(async () => {
      assert.ok((await names()).includes('quiet-brand'));
    });
    brands.dispose();
    folderChanges.dispose();
  });
});
