import * as vscode from 'vscode';
import { readLedger, type LedgerEntry } from '../../../core/facts/index.ts';
import { namedPersona, readPersona, type PersonaFile } from '../../../core/production/personas/index.ts';
import { decode } from '../../../core/text/index.ts';
import { localize } from '../../platform/localize.ts';
import { realClock } from '../../platform/clock.ts';
import { readFileIfThere } from '../../platform/write-file.ts';

export const PERSONAS: vscode.DocumentSelector = { pattern: '**/personas/*.{yaml,yml}' };

const IGNORED = '**/{node_modules,.git,.vscode-test,dist}/**';
const MOST_FILES = 200;

/** True for a persona's file: YAML in a folder `personas`. */
export const isPersona = ({ path }: vscode.Uri): boolean => /\/personas\/[^/.][^/]*\.ya?ml$/i.test(path);

/** The day on which facts hold. YYYY-MM-DD */
export const today = (): string => new Date(realClock.now()).toISOString().slice(0, 10);

/** A persona's file as it was read, with its text. */
export interface ReadPersonaFile extends PersonaFile {
  readonly uri: vscode.Uri;
  readonly source: string;
}

/** Reads a persona's file with the ledgers that it names, as they stand in the editor. Undefined where it is not there. */
export async function readPersonaAt(uri: vscode.Uri): Promise<ReadPersonaFile | undefined> {
  const source = await textAt(uri);
  if (source === undefined) return undefined;
  const paths: string[] = [];
  readPersona(source, (path) => {
    paths.push(path);
    return [];
  });
  const ledgers = new Map<string, readonly LedgerEntry[]>();
  for (const path of paths) {
    const text = await textAt(vscode.Uri.joinPath(uri, '..', path));
    if (text !== undefined) ledgers.set(path, readLedger(text, path).entries);
  }
  return { uri, source, ...readPersona(source, (path) => ledgers.get(path) ?? [], localize) };
}

/** The persona that a draft names: by its name or its file's name, the nearest in the folders. Undefined where there is none. */
export async function personaOf(document: vscode.TextDocument): Promise<ReadPersonaFile | undefined> {
  const name = namedPersona(document.getText());
  if (name === undefined) return undefined;
  const found: ReadPersonaFile[] = [];
  for (const uri of await personaUris()) {
    const file = await readPersonaAt(uri);
    if (file && (file.persona?.name.toLowerCase() === name || fileName(uri) === name)) found.push(file);
  }
  const shared = ({ uri }: ReadPersonaFile): number => commonFolders(uri.path, document.uri.path);
  return found.sort((a, b) => shared(b) - shared(a))[0];
}

/** The files of personas in the workspace. */
export const personaUris = async (): Promise<vscode.Uri[]> =>
  (await vscode.workspace.findFiles('**/personas/*.{yaml,yml}', IGNORED, MOST_FILES)).sort((a, b) =>
    a.path.localeCompare(b.path),
  );

/** A file's name without its ending, in lower case. */
export const fileName = ({ path }: vscode.Uri): string =>
  (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '').toLowerCase();

function commonFolders(a: string, b: string): number {
  const [own, other] = [a.split('/'), b.split('/')];
  let at = 0;
  while (at < own.length && own[at] === other[at]) at++;
  return at;
}

/** The text of a file as it stands in the editor, else on disk; undefined where there is none. */
export async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  const bytes = await readFileIfThere(uri);
  const decoded = bytes && decode(bytes);
  return decoded?.ok === true ? decoded.text : undefined;
}
