import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import { localize } from '../platform/localize.ts';
import { frontMatterLine } from '../pins/pin-voice.ts';

/** Front matter of drafts is short; what stands further down is prose. In lines. */
const LONGEST = 60;

/** Completes `brand:`, `channel:`, `voice:` and `consent:` and their values in a draft's YAML front matter. */
export const frontMatterFeature: Feature = (session) =>
  vscode.languages.registerCompletionItemProvider(
    DRAFT_SELECTOR,
    { provideCompletionItems: (document, position) => complete(session, document, position) },
    ':',
    ' ',
  );

async function complete(
  session: Session,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  if (!isInFrontMatter(document, position)) return [];
  const line = document.lineAt(position.line).text;
  const before = line.slice(0, position.character);
  const field = /^(brand|channel|voice|consent):\s*(.*)$/i.exec(before);
  if (!field) return /^\w*$/.test(before) ? fieldsLeft(document, position) : [];
  const [, name = '', typed = ''] = field;
  const range = new vscode.Range(position.translate(0, -typed.length), position);
  const values = await valuesOf(session, document, name.toLowerCase());
  return values.map(({ value, detail }) => {
    const item = new vscode.CompletionItem(value, vscode.CompletionItemKind.Value);
    item.detail = detail;
    item.range = range;
    item.insertText = before.endsWith(':') ? ` ${value}` : value;
    item.filterText = before.endsWith(':') ? '' : value;
    return item;
  });
}

/** True between the `---` of the first line and the next one. */
function isInFrontMatter(document: vscode.TextDocument, { line }: vscode.Position): boolean {
  if (line === 0 || line > LONGEST || document.lineAt(0).text.trimEnd() !== '---') return false;
  for (let at = 1; at < line; at++) if (/^(?:---|\.\.\.)\s*$/.test(document.lineAt(at).text)) return false;
  return true;
}

function fieldsLeft(document: vscode.TextDocument, { line }: vscode.Position): vscode.CompletionItem[] {
  const head = document
    .getText(new vscode.Range(0, 0, Math.min(LONGEST, document.lineCount), 0))
    .split(/\r?\n/);
  const written = head.filter((_, at) => at !== line).join('\n');
  const fields = [
    { name: 'brand', detail: vscode.l10n.t('The brand that this draft is written for') },
    { name: 'channel', detail: vscode.l10n.t('The channel that its limits and comparison come from') },
    { name: 'voice', detail: vscode.l10n.t('A pinned voice of the brand, instead of its present one') },
    { name: 'consent', detail: vscode.l10n.t('What may be done with this text') },
  ];
  return fields
    .filter(({ name }) => !new RegExp(`^${name}:`, 'im').test(written))
    .map(({ name, detail }) => {
      const item = new vscode.CompletionItem(`${name}:`, vscode.CompletionItemKind.Property);
      item.detail = detail;
      item.insertText = `${name}: `;
      item.command = { command: 'editor.action.triggerSuggest', title: '' };
      return item;
    });
}

interface Value {
  readonly value: string;
  readonly detail: string;
}

async function valuesOf(session: Session, document: vscode.TextDocument, field: string): Promise<Value[]> {
  switch (field) {
    case 'brand':
      return (await session.brands.all()).map(({ slug, name }) => ({
        value: /^[\w-]+$/.test(slug) ? slug : JSON.stringify(slug),
        detail: name,
      }));
    case 'channel':
      return channelsOf(session, document);
    case 'voice':
      return pinsOf(session, document);
    default:
      return [
        { value: 'none', detail: vscode.l10n.t('Not learned, not quoted, not sent') },
        { value: 'learn', detail: vscode.l10n.t('Learned only') },
        { value: 'learn, quote', detail: vscode.l10n.t('Learned, and quoted as evidence') },
        { value: 'learn, quote, send', detail: vscode.l10n.t('Also sent to an AI model, if one is chosen') },
      ];
  }
}

/** The channels of the brand's posts, most first. */
async function channelsOf(session: Session, document: vscode.TextDocument): Promise<Value[]> {
  const brand = await session.drafts.brandOf(document);
  if (!brand) return [];
  await session.learner.ready(brand);
  const { channels } = await session.engine.brands.summary({ brand: brand.folder });
  return channels
    .filter(([channel]) => channel !== '')
    .map(([channel, posts]) => ({ value: channel, detail: localize('{0} posts', posts) }));
}

/** The brand's pinned voices that drafts may use today. */
async function pinsOf(session: Session, document: vscode.TextDocument): Promise<Value[]> {
  const brand = await session.drafts.brandOf(document);
  if (!brand) return [];
  await session.learner.ready(brand);
  return (await session.engine.pins.list({ brand: brand.folder }))
    .filter(({ state }) => state === 'current')
    .map(({ name, why, posts }) => ({
      value: frontMatterLine(name).slice('voice: '.length),
      detail: why ?? localize('{0} posts', posts),
    }));
}
