import { isAboutTheText, isStatement, wholeDetector } from '../detector.ts';
import type { DraftSentence, DraftText } from '../draft-text.ts';
import { FIRST_NAMES } from '../first-names.ts';
import { isPastOrPerfect } from '../tense.ts';

/** What a draft does not have can be checked in it; a shorter one has no room for it. Words. */
const LEAST = 60;

const statementsOf = ({ sentences }: DraftText): number[] =>
  sentences.flatMap((sentence, at) =>
    sentence.isProse && isStatement(sentence) && !isAboutTheText(sentence) ? [at] : [],
  );

/** The first statement of a draft for which something holds. */
const firstOf = (draft: DraftText, holds: (sentence: DraftSentence) => boolean): number | undefined =>
  statementsOf(draft).find((at) => {
    const sentence = draft.sentences[at];
    return sentence !== undefined && holds(sentence);
  });

const has = (draft: DraftText, pattern: RegExp): boolean =>
  draft.sentences.some(({ text, kind }) => kind !== 'heading' && pattern.test(text)) ||
  draft.sentences.some(({ text, kind }) => kind === 'heading' && pattern.test(text));

const BAD =
  /\b(?:not|no|never|nothing|nobody|none|cannot|but|however|although|though|despite|unfortunately|sadly|problems?|issues?|bugs?|fail\w*|difficult\w*|hard|harder|hardest|trouble|challenge\w*|sorry|apolog\w+|lost|lose|wrong|mistakes?|late|delay\w*|broke\w*|broken|missing|missed|miss|stop\w*|without|only|still|yet|unless|except|cost|costs|less|fewer|died|death|cancel\w*|struggl\w*|risk\w*|vulnerab\w*|fix\w*|crash\w*|loss|remove\w*|reduc\w*|drop\w*|old|slow\w*|wait\w*|war|poor|hidden|fear\w*|worr\w*)\b|n't\b/iu;

/** An account of what was done in which nothing goes wrong, is missing or is taken back. */
export const allGoesWell = wholeDetector('all-goes-well', (draft) => {
  const told = statementsOf(draft).filter((at) => {
    const sentence = draft.sentences[at];
    return (
      sentence !== undefined &&
      isPastOrPerfect(sentence) &&
      /^(?:\S+ ){0,3}(?:we|i|our|my)\b/iu.test(sentence.text)
    );
  });
  return draft.words < LEAST || told.length < 2 || has(draft, BAD) ? undefined : told[0];
});

const QUOTED = /"[^"]{12,}"/u;
/** A person, early in the sentence, who did something. */
const ACTED =
  /^(?:\S+\/\S+ ){0,4}(?:he|she|visitors|customers|neighbours|neighbors|volunteers|members|children|guests|students|readers|residents|families|colleagues|somebody|someone|everybody|people|\S+\/PROPN)(?:\/\S+)? (?:\S+\/(?:ADV|AUX) ){0,2}\S+\/VERB/u;

/** People do things in the piece, and nobody says a word. */
export const nobodySpeaks = wholeDetector('nobody-speaks', (draft) => {
  const isMute =
    draft.words >= LEAST &&
    !draft.isTechnical &&
    !has(draft, QUOTED) &&
    !has(draft, /\b(?:said|says|told|tells|asked|wrote|replied|speaks?|spoke|shared|talks?|talked)\b/iu);
  return isMute
    ? firstOf(
        draft,
        (sentence) =>
          isPastOrPerfect(sentence) &&
          ACTED.test(sentence.tagged) &&
          (/\b(?:he|she)\b/iu.test(sentence.text) || namesSomebody(sentence)),
      )
    : undefined;
});

const namesSomebody = ({ text }: DraftSentence): boolean =>
  (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => FIRST_NAMES.has(word.toLowerCase()));

const WE =
  /^(?:(?:and|but|so|today|now|here|then|also|this year|last year),? )?(?:we|our|we're|we've|we'll)\b/iu;
const STARTS = 4;
const STARTS_SHARE = 0.5;

/** At least half of the sentences begin with the writers; the line is the second of them. */
export const startsWithUs = wholeDetector('starts-with-us', (draft) => {
  const statements = statementsOf(draft);
  const ours = statements.filter((at) => WE.test(draft.sentences[at]?.text ?? ''));
  return ours.length >= STARTS && ours.length >= STARTS_SHARE * statements.length ? ours[1] : undefined;
});

/** Words. */
const LABEL = 4;

/** A title that only names the subject, as a heading in the draft. */
export const labelTitle = wholeDetector('label-title', ({ sentences, words, title, isTechnical }) => {
  const [first] = sentences;
  const isLabel =
    first?.kind === 'heading' &&
    first.words <= LABEL &&
    first.words >= 2 &&
    first.text === title &&
    !isTechnical &&
    words >= LEAST &&
    !/[?!:,\d]|\b(?:is|are|was|were|has|have|how|why|what|when|who|we|you|i|do|don't|not|no|can|will|goes|comes|\w+ing|\w+ed)\b/iu.test(
      first.text,
    );
  return isLabel ? 0 : undefined;
});

/** Words from which a first sentence is long. */
const LONG = 28;

/** The first sentence of running prose, where it is long. */
export const longOpening = wholeDetector('long-opening', ({ sentences, words, isInterview }) => {
  const at = sentences.findIndex(({ kind, words: count }) => kind === 'paragraph' && count > 0);
  const sentence = sentences[at];
  return words >= LEAST &&
    !isInterview &&
    sentence?.isProse === true &&
    sentence.words >= LONG &&
    isStatement(sentence)
    ? at
    : undefined;
});
