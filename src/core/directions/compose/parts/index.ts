export { CALENDAR, CUSTOMERS, headCount, measure, quantity, tally, countedThings } from './counts.ts';
export {
  asking,
  bare,
  clauses,
  doing,
  isDeed,
  isDone,
  isHuman,
  isVisible,
  telling,
  type Claused,
} from './clauses.ts';
export { echoed } from './echoes.ts';
export { DURATION, figures, isMany, MEASURE, MONEY, PEOPLE } from './figures.ts';
export { countWords, either, line, trimmed, type Line } from './lines.ts';
export { about, agree, name } from './names.ts';
export { byPlace, pick, pieces, place, sentenceOf } from './pieces.ts';
export { actsOfOne } from './people.ts';
export { spots } from './places.ts';
export { tellingLines, type TellingLine } from './telling-lines.ts';
export { brief, quotable, quote, quoteOf, side, sided } from './quotes.ts';
export {
  acts,
  ahead,
  asked,
  call,
  customers,
  denial,
  faults,
  maker,
  offer,
  own,
  refusal,
  refusals,
  step,
  trouble,
  unnoticed,
  view,
} from './senses.ts';
export { actors, persons, subjects, things, type Named } from './things.ts';
export { deed, doingOf, toDo, toldOf } from './turned.ts';
export { wording, wordingOfSubject, wordingOver, wordingsOf } from './wording.ts';
