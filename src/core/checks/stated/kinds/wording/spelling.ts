import {
  spellingVariantOf,
  type SpellingClass,
  type SpellingVariety,
} from '../../../../english/spelling-variants.ts';
import { matchCase } from '../../../terms/term-pattern.ts';
import { isRead, names, type StatedKind, type StatedRule } from '../../stated-kind.ts';

/** Names keep their owner’s spelling, so a word with a capital is read only where a sentence begins. */
const spelled = (variety: SpellingVariety, classes: readonly SpellingClass[]): StatedRule => ({
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? passage.sentences.flatMap(({ tokens }) =>
          tokens.flatMap((token, at) => {
            const variant = token.kind === 'word' ? spellingVariantOf(token.norm) : undefined;
            if (!variant || !classes.includes(variant.spellingClass) || variant[variety] === token.norm)
              return [];
            if (at > 0 && passage.kind !== 'heading' && /^\p{Lu}/u.test(token.text)) return [];
            return [
              {
                start: token.start,
                end: token.end,
                fixes: [{ replacement: matchCase(variant[variety], token.text) }],
              },
            ];
          }),
        )
      : [],
});

const ENDINGS =
  /^(?:the )?["']?-?(is|iz)e["']?(?: (?:endings?|spellings?|forms?))?(?:,? (?:not|never|rather than|instead of) ["']?-?(?:is|iz)e["']?(?: (?:endings?|spellings?))?)?$/;
const EXAMPLES = /,? (?:e\.g\.|for example|for instance|such as|like),? .*$/;
/** What follows a variety to contrast it or to say that it holds everywhere. */
const REST =
  /(?:,? (?:not|never|rather than|instead of) (?:american|british|us|uk)(?: english| spellings?)?|,? throughout| at all times| in (?:everything|all copy|all posts))$/;

/** “British spelling with -ise.” */
const WITH_ENDING = /^(.+?),? with (?:the )?["']?-(is|iz)e["']?(?: endings?| spellings?)?$/;

/** The variety of English that a part of a statement names. */
export function varietyIn(part: string): SpellingVariety | undefined {
  const named = part.replace(EXAMPLES, '').replace(REST, '');
  if (names('british', named)) return 'british';
  return names('american', named) ? 'american' : undefined;
}

export const spelling: StatedKind = {
  name: 'spelling',
  title: (localize) => localize('British or American spelling'),
  description:
    'A word that British and American English spell differently, in the variety that the profile does not want. British spelling may write -ise or -ize; a profile can ask for one of them.',
  readWhole({ subject, avoid }) {
    const ending = ENDINGS.exec(subject)?.[1];
    if (ending !== undefined) return spelled((ending === 'is') === avoid ? 'american' : 'british', ['ise']);
    const variety = varietyIn(subject);
    return variety && ruleFor(variety, avoid);
  },
  readPart(part, { avoid, limit }) {
    if (limit !== undefined) return undefined;
    const [, named, ending] = WITH_ENDING.exec(part) ?? [];
    if (named !== undefined && !avoid && varietyIn(named) === 'british')
      return ending === 'is' ? spelled('british', ['general', 'ise']) : spelled('british', ['general']);
    const variety = varietyIn(part);
    return variety && ruleFor(variety, avoid);
  },
};

/** American spelling has no -ise; British spelling has either. */
const ruleFor = (named: SpellingVariety, avoid: boolean): StatedRule =>
  (named === 'american') === avoid
    ? spelled('british', ['general'])
    : spelled('american', ['general', 'ise']);
