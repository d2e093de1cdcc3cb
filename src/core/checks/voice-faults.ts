import type { Localize } from '../base/localize.ts';
import { choosePin, type PinChoice } from '../brand/index.ts';
import { textField, type Prose, type Span } from '../text/index.ts';
import type { CheckedBrand } from './check.ts';
import { severityFor } from './configure.ts';
import type { Finding } from './finding.ts';

/** About the `voice:` of drafts; a profile may set its severity, or turn it off. */
export const PINNED_VOICE_RULE = { id: 'voice/pinned', severity: 'warning' } as const;

/** A draft's `voice:` that stands for no pinned voice today: the draft is then compared with the brand's present voice. */
export function voiceFaults(
  file: string,
  { frontMatter }: Prose,
  { profile, pins, claims }: CheckedBrand,
  localize: Localize,
): Finding[] {
  const severity = severityFor(profile, PINNED_VOICE_RULE);
  if (!pins || !frontMatter || severity === 'off') return [];
  const wanted = textField(frontMatter.fields, 'voice');
  if (wanted === undefined) return [];
  const choice = choosePin(pins, wanted, claims?.today ?? '');
  const message = explain(choice, localize);
  if (message === undefined) return [];
  const span = valueIn(file, frontMatter, wanted);
  const text = file.slice(span.start, span.end);
  const fixes =
    choice.kind === 'unknown' && choice.meant !== undefined ? [{ replacement: choice.meant }] : [];
  return [{ ...span, rule: PINNED_VOICE_RULE.id, kind: 'voice', severity, text, message, fixes }];
}

function explain(choice: PinChoice, localize: Localize): string | undefined {
  const instead = localize('The present voice is used.');
  switch (choice.kind) {
    case 'pinned':
      return undefined;
    case 'expired':
      return `${localize('The pinned voice “{0}” ended on {1}.', choice.pin.name, choice.until)} ${instead}`;
    case 'unreadable':
      return `${localize('The file of the pinned voice “{0}” has errors.', choice.name)} ${instead}`;
    case 'unknown': {
      const { wanted, meant } = choice;
      const unknown =
        meant === undefined
          ? localize('There is no pinned voice “{0}”.', wanted)
          : localize('There is no pinned voice “{0}”. Did you mean “{1}”?', wanted, meant);
      return `${unknown} ${instead}`;
    }
  }
}

/** The value of `voice:` as it is written; the beginning of the head where it is not found. */
function valueIn(file: string, { start, end }: Span, wanted: string): Span {
  const head = file.slice(start, end);
  const key = /^[^\S\r\n]*["']?voice["']?[^\S\r\n]*[:=]/im.exec(head);
  const at = key ? head.indexOf(wanted, key.index + key[0].length) : -1;
  return at < 0
    ? { start, end: Math.min(end, start + 1) }
    : { start: start + at, end: start + at + wanted.length };
}
