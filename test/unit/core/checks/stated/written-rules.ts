import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import { checkability } from '../../../../../src/core/checks/index.ts';
import { findingsOf } from '../draft.ts';

/** A rule as somebody wrote it, with a draft that breaks it and one that keeps it. */
export interface WrittenRule {
  readonly list: 'dos' | 'donts';
  readonly rule: string;
  readonly channel?: string;
  readonly fires?: string;
  readonly passes?: string;
  /** True where reading a draft cannot decide it. */
  readonly open?: boolean;
}

/** What becomes of a rule: it is not read, or drafts are checked for it as it says, or otherwise. */
export type Reading = 'not read' | 'right' | 'wrong';

const LISTS: ReadonlySet<unknown> = new Set(['dos', 'donts']);

const isWritten = (value: unknown): value is WrittenRule =>
  typeof value === 'object' && value !== null && 'rule' in value && 'list' in value && LISTS.has(value.list);

/** The rules of a YAML file. */
export function rulesIn(file: string): WrittenRule[] {
  const rules: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(rules) || !rules.every(isWritten)) throw new Error(`${file} is no list of rules`);
  return rules;
}

/** `words 90` stands for a draft of about 90 words, `customers 12` for one that addresses nobody. */
function draftOf(text: string): string {
  const [, kind, count] = /^(words|customers) (\d+)$/.exec(text) ?? [];
  if (kind === undefined) return text;
  return kind === 'words'
    ? 'She left the old quay at nine. '.repeat(Math.ceil(Number(count) / 7))
    : 'Customers can collect their loaf at noon. '.repeat(Number(count));
}

function marks({ list, rule, channel }: WrittenRule, text: string): number {
  const head = channel === undefined ? '' : `---\nchannel: ${channel}\n---\n\n`;
  const found = findingsOf(head + draftOf(text), { [list]: [rule] });
  return found.filter((finding) => finding.rule.startsWith('style/')).length;
}

/** Reads a rule and tries it on its two drafts. */
export function readingOf(rule: WrittenRule): Reading {
  const own = { dos: [], donts: [], [rule.list]: [rule.rule] };
  if (checkability(own, localizeInEnglish).every(({ state }) => state === 'not')) return 'not read';
  if (rule.open === true) return 'wrong';
  return marks(rule, rule.fires ?? '') > 0 && marks(rule, rule.passes ?? '') === 0 ? 'right' : 'wrong';
}
