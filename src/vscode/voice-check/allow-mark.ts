import * as vscode from 'vscode';
import { exemptingInProfile, type CheckExemption, type ProfileChange } from '../../core/brand/index.ts';
import {
  allowHere,
  allowInDraft,
  ruleTitle,
  type CommentSyntax,
  type ExemptionStatement,
} from '../../core/checks/index.ts';
import { dayOf } from '../../core/facts/index.ts';
import { readProse } from '../../core/text/index.ts';
import type { Session } from '../session/session.ts';
import { applyDraftEdit } from '../workspace/apply-draft-edit.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';

/** What is to be allowed: a mark and the sentence that it stands in. */
export interface AllowRequest {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  readonly rule: string;
  /** The marked words; undefined where the mark is the sentence's. */
  readonly word: string | undefined;
  readonly sentence: string | undefined;
}

interface Choice extends vscode.QuickPickItem {
  readonly act?: () => Promise<void>;
}

/** Lets the user choose what to allow and how far: in this place, in this draft, for the brand. */
export async function allowMark(session: Session, request: AllowRequest): Promise<void> {
  const document = await vscode.workspace.openTextDocument(request.uri);
  const brand = await session.drafts.brandOf(document);
  if (!brand) return;
  await chooseWhat({ request, document, brand, why: { reason: byWriter() } });
}

/** Why something is allowed, and until when. */
type Why = Pick<ExemptionStatement, 'reason' | 'until'>;

interface Allowing {
  readonly request: AllowRequest;
  readonly document: vscode.TextDocument;
  readonly brand: WorkspaceBrand;
  readonly why: Why;
}

async function chooseWhat(allowing: Allowing): Promise<void> {
  const { request, why } = allowing;
  const { rule, word, sentence } = request;
  const title = ruleTitle(rule, localize);
  const choices: Choice[] = [
    ...(word === undefined
      ? []
      : group(vscode.l10n.t('“{0}”', short(word)), allowing, { rules: [rule], text: word })),
    ...(sentence === undefined
      ? []
      : group(vscode.l10n.t('This sentence, with every mark in it'), allowing, {
          rules: ['*'],
          text: sentence,
        })),
    ...group(vscode.l10n.t('All marks of this kind: {0}', title), allowing, {
      rules: [rule],
      text: undefined,
    }),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('$(calendar) Reason and Last Day…'),
      description:
        why.until === undefined ? why.reason : vscode.l10n.t('{0}, until {1}', why.reason, why.until),
      act: async () => {
        const said = await askWhy(why);
        if (said) await chooseWhat({ ...allowing, why: said });
      },
    },
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Allow'),
    placeHolder: vscode.l10n.t('What should be allowed, and where? To undo it, run Show Allowed Marks.'),
  });
  await chosen?.act?.();
}

/** Allows a sentence in its draft with every mark in it, without a question. */
export async function ignoreSentence({ uri, sentence }: AllowRequest): Promise<void> {
  if (sentence === undefined) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const statement = { rules: ['*'], text: sentence, reason: byWriter() };
  await applyDraftEdit(
    document,
    allowInDraft(document.getText(), readProse(document.getText()), statement, syntaxOf(document)),
  );
}

/** Undefined when cancelled. */
async function askWhy(before: Why): Promise<Why | undefined> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Why is it allowed?'),
    prompt: vscode.l10n.t('Others read it when they review what is allowed.'),
    value: before.reason,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Give a reason.') : undefined),
  });
  if (reason === undefined) return undefined;
  const until = await vscode.window.showInputBox({
    title: vscode.l10n.t('Until when?'),
    prompt: vscode.l10n.t('The last day, YYYY-MM-DD; leave it empty where there is none'),
    value: before.until ?? '',
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || dayOf(text) === text.trim() ? undefined : vscode.l10n.t('Write YYYY-MM-DD.'),
  });
  if (until === undefined) return undefined;
  return { reason: reason.trim(), ...(until.trim() === '' ? {} : { until: until.trim() }) };
}

function group(
  label: string,
  { request, document, brand, why }: Allowing,
  what: Pick<ExemptionStatement, 'rules' | 'text'>,
): Choice[] {
  const text = document.getText();
  const prose = readProse(text);
  const statement = { ...what, ...why };
  const mark = { start: document.offsetAt(request.range.start), end: document.offsetAt(request.range.end) };
  const here = allowHere(text, prose, mark, statement, syntaxOf(document));
  const inDraft = allowInDraft(text, prose, statement, syntaxOf(document));
  const choices: Choice[] = [];
  if (here)
    choices.push({
      label: vscode.l10n.t('Allow Here'),
      description: vscode.l10n.t('a comment in the draft'),
      act: () => applyDraftEdit(document, here),
    });
  if (inDraft)
    choices.push({
      label: vscode.l10n.t('Allow in This Draft'),
      description: vscode.l10n.t('in its front matter'),
      act: () => applyDraftEdit(document, inDraft),
    });
  choices.push({
    label: vscode.l10n.t('Allow for {0}', brand.name),
    description: vscode.l10n.t('in the brand’s profile, for every draft'),
    act: () => allowForBrand(brand, what, why),
  });
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];
}

/** A reason is asked for, since brand leads review what holds for everyone. */
async function allowForBrand(
  brand: WorkspaceBrand,
  { rules, text }: Pick<ExemptionStatement, 'rules' | 'text'>,
  why: Why,
): Promise<void> {
  const isSaid = why.reason !== byWriter();
  const reason = isSaid
    ? why.reason
    : await vscode.window.showInputBox({
        title: vscode.l10n.t('Allow for {0}', brand.name),
        prompt: vscode.l10n.t('Why? The reason is saved in the profile for others to review.'),
        value: byWriter(),
      });
  if (reason === undefined) return;
  await editProfile(brand, (json): readonly ProfileChange[] => {
    if (text === undefined) return rules.map((rule) => ({ path: ['checks', 'rules', rule], value: 'off' }));
    const exemption: CheckExemption = {
      rules: [...rules],
      text: text.replace(/\s+/g, ' '),
      reason: reason.trim() === '' ? byWriter() : reason.trim(),
      ...(why.until === undefined ? {} : { until: why.until }),
    };
    return exemptingInProfile(json, exemption);
  });
}

const byWriter = (): string => vscode.l10n.t('allowed by the writer');

/** Plain text has no comments that its readers do not see. */
function syntaxOf({ uri, languageId }: vscode.TextDocument): CommentSyntax {
  if (languageId === 'mdx' || /\.mdx$/i.test(uri.path)) return 'mdx';
  return languageId === 'markdown' ? 'html' : 'none';
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
