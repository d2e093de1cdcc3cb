import data from '../../../../../../data/checks/acronyms.json' with { type: 'json' };
import { ownPassages, type PlacedStated, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const WHAT = '(?:all |any )?(?:acronyms?|abbreviations?|initials|initialisms)';
const FIRST =
  '(?:on|at|in|the)? ?(?:the |its |their )?first (?:use|mention|time|reference|appearance)(?: (?:you use|we use) (?:it|them))?';
const EXPLAIN = new RegExp(
  `^(?:spell(?:ing)? out|explain(?:ing)?|expand(?:ing)?|write out|define|defining) ${WHAT} ${FIRST}$|^${WHAT} (?:are |must be |should be )?(?:spelled|spelt|written) out ${FIRST}$`,
);

const ACRONYM = /(?<![\p{L}\p{N}.#@/-])\p{Lu}{2,5}s?(?![\p{L}\p{N}/-])/gu;
const KNOWN: ReadonlySet<string> = new Set(data.known);

/** An acronym counts as explained where its first use stands in brackets, or brackets follow it. */
const explained: StatedRule = {
  scope: 'draft',
  find(draft) {
    const seen = new Set<string>(KNOWN);
    const found: PlacedStated[] = [];
    for (const at of ownPassages(draft)) {
      const { text } = at.passage;
      if (text === text.toUpperCase()) continue;
      for (const { 0: acronym, index } of text.matchAll(ACRONYM)) {
        const name = acronym.replace(/s$/, '');
        if (seen.has(name)) continue;
        seen.add(name);
        const end = index + acronym.length;
        if (!/\(["“']?$/.test(text.slice(0, index)) && !/^\s?\(/.test(text.slice(end)))
          found.push({ at, start: index, end });
      }
    }
    return found;
  },
};

export const acronyms: StatedKind = {
  name: 'acronyms',
  title: (localize) => localize('Acronyms without their full form'),
  description:
    'The first use of an acronym that neither stands in brackets nor is followed by them, where the profile wants its full form there. A few that everybody knows are not marked.',
  readWhole: ({ subject, whole, avoid }) =>
    !avoid && (EXPLAIN.test(subject) || EXPLAIN.test(whole)) ? explained : undefined,
};
