import * as vscode from 'vscode';
import { withRuleTest, type NewRuleTest } from '../../core/brand-tests/add-test.ts';
import { readFileIfThere, writeFile } from '../platform/write-file.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** Adds a test to the brand's file for tests that come from corrections; creates it where there is none. */
export async function addRuleTest(brand: WorkspaceBrand, test: NewRuleTest): Promise<void> {
  const file = vscode.Uri.joinPath(brand.uri, 'tests', 'corrections.voice.yaml');
  const bytes = await readFileIfThere(file);
  const fresh = withRuleTest(bytes ? new TextDecoder().decode(bytes) : '', test);
  if (fresh !== undefined) {
    await writeFile(file, fresh);
    return;
  }
  const message = vscode.l10n.t(
    '{0} has errors. Correct them before adding to it.',
    vscode.workspace.asRelativePath(file),
  );
  void vscode.window.showWarningMessage(message);
}
