/** A sentence as the angle's features are counted in it: apostrophes and quotation marks straight, words in lower case. */
export interface HeardSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly kind: 'paragraph' | 'item' | 'heading' | 'quote';
}

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

export function heard(text: string, kind: HeardSentence['kind']): HeardSentence {
  const straight = text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
  return { text: straight, words: straight.toLowerCase().match(WORD) ?? [], kind };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['we', words("we us we're we've we'll we'd")],
  ['our', words('our ours')],
  ['i', words("i me i'm i've i'll i'd myself")],
  ['my', words('my mine')],
  ['you', words("you your yours you're you've you'll you'd")],
  ['she or he', words("she he her his him hers she's he's herself himself")],
  ['they', words('they them their theirs')],
  ['it', words("it its it's itself")],
  [
    'negation',
    words(
      "not no never nobody none nothing neither nor without don't doesn't didn't isn't aren't wasn't weren't won't can't cannot couldn't shouldn't wouldn't hasn't haven't hadn't",
    ),
  ],
  ['future', words("will won't shall we'll you'll it'll they'll i'll")],
  ['obligation', words("should must ought shouldn't mustn't deserve deserves")],
  ['conditional', words('if unless would could might')],
  ['cause', words('because so why since therefore reason')],
  ['turn', words('but yet though although however instead rather while whereas still')],
  ['past be and have', words('was were had did been')],
  ['present be', words('is are am be')],
  [
    'irregular past',
    words(
      'went came said told took made gave found left knew thought kept held stood sat ran wrote read put got saw heard felt built bought sold brought lost began grew broke spoke ate drank drew fell flew paid sent spent taught wore won wound woke hung laid lay led let met rang rose sang shook slept swam threw',
    ),
  ],
  [
    'weekday',
    words(
      'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    ),
  ],
  ['month', words('january february march april june july august september october november december')],
  ['time of day', words('morning evening night noon midnight dawn afternoon tonight')],
  ['span', words('years months weeks days hours minutes decade decades century')],
  ['again', words('every each always again whenever')],
  ['now', words('now today nowadays')],
  ['then', words('then later ago before after until once')],
  ['many', words('people everyone everybody anyone most many some others')],
  ['somebody', words('someone somebody whoever one')],
  [
    'number word',
    words(
      'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million half',
    ),
  ],
];

/** Names of the figures that `manner` gives, in its order. */
export const MANNER_NAMES: readonly string[] = [
  ...CLASSES.map(([name]) => `share of ${name}`),
  'regular past',
  'questions',
  'last is a question',
  'exclamations',
  'quotation marks',
  'sentences with a digit',
  'digits',
  'clock times',
  'years',
  'money',
  'percent',
  'big numbers',
  'semicolons',
  'colons',
  'items',
  'has heading',
  'heading is a question',
  'mean length',
  'short sentences',
  'shortest',
  'same beginning',
  'begins with we',
  'begins with you or if',
  'begins with a digit',
  'names inside',
  'first has you',
  'first has we',
  'first has i',
  'first has a digit',
  'first is short',
  'first is past',
  'last is short',
  'commas',
];

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
const PAST = /..ed$/;
const NOT_PAST = words('need indeed speed feed seed bed red shed used bread hundred based weed');
const isPast = (word: string): boolean => PAST.test(word) && !NOT_PAST.has(word);
const PAST_WORDS = new Set([...(CLASSES[14]?.[1] ?? []), ...(CLASSES[16]?.[1] ?? [])]);
const hasAny = (sentence: HeardSentence | undefined, set: ReadonlySet<string>): number =>
  sentence?.words.some((word) => set.has(word)) === true ? 1 : 0;
const classSet = (at: number): ReadonlySet<string> => CLASSES[at]?.[1] ?? new Set();

const CLASSES_OF = new Map<string, number[]>();
CLASSES.forEach(([, set], at) => {
  for (const word of set) CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), at]);
});

function countClasses(all: readonly string[]): number[] {
  const counts = CLASSES.map(() => 0);
  for (const word of all) for (const at of CLASSES_OF.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

/** How a passage is told, whatever it is about: each figure about 0 to 1. */
export function manner(sentences: readonly HeardSentence[]): number[] {
  const headings = sentences.filter(({ kind }) => kind === 'heading');
  const prose = sentences.filter(({ kind }) => kind !== 'heading');
  const all = prose.flatMap((sentence) => sentence.words);
  const text = prose.map((sentence) => sentence.text).join(' ');
  const first = prose[0];
  const last = prose.at(-1);
  const found = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const sentencesWith = (holds: (sentence: HeardSentence) => boolean): number =>
    share(prose.filter(holds).length, prose.length);
  const lengths = prose.map((sentence) => sentence.words.length);
  const beginnings = new Map<string, number>();
  for (const {
    words: [begin],
  } of prose)
    if (begin !== undefined) beginnings.set(begin, (beginnings.get(begin) ?? 0) + 1);
  const perWord = (count: number): number => Math.sqrt(share(count, all.length));
  return [
    ...countClasses(all).map(perWord),
    perWord(all.filter(isPast).length),
    sentencesWith((sentence) => sentence.text.includes('?')),
    last?.text.includes('?') === true ? 1 : 0,
    sentencesWith((sentence) => sentence.text.includes('!')),
    Math.min(1, found(/"/gu) / 4),
    sentencesWith((sentence) => /\d/u.test(sentence.text)),
    perWord(found(/\d[\d.,]*/gu)),
    Math.min(1, found(/\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm)\b/gu) / 2),
    Math.min(1, found(/\b(?:1[5-9]\d\d|20\d\d)\b/gu) / 2),
    Math.min(1, found(/[£$€]|\b(?:pounds|euros|pence|dollars)\b/gu) / 2),
    Math.min(1, found(/%|\bper cent\b|\bpercent\b/gu) / 2),
    Math.min(1, found(/\b(?:million|billion|thousand|\d{1,3}(?:,\d{3})+)\b/gu) / 2),
    share(found(/;/gu), prose.length),
    share(found(/:/gu), prose.length),
    sentencesWith((sentence) => sentence.kind === 'item'),
    headings.length > 0 ? 1 : 0,
    headings.some((sentence) => sentence.text.includes('?')) ? 1 : 0,
    Math.min(1, share(all.length, prose.length) / 30),
    sentencesWith((sentence) => sentence.words.length <= 5),
    Math.min(1, Math.min(...lengths, 12) / 12),
    share(Math.max(0, ...beginnings.values()) - 1, prose.length),
    sentencesWith((sentence) => sentence.words[0] === 'we'),
    sentencesWith((sentence) => sentence.words[0] === 'you' || sentence.words[0] === 'if'),
    sentencesWith((sentence) => /^\d/u.test(sentence.text)),
    perWord(found(/[^.!?:"] [A-Z][a-z]+/g)),
    hasAny(first, classSet(4)),
    hasAny(first, classSet(0)),
    hasAny(first, classSet(2)),
    first !== undefined && /\d/u.test(first.text) ? 1 : 0,
    first !== undefined && first.words.length <= 7 ? 1 : 0,
    hasAny(first, PAST_WORDS),
    last !== undefined && last.words.length <= 6 ? 1 : 0,
    Math.min(1, share(found(/,/gu), prose.length) / 3),
  ];
}
