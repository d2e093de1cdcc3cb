import * as vscode from 'vscode';
import type { ProposedValue } from '../../core/proposals/index.ts';

/** Asks for the text of a proposal before it is accepted; undefined when cancelled. */
export async function editValue(value: ProposedValue): Promise<ProposedValue | undefined> {
  switch (value.kind) {
    case 'term':
      return editTerm(value);
    case 'ban': {
      const term = await ask(vscode.l10n.t('The word never to use'), value.term);
      return term === undefined ? undefined : { ...value, term };
    }
    case 'trait':
      return editTrait(value);
    case 'pair':
      return editPair(value);
    case 'channel':
      return editChannel(value);
    case 'habit':
      return value;
    case 'description':
    case 'we-are':
    case 'we-are-not':
    case 'do':
    case 'dont': {
      const text = await ask(vscode.l10n.t('Text'), value.text);
      return text === undefined ? undefined : { ...value, text };
    }
  }
}

type Of<Kind extends ProposedValue['kind']> = Extract<ProposedValue, { kind: Kind }>;

async function editTerm(value: Of<'term'>): Promise<ProposedValue | undefined> {
  const use = await ask(vscode.l10n.t('The word to use'), value.use);
  if (use === undefined) return undefined;
  const avoid = await ask(vscode.l10n.t('Not to be used, with commas between'), value.insteadOf.join(', '));
  const insteadOf = (avoid ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return insteadOf.length > 0 ? { ...value, use, insteadOf } : undefined;
}

async function editTrait(value: Of<'trait'>): Promise<ProposedValue | undefined> {
  const name = await ask(vscode.l10n.t('The trait in one or two words'), value.name);
  if (name === undefined) return undefined;
  const description = await ask(vscode.l10n.t('What it means'), value.description ?? '');
  return description === undefined ? undefined : { ...value, name, description };
}

async function editPair(value: Of<'pair'>): Promise<ProposedValue | undefined> {
  const before = await ask(vscode.l10n.t('Before'), value.before);
  if (before === undefined) return undefined;
  const after = await ask(vscode.l10n.t('After'), value.after);
  return after === undefined ? undefined : { ...value, before, after };
}

async function editChannel(value: Of<'channel'>): Promise<ProposedValue | undefined> {
  const prompt = vscode.l10n.t('The most characters in {0}', value.channel);
  const maxCharacters = Number(await ask(prompt, String(value.maxCharacters ?? '')));
  return Number.isInteger(maxCharacters) && maxCharacters > 0 ? { ...value, maxCharacters } : undefined;
}

/** Undefined when cancelled or left empty. */
async function ask(prompt: string, value: string): Promise<string | undefined> {
  const text = (await vscode.window.showInputBox({ prompt, value }))?.trim();
  return text === '' ? undefined : text;
}
