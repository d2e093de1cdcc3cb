import { allCaps, headingCase } from './kinds/signs/capitals.ts';
import { contractions } from './kinds/wording/contractions.ts';
import { numbers } from './kinds/formats/numbers.ts';
import { questionOpenings, sentenceOpenings } from './kinds/structure/openings.ts';
import { passive } from './kinds/wording/passive.ts';
import { person } from './kinds/wording/person.ts';
import {
  ampersands,
  dashes,
  ellipses,
  emoji,
  exclamationMarks,
  hashtags,
  semicolons,
} from './kinds/signs/signs.ts';
import { words } from './kinds/wording/words.ts';
import { brackets } from './kinds/signs/brackets.ts';
import { repeatedMarks } from './kinds/signs/repeated-marks.ts';
import { quotationMarks } from './kinds/signs/quotation-marks.ts';
import { serialComma } from './kinds/signs/serial-comma.ts';
import { doubleSpaces } from './kinds/signs/double-spaces.ts';
import { questions } from './kinds/signs/questions.ts';
import { dates } from './kinds/formats/dates.ts';
import { dateNames } from './kinds/formats/date-names.ts';
import { times } from './kinds/formats/times.ts';
import { prices } from './kinds/formats/prices.ts';
import { percent } from './kinds/formats/percent.ts';
import { phoneNumbers } from './kinds/formats/phone-numbers.ts';
import { units } from './kinds/formats/units.ts';
import { unitSpaces } from './kinds/formats/unit-spaces.ts';
import { spelling } from './kinds/wording/spelling.ts';
import { latinAbbreviations } from './kinds/wording/latin-abbreviations.ts';
import { acronyms } from './kinds/wording/acronyms.ts';
import { writtenForm } from './kinds/wording/written-form.ts';
import { sentenceLength } from './kinds/lengths/sentence-length.ts';
import { openingLength } from './kinds/lengths/opening-length.ts';
import { paragraphLength } from './kinds/lengths/paragraph-length.ts';
import { headingLength } from './kinds/lengths/heading-length.ts';
import { draftLength } from './kinds/lengths/draft-length.ts';
import { headingEnding } from './kinds/structure/heading-ending.ts';
import { draftOpening } from './kinds/structure/draft-opening.ts';
import { draftClosing } from './kinds/structure/draft-closing.ts';
import { linkText } from './kinds/structure/link-text.ts';
import { imageText } from './kinds/structure/image-text.ts';
import { bold, italic, underlining } from './kinds/structure/emphasis.ts';
import { links } from './kinds/structure/links.ts';
import { lists } from './kinds/structure/lists.ts';
import { hashtagPlace } from './kinds/structure/hashtag-place.ts';
import { repeatedOpenings } from './kinds/structure/repeated-openings.ts';
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
  brackets,
  repeatedMarks,
  quotationMarks,
  serialComma,
  doubleSpaces,
  questions,
  dates,
  dateNames,
  times,
  prices,
  percent,
  phoneNumbers,
  units,
  unitSpaces,
  spelling,
  latinAbbreviations,
  acronyms,
  writtenForm,
  openingLength,
  headingLength,
  draftLength,
  headingEnding,
  draftOpening,
  draftClosing,
  linkText,
  imageText,
  bold,
  italic,
  underlining,
  links,
  lists,
  hashtagPlace,
  repeatedOpenings,
  words,
];
