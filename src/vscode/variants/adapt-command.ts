import * as vscode from 'vscode';
import { explainNoVariant } from '../../core/planning/variants/explain.ts';
import type { NoVariant, Variant } from '../../core/planning/variants/index.ts';
import { withVariants } from '../../core/planning/variants/text/front-matter.ts';
import { variantName } from '../../core/planning/variants/variant-name.ts';
import { readProse } from '../../core/text/index.ts';
import { localize } from '../platform/localize.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { besides, nameOf, textOf } from './variant-files.ts';

/** What *Adapt for Channels and Audiences…* made. */
export interface AdaptedDraft {
  readonly document: vscode.TextDocument;
  readonly brand: WorkspaceBrand;
  /** Why channels have no variant. */
  readonly missing: readonly string[];
}

type Needs = Pick<Session, 'drafts' | 'learner' | 'engine' | 'writers' | 'log'>;

/** Milliseconds that a model has for the versions of one channel. */
const LONGEST_WAIT = 120_000;

/** Asks for channels and an audience, and writes a variant for each beside the draft. Undefined where nothing was made. */
export async function adaptDraft(
  session: Needs,
  document: vscode.TextDocument | undefined,
): Promise<AdaptedDraft | undefined> {
  const brand = document && (await session.drafts.brandOf(document));
  if (!brand || document.isUntitled) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a saved draft of a brand first.'));
    return undefined;
  }
  await session.learner.ready(brand);
  const text = document.getText();
  const chosen = await choose(session, brand, text);
  if (!chosen) return undefined;
  const made: Variant[] = [];
  const missing: string[] = [];
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Adapting…') },
    async () => {
      for (const channel of chosen.channels) {
        const call = {
          brand: brand.folder,
          text,
          channel,
          audience: chosen.audience,
          name: nameOf(document.uri),
        };
        const result = await bettered(session, document, call, await session.engine.variants.adapt(call));
        if (result.kind === 'variant') made.push(result);
        else missing.push(explainNoVariant(result, localize));
      }
    },
  );
  await write(document, made);
  return { document, brand, missing };
}

/**
 * What the chosen AI model makes of a variant, where it passes every gate; else the variant of the draft's own sentences, as without a model.
 */
async function bettered(
  { engine, writers, log }: Needs,
  document: vscode.TextDocument,
  call: Parameters<Session['engine']['variants']['adapt']>[0],
  offline: Variant | NoVariant,
): Promise<Variant | NoVariant> {
  if (offline.kind === 'none' && offline.why !== 'does-not-fit') return offline;
  try {
    const asked = await engine.variants.toAsk({ ...call, offline });
    const candidates = await writers.adapt(document, asked, AbortSignal.timeout(LONGEST_WAIT));
    if (candidates === undefined || candidates.length === 0) return offline;
    const { best, refused } = await engine.variants.judge({ ...call, offline, candidates });
    for (const { why } of refused)
      log.debug(`${call.channel}: a version of the AI model was refused: ${why}`);
    return best;
  } catch (error) {
    // The user was already notified of the model's fault.
    log.warn(`No variants from the AI model: ${error instanceof Error ? error.message : String(error)}`);
    return offline;
  }
}

async function choose(
  { engine }: Needs,
  brand: WorkspaceBrand,
  text: string,
): Promise<{ readonly channels: readonly string[]; readonly audience: string | undefined } | undefined> {
  const { channels, audiences } = await engine.variants.options({ brand: brand.folder, text });
  const picked = await vscode.window.showQuickPick(
    channels.map(({ name, limit, isStated }) => ({ label: name, description: limit, picked: isStated })),
    {
      title: vscode.l10n.t('Adapt for Channels'),
      placeHolder: vscode.l10n.t('Choose channels; each gets a file beside the draft'),
      canPickMany: true,
    },
  );
  if (!picked || picked.length === 0) return undefined;
  const names = picked.map(({ label }) => label);
  if (audiences.length === 0) return { channels: names, audience: undefined };
  const everyone = vscode.l10n.t('Everyone');
  const audience = await vscode.window.showQuickPick([everyone, ...audiences], {
    title: vscode.l10n.t('Adapt for an Audience'),
    placeHolder: vscode.l10n.t('Its name is written into the front matter'),
  });
  if (audience === undefined) return undefined;
  return { channels: names, audience: audience === everyone ? undefined : audience };
}

/** Writes variants beside their draft, and names them in it. What is there already is only overwritten on request. */
async function write(document: vscode.TextDocument, variants: readonly Variant[]): Promise<void> {
  const files = variants.map(({ channel, audience, file }) => {
    const name = variantName(nameOf(document.uri), channel, audience);
    return { name, uri: besides(document.uri, name), file };
  });
  const edit = new vscode.WorkspaceEdit();
  const kept = await keptFiles(files);
  for (const { name, uri, file } of files)
    if (!kept.has(name)) edit.createFile(uri, { overwrite: true, contents: new TextEncoder().encode(file) });
  const text = document.getText();
  const linked = withVariants(
    text,
    readProse(text),
    files.map(({ name }) => name),
  );
  if (linked !== text) {
    const [start, end] = changedPart(text, linked);
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(text.length - end)),
      linked.slice(start, linked.length - end),
    );
  }
  if (!(await vscode.workspace.applyEdit(edit)))
    void vscode.window.showWarningMessage(vscode.l10n.t('The variants could not be written.'));
}

/** The lengths of what two texts have in common at the beginning and the end. */
function changedPart(before: string, after: string): [start: number, end: number] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [start, end];
}

interface VariantFile {
  readonly name: string;
  readonly uri: vscode.Uri;
  readonly file: string;
}

/** The names of files that exist with another text, unless the user says that they are to be overwritten. */
async function keptFiles(files: readonly VariantFile[]): Promise<ReadonlySet<string>> {
  const there: string[] = [];
  for (const { name, uri, file } of files) {
    const text = await textOf(uri);
    if (text !== undefined && text !== file) there.push(name);
  }
  if (there.length === 0) return new Set();
  const overwrite = vscode.l10n.t('Overwrite');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} exist with another text. Overwrite what was edited there?', there.join(', ')),
    overwrite,
    vscode.l10n.t('Keep'),
  );
  return new Set(answer === overwrite ? [] : there);
}
