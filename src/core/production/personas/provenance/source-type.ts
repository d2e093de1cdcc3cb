import data from '../../../../../data/personas/source-types.json' with { type: 'json' };
import { isRecord } from '../../../base/is-record.ts';
import { readFrontMatter } from '../../../text/index.ts';
import type { Localize } from '../../../base/localize.ts';

/** Who wrote a text: an AI model, a person and an AI model, or a person alone. */
export const AUTHORS = ['model', 'both', 'person'] as const;
export type TextAuthor = (typeof AUTHORS)[number];

/** The IPTC digital source type of a text. */
export interface SourceType {
  readonly author: TextAuthor;
  /** Such as `trainedAlgorithmicMedia`. */
  readonly name: string;
  /** The term's address in IPTC's vocabulary. */
  readonly uri: string;
}

export const sourceTypeOf = (author: TextAuthor): SourceType => ({
  author,
  name: data[author],
  uri: `${data.base}${data[author]}`,
});

/** Why this type was chosen, in a sentence. */
export function explainSourceType({ author, name }: SourceType, localize: Localize): string {
  switch (author) {
    case 'model':
      return localize('Source type: {0}, as an AI model wrote the text.', name);
    case 'both':
      return localize('Source type: {0}, as a person and an AI model wrote the text.', name);
    case 'person':
      return localize(
        'Source type: {0}, as a person wrote the text. That a persona speaks in it is said in the text.',
        name,
      );
  }
}

/** Who wrote a draft, as far as its front matter says (`ai: { text: generated }` or `assisted`); nothing is guessed from its words. */
export function statedAuthor(file: string): TextAuthor | undefined {
  const ai = readFrontMatter(file)?.fields['ai'];
  const text = isRecord(ai) ? ai['text'] : undefined;
  if (text === 'generated') return 'model';
  return text === 'assisted' ? 'both' : undefined;
}
