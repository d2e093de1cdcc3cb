import data from '../../../../../data/personas/notices.json' with { type: 'json' };
import type { Localize } from '../../../base/localize.ts';
import { noticeKind } from '../../../checks/index.ts';
import { readSentences, type Span } from '../../../text/index.ts';
import type { Persona } from '../persona.ts';
import type { PersonaFinding } from './finding.ts';

const anyOf = (sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'iu');
const PLAIN = anyOf(data.plain);
const OBSCURE = anyOf(data.obscure);
const DENIED = anyOf(data.denied);

/** True where readers understand from a text that nobody lives behind it. */
export const isPlainNotice = (text: string): boolean => {
  const straight = text.replaceAll('’', "'");
  return !DENIED.test(straight) && (PLAIN.test(straight) || noticeKind(straight, 'persona') === 'plain');
};

const isObscureNotice = (text: string): boolean =>
  OBSCURE.test(text) || noticeKind(text, 'persona') === 'obscure';

/** A notice behind so many characters still stands first: a greeting comes before it, such as “Good morning, everybody!”. */
const GREETING = 30;

interface Notice {
  readonly kind: 'synthetic' | 'paid' | 'gifted' | 'affiliate';
  readonly isPlain: (sentence: string) => boolean;
  readonly isObscure: (sentence: string) => boolean;
}

/** What a persona's posts have to say: that nobody lives behind it, and what ties it to a brand that does not run it. */
function noticesOf({ isSynthetic, relation, disclosures }: Persona): Notice[] {
  const own = new Set(disclosures.map(({ say }) => say.trim()));
  return [
    ...(isSynthetic
      ? [
          {
            kind: 'synthetic' as const,
            isPlain: (text: string) => isPlainNotice(text) || own.has(text.trim()),
            isObscure: isObscureNotice,
          },
        ]
      : []),
    ...(relation === 'owned'
      ? []
      : [
          {
            kind: relation,
            isPlain: (text: string) => noticeKind(text, relation) === 'plain',
            isObscure: (text: string) => noticeKind(text, relation) === 'obscure',
          },
        ]),
  ];
}

/** The notices that a text lacks, or has too late, or in words that readers do not understand. */
export function noticeFindings(persona: Persona, text: string, localize: Localize): PersonaFinding[] {
  const sentences = readSentences(text);
  return noticesOf(persona).flatMap((notice) => noticeFinding(notice, text, sentences, localize) ?? []);
}

function noticeFinding(
  { kind, isPlain, isObscure }: Notice,
  text: string,
  sentences: readonly Span[],
  localize: Localize,
): PersonaFinding | undefined {
  const need = whatIs(kind, localize);
  const first = sentences[0];
  if (!first) return undefined;
  const written = (span: Span): string => text.slice(span.start, span.end);
  const plain = sentences.find((span) => isPlain(written(span)));
  if (plain && plain.start - first.start <= GREETING) return undefined;
  if (plain)
    return {
      kind: 'late',
      need: kind,
      ...plain,
      message: localize('The post says too late {0}. Say it in the first line.', need),
    };
  const obscure = sentences.find((span) => isObscure(written(span)));
  if (obscure)
    return {
      kind: 'unclear',
      need: kind,
      ...obscure,
      message: localize('Readers may not understand from this {0}. Say it plainly in the first line.', need),
    };
  return {
    kind: 'undisclosed',
    need: kind,
    ...first,
    message: localize('The post does not say {0}. Say it in the first line.', need),
  };
}

function whatIs(kind: Notice['kind'], localize: Localize): string {
  switch (kind) {
    case 'synthetic':
      return localize('that it is an AI character');
    case 'paid':
      return localize('that it is paid');
    case 'gifted':
      return localize('that it was a gift');
    case 'affiliate':
      return localize('that links earn money');
  }
}
