import type { Span } from '../../text/index.ts';
import type { Action } from '../rule.ts';

/** What a rule found in a text. */
export interface Hit extends Span {
  readonly message: string;
  readonly replacements: readonly string[];
}

/** Puts what was found into a message with `%s`, as Go does; what has no place is left out. */
export function formatMessage(message: string, ...found: readonly string[]): string {
  let next = 0;
  return message.replace(/%(?:\[(\d+)\])?([sdv%])/g, (_whole, index: string | undefined, verb: string) => {
    if (verb === '%') return '%';
    const at = index === undefined ? next : Number(index) - 1;
    next = at + 1;
    return found[at] ?? '';
  });
}

/** What a rule's action makes of what it found; empty where it does not say. */
export function replacementsOf(action: Action | undefined, found: string): readonly string[] {
  if (!action) return [];
  switch (action.name) {
    case 'replace':
      return action.params;
    case 'remove':
      return [''];
    case 'edit':
      return edited(action.params, found);
    default:
      return [];
  }
}

function edited([name = '', ...params]: readonly string[], found: string): readonly string[] {
  const [first = '', second = ''] = params;
  switch (name) {
    case 'truncate':
      return [(found.split(first)[0] ?? '').trim()];
    case 'trim':
      return [trimmed(trimmed(found, first, 'start'), first, 'end').trim()];
    case 'trim_left':
      return [trimmed(found, first, 'start').trim()];
    case 'trim_right':
      return [trimmed(found, first, 'end').trim()];
    case 'split':
      return [(found.split(first)[Number(second)] ?? found).trim()];
    default:
      return [];
  }
}

function trimmed(text: string, signs: string, side: 'start' | 'end'): string {
  let kept = text;
  const edge = (): string => (side === 'start' ? kept.slice(0, 1) : kept.slice(-1));
  while (kept !== '' && signs.includes(edge())) kept = side === 'start' ? kept.slice(1) : kept.slice(0, -1);
  return kept;
}

/** Words in quotation marks with “or” before the last. */
export function inQuotes(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  const last = quoted.pop() ?? '';
  if (quoted.length === 0) return last;
  return quoted.length === 1 ? `${quoted[0] ?? ''} or ${last}` : `${quoted.join(', ')}, or ${last}`;
}

export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A word or phrase rather than an expression. */
export const isPhrase = (text: string): boolean => /^[\p{L}\p{Nd} -]*$/u.test(text);
