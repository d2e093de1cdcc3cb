/** A rule of marks, spelling or address that a guide states, and the learned habit that shows whether posts keep it. */
export interface Mechanic {
  readonly topic: string;
  /** `never`, `always`, or a limit that says neither. */
  readonly wants: 'never' | 'always' | 'some';
  /** The habit of `core/habits` about the same. */
  readonly habit?: string;
}

interface Topic {
  readonly topic: string;
  readonly pattern: RegExp;
  readonly habit?: string;
}

const TOPICS: readonly Topic[] = [
  { topic: 'exclamation', pattern: /\bexclamation\s+(?:marks?|points?)\b/iu, habit: 'marks:exclamation' },
  { topic: 'semicolon', pattern: /\bsemi-?\s?colons?\b/iu, habit: 'marks:semicolon' },
  { topic: 'oxford', pattern: /\b(?:oxford|serial)\s+commas?\b/iu },
  { topic: 'emoji', pattern: /\bemojis?\b/iu, habit: 'marks:emoji' },
  { topic: 'ellipsis', pattern: /\b(?:ellips[ie]s|trailing\s+dots)\b/iu, habit: 'marks:ellipsis' },
  { topic: 'dash', pattern: /\b(?:em\s+|en\s+|long\s+)?dashes\b|\bem\s+dash\b/iu, habit: 'marks:dash' },
  { topic: 'bracket', pattern: /\b(?:brackets|parentheses)\b/iu, habit: 'marks:bracket' },
  {
    topic: 'question',
    pattern: /\b(?:rhetorical\s+questions?|question\s+marks?)\b/iu,
    habit: 'marks:question',
  },
  { topic: 'contractions', pattern: /\bcontractions?\b/iu, habit: 'words:contractions' },
  { topic: 'sentence-case', pattern: /\bsentence\s+case\b/iu, habit: 'headings:case' },
  { topic: 'title-case', pattern: /\btitle\s+case\b/iu, habit: 'headings:case' },
  { topic: 'capitals', pattern: /\b(?:all[\s-]caps|capitals|capital\s+letters|block\s+capitals)\b/iu },
  {
    topic: 'british',
    pattern: /\b(?:british|uk)\s+(?:english|spelling)s?\b|\ben-GB\b/iu,
    habit: 'words:spelling',
  },
  {
    topic: 'american',
    pattern: /\b(?:american|us)\s+(?:english|spelling)s?\b|\ben-US\b/iu,
    habit: 'words:spelling',
  },
  {
    topic: 'numbers',
    pattern: /\b(?:numbers?|numerals?)\b.*\b(?:words|figures?|digits?|numerals?|spell|spelled|spelt)\b/iu,
  },
  {
    topic: 'sentence-length',
    pattern:
      /\b(?:sentences?)\b.*\b(?:under|below|at most|max(?:imum)?|no more than|up to|fewer than)\b.*\b\d+\s+words?\b/iu,
    habit: 'sentences:length',
  },
  {
    topic: 'short-sentences',
    pattern: /\b(?:keep\s+(?:your\s+)?sentences\s+short|short\s+sentences)\b/iu,
    habit: 'sentences:length',
  },
  { topic: 'active', pattern: /\b(?:active|passive)\s+voice\b/iu },
  {
    topic: 'you',
    pattern:
      /\b(?:reader|readers|customers?|people|them|everyone)\b.{0,20}\bas\s+[“"‘']you[”"’']|\bsay\s+[“"‘']?you[”"’']?(?:\s|$|\.|,)|\bsecond\s+person\b/iu,
    habit: 'address:you',
  },
  {
    topic: 'we',
    pattern:
      /\b(?:ourselves|us|company|co-operative|organisation|team)\b.{0,20}\bas\s+[“"‘']we[”"’']|\bfirst\s+person\b/iu,
    habit: 'address:we',
  },
  { topic: 'latin', pattern: /\b(?:latin)\b/iu },
  { topic: 'dates', pattern: /\b(?:dates)\b.*\d/iu },
  { topic: 'ampersand', pattern: /\bampersands?\b/iu },
  { topic: 'hashtags', pattern: /\bhash-?tags?\b/iu },
];

const NEVER =
  /\b(?:no|not|never|none|don['’]t|do\s+not|avoid|without|drop|skip|ban(?:ned)?|isn['’]t|aren['’]t|leave\s+out|shouldn['’]t)\b/iu;
const LIMIT =
  /\b(?:one|two|three|a\s+single|sparingly|only|except|unless|more\s+than|at\s+most|max(?:imum)?|plenty|rarely|fine|may)\b/iu;

/** “Use contractions: we're, you'll, don't.” */
const CONTRACTION_AS_EXAMPLE =
  /(?:[:(,“"‘]\s*|\b(?:and|or|like|as)\s+[“"‘]?)\p{L}+['’]\p{L}+(?=[”"’]?\s*(?:[,.;)]|$|and\b|or\b))/giu;

/** The rule of marks, spelling or address in a sentence; undefined where it is about something else. */
export function mechanicIn(sentence: string): Mechanic | undefined {
  const topic = TOPICS.find(({ pattern }) => pattern.test(sentence));
  if (!topic) return undefined;
  // “Do not use the Oxford comma” and “no emoji”; “one exclamation mark a page is plenty” is neither.
  // What stands behind a spelling are examples: “flavour, not flavor”.
  const isSpelling = topic.topic === 'british' || topic.topic === 'american';
  const told = isSpelling
    ? sentence.slice(0, sentence.search(topic.pattern))
    : topic.topic === 'contractions'
      ? sentence.replace(CONTRACTION_AS_EXAMPLE, '')
      : sentence;
  const isNever = NEVER.test(told);
  const wants = LIMIT.test(told) && !/\bnone\b/iu.test(sentence) ? 'some' : isNever ? 'never' : 'always';
  return { topic: topic.topic, wants, ...(topic.habit === undefined ? {} : { habit: topic.habit }) };
}
