import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { exportValeStyle } from './export-style.ts';
import { importValeStyle } from './import-style.ts';

/**
 * What of a brand's Vale styles cannot be used is shown in their files, by line. *Timbre: Export a Vale Style…* writes the profile's
 * rules as one.
 */
export const valeStylesFeature: Feature = (session) => {
  const collection = vscode.languages.createDiagnosticCollection('timbre-vale');
  /** By brand, the files with notes, which go when the notes do. */
  const noted = new Map<string, readonly vscode.Uri[]>();
  const refresh = async (brand: WorkspaceBrand): Promise<void> => {
    const before = noted.get(brand.folder) ?? [];
    const notes = await session.engine.brands.styleNotes({ brand: brand.folder });
    const byFile = new Map<string, vscode.Diagnostic[]>();
    for (const { path, line, message } of notes) {
      const range = new vscode.Range(line - 1, 0, line - 1, WHOLE_LINE);
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Information);
      diagnostic.source = 'Timbre';
      byFile.set(path, [...(byFile.get(path) ?? []), diagnostic]);
    }
    for (const uri of before) collection.delete(uri);
    const uris = [...byFile].map(([path, diagnostics]) => {
      const uri = vscode.Uri.joinPath(brand.uri, path);
      collection.set(uri, diagnostics);
      return uri;
    });
    noted.set(brand.folder, uris);
  };
  const refreshQuietly = (brand: WorkspaceBrand): void => {
    refresh(brand).catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  return vscode.Disposable.from(
    collection,
    session.learner.onDidChange(refreshQuietly),
    // A brand whose files did not change since it was stored is ready without a change.
    session.checker.onDidChange((document) => {
      const brand = session.checker.report(document)?.brand;
      if (brand && !noted.has(brand.folder)) refreshQuietly(brand);
    }),
    vscode.commands.registerCommand('timbre.importValeStyle', (folder?: unknown) =>
      importValeStyle(session, folder instanceof vscode.Uri ? folder : undefined),
    ),
    vscode.commands.registerCommand('timbre.exportValeStyle', (folder?: unknown) =>
      exportValeStyle(session, folder instanceof vscode.Uri ? folder : undefined),
    ),
  );
};

/** Past the end of any line; editors stop at its end. */
const WHOLE_LINE = 1000;
