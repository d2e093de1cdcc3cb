import * as vscode from 'vscode';
import { readFrontMatter } from '../../core/text/index.ts';
import type { Session } from '../session/session.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { writeFile } from '../platform/write-file.ts';

/** *Timbre: Open a Draft*: a draft of the brand with the cursor at its end, and a suggestion asked for; a new, empty one where there is none. */
export async function openDraft(session: Session, chosen?: WorkspaceBrand): Promise<void> {
  const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('A draft for which brand?')));
  if (!brand) return;
  const [latest] = await draftsOf(brand);
  await openAtEnd(session, brand, latest ?? (await newDraft(brand)));
}

/** Opens a draft with the cursor at its end, and asks for a suggestion once the brand can be written for, unless there is nothing to continue or somebody types meanwhile. */
export async function openAtEnd(session: Session, brand: WorkspaceBrand, draft: vscode.Uri): Promise<void> {
  const ready = session.learner.ready(brand);
  const document = await vscode.workspace.openTextDocument(draft);
  const text = document.getText();
  const written = text.trimEnd().length;
  // In a draft with nothing but front matter, what is typed must not continue the line that closes it.
  const isEmpty = written <= (readFrontMatter(text)?.end ?? 0);
  const end = document.positionAt(isEmpty ? text.length : written);
  const selection = new vscode.Range(end, end);
  await vscode.window.showTextDocument(document, { selection, preview: false });
  const { version } = document;
  await ready;
  // An empty draft would get a list of ways to begin, which takes the keys of whoever begins to type; so would any list later on.
  const isWaiting = vscode.window.activeTextEditor?.document === document && document.version === version;
  if (isWaiting && !isEmpty) await vscode.commands.executeCommand('timbre.suggestHere');
}

/** The Markdown files of the brand's folder of drafts, in order of their names. */
async function draftsOf({ uri }: WorkspaceBrand): Promise<vscode.Uri[]> {
  const folder = new vscode.RelativePattern(vscode.Uri.joinPath(uri, 'drafts'), '*.md');
  return (await vscode.workspace.findFiles(folder)).sort((a, b) => a.path.localeCompare(b.path));
}

async function newDraft({ uri, slug }: WorkspaceBrand): Promise<vscode.Uri> {
  const draft = vscode.Uri.joinPath(uri, 'drafts', 'first-draft.md');
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, 'drafts'));
  const value = /^[\w-]+$/.test(slug) ? slug : JSON.stringify(slug);
  await writeFile(draft, `---\nbrand: ${value}\nstatus: draft\n---\n\n`);
  return draft;
}
