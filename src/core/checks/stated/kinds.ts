import { allCaps, headingCase } from './kinds/capitals.ts';
import { contractions } from './kinds/contractions.ts';
import { paragraphLength, sentenceLength } from './kinds/lengths.ts';
import { numbers } from './kinds/numbers.ts';
import { questionOpenings, sentenceOpenings } from './kinds/openings.ts';
import { passive } from './kinds/passive.ts';
import { person } from './kinds/person.ts';
import {
  ampersands,
  dashes,
  ellipses,
  emoji,
  exclamationMarks,
  hashtags,
  semicolons,
} from './kinds/signs.ts';
import { words } from './kinds/words.ts';
import type { StatedKind } from './stated-kind.ts';

/** All kinds of rules that dos and don’ts can state. A new one is a file in `kinds/` and a line here. */
export const STATED_KINDS: readonly StatedKind[] = [
  semicolons,
  exclamationMarks,
  emoji,
  hashtags,
  dashes,
  ellipses,
  ampersands,
  allCaps,
  headingCase,
  person,
  sentenceLength,
  paragraphLength,
  contractions,
  passive,
  questionOpenings,
  sentenceOpenings,
  numbers,
  words,
];
