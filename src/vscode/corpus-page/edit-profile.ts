import { applyEdits, modify, parse } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import { writeFile } from '../platform/write-file.ts';

type JsonPath = readonly (string | number)[];

/** A change of one value in a profile. */
export interface ProfileChange {
  readonly path: JsonPath;
  readonly value: unknown;
}

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/** A profile's text with some values changed; comments, order and formatting of everything else stay. */
export const changedProfile = (text: string, changes: readonly ProfileChange[]): string =>
  changes.reduce(
    (json, { path, value }) => applyEdits(json, modify(json, [...path], value, FORMAT)),
    text.trim() === '' ? '{}\n' : text,
  );

/** The strings of a list in a profile; empty where there is none. */
export function listIn(text: string, path: JsonPath): string[] {
  let value: unknown = parse(text);
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/**
 * Changes a brand's profile as one undoable edit and saves it; a brand without a profile gets one.
 * @param change gives the changes for the profile's present text
 */
export async function editProfile(
  brand: WorkspaceBrand,
  change: (text: string) => readonly ProfileChange[],
): Promise<void> {
  if (!brand.profile) {
    const fresh = vscode.Uri.joinPath(brand.uri, `${brand.slug}.brand.json`);
    const start = `${JSON.stringify({ name: brand.name }, undefined, 2)}\n`;
    await writeFile(fresh, changedProfile(start, change(start)));
    return;
  }
  const document = await vscode.workspace.openTextDocument(brand.profile);
  const text = document.getText();
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
  edit.replace(document.uri, whole, changedProfile(text, change(text)));
  await vscode.workspace.applyEdit(edit);
  await document.save();
}
