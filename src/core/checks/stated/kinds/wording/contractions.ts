import { CONTRACTIONS } from '../../../../english/contractions.ts';
import {
  isRead,
  names,
  placesOf,
  wordsPattern,
  type StatedKind,
  type StatedRule,
} from '../../stated-kind.ts';
import { matchCase } from '../../../terms/term-pattern.ts';

const apostrophes = (text: string): string => text.replaceAll("'", "['’]");
// “Let’s” has a full form that nobody writes.
const SHORT = new Map(
  CONTRACTIONS.filter(({ short }) => short !== "let's").map(({ short, full }) => [short, full]),
);
const FULL = new Map(CONTRACTIONS.flatMap(({ short, full }) => full.map((form) => [form, short] as const)));

const anyShort = wordsPattern([...SHORT.keys()].map(apostrophes));
const anyFull = wordsPattern([...FULL.keys()].map((form) => form.replaceAll(' ', '\\s+')));

const none: StatedRule = {
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? placesOf(anyShort, passage.text, (found) => {
          const full = SHORT.get(found.toLowerCase().replaceAll('’', "'"))?.[0];
          return full === undefined ? [] : [{ replacement: matchCase(full, found) }];
        })
      : [],
};

/** Full forms have their place, for weight or at an end; a draft with more of them than short forms does not keep the rule. */
const mostly: StatedRule = {
  scope: 'draft',
  find({ passages }) {
    const read = passages.filter(({ passage }) => isRead(passage));
    const short = read.reduce((sum, { passage }) => sum + placesOf(anyShort, passage.text).length, 0);
    const full = read.flatMap((at) =>
      placesOf(anyFull, at.passage.text, (found) => {
        const form = FULL.get(found.toLowerCase().replace(/\s+/g, ' '));
        return form === undefined ? [] : [{ replacement: matchCase(form, found) }];
      })
        .filter(({ end }) => /^\s+\p{L}/u.test(at.passage.text.slice(end)))
        .map((place) => ({ at, ...place })),
    );
    return full.length >= LEAST && full.length > short ? full : [];
  },
};
const LEAST = 3;

export const contractions: StatedKind = {
  name: 'contractions',
  title: (localize) => localize('Contractions'),
  description:
    'A contraction where the profile wants none; or full forms in a draft with more of them than contractions, where it asks for contractions.',
  readPart(part, { avoid, limit }) {
    if (!names('contractions', part) || limit !== undefined) return undefined;
    return avoid ? none : mostly;
  },
};
