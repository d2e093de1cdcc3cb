// What English writes facts with, other than digits and names. The lists were written for Timbre.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Numbers as words, with the digits that say the same. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ).map((word, value) => [word, String(value)] as const),
  ...words('thirty forty fifty sixty seventy eighty ninety').map(
    (word, at) => [word, String(10 * (at + 3))] as const,
  ),
  ...words('first second third fourth fifth sixth seventh eighth ninth tenth').map(
    (word, at) => [word, `${String(at + 1)}.`] as const,
  ),
  ...words(
    'hundred thousand million billion trillion dozen half quarter once twice thrice double triple both percent hundreds thousands millions billions dozens halves thirds quarters doubles triples doubled tripled',
  ).map((word) => [word, word.replace(/(?<=[a-z]{4})s$/, '')] as const),
]);

const TENS = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(\w+)$/;

/** A written-out number as digits, or as the plain word where it has none; undefined for other words. */
export function numberOf(norm: string): string | undefined {
  const [, tens, ones] = TENS.exec(norm) ?? [];
  const whole = tens === undefined ? undefined : NUMBER_WORDS.get(tens);
  const rest = ones === undefined ? undefined : NUMBER_WORDS.get(ones);
  if (whole !== undefined && rest !== undefined) return whole.slice(0, -1) + rest;
  return NUMBER_WORDS.get(norm);
}

/** Units that follow a number: a change of them changes the fact. */
export const UNITS: ReadonlySet<string> = new Set(
  words(`
percent per mm cm m km metre metres meter meters kilometre kilometres kilometer kilometers mile miles inch inches foot feet yard yards
mg g kg gram grams kilo kilos kilogram kilograms tonne tonnes ton tons oz ounce ounces lb lbs pound pounds ml cl l litre litres liter liters
gallon gallons pint pints second seconds minute minutes hour hours day days week weeks month months quarter quarters year years decade
decades century centuries am pm a.m p.m noon dollar dollars euro euros cent cents pence penny hundred thousand million billion trillion dozen
degree degrees watt watts kw kwh mw gb mb tb kb mph kph bpm hz ghz mhz psi bar ntu ppm
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`),
);

/** Days that are named from where one stands. */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set(
  words('today tomorrow yesterday tonight noon midnight weekly daily monthly yearly annually hourly'),
);

export const NEGATIONS: ReadonlySet<string> = new Set(
  words(
    'not never no nor neither none nobody nothing nowhere without cannot unless hardly barely scarcely dont wont cant',
  ),
);

/** How certain, allowed or obliged: a rewrite keeps each class as often as it stands. */
export const MODALITIES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'must',
    [
      'must',
      'have to',
      'has to',
      'had to',
      'need to',
      'needs to',
      'needed to',
      'required to',
      'gotta',
      'shall',
    ],
  ],
  ['should', ['should', 'ought to', 'encouraged to', 'advised to', 'expected to']],
  ['may', ['may', 'might', 'could', 'perhaps', 'maybe', 'possibly']],
  ['likely', ['probably', 'likely', 'presumably']],
  ['seem', ['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared', 'apparently']],
  ['can', ['can', "can't", 'cannot', 'able to']],
  ['will', ['will', "won't", 'going to', 'gonna', 'wont']],
  ['would', ['would']],
  [
    'plan',
    [
      'plan to',
      'plans to',
      'planned to',
      'intend to',
      'intends to',
      'intended to',
      'aim to',
      'aims to',
      'hope to',
      'hopes to',
    ],
  ],
  ['think', ['think', 'believe', 'guess', 'suppose', 'feel']],
  ['if', ['if', 'in the event that', 'provided that']],
  ['sometimes', ['sometimes', 'occasionally', 'at times', 'from time to time']],
  ['often', ['often', 'frequently', 'oftentimes']],
  ['usually', ['usually', 'typically', 'generally', 'normally', 'mostly', 'mainly', 'largely', 'primarily']],
  ['some', ['some', 'several', 'a number of', 'a few']],
  ['many', ['many', 'numerous', 'countless', 'a lot of', 'lots of', 'plenty of']],
  ['only', ['only', 'solely', 'exclusively']],
  ['free', ['free', 'complimentary']],
]);

/** What stands before a number and bounds it. */
export const BOUNDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['about', ['about', 'around', 'roughly', 'approximately', 'circa', 'some']],
  ['nearly', ['nearly', 'almost', 'close to', 'not quite']],
  [
    'least',
    [
      'at least',
      'over',
      'more than',
      'above',
      'no fewer than',
      'no less than',
      'upwards of',
      'in excess of',
      'from',
    ],
  ],
  ['most', ['up to', 'at most', 'under', 'less than', 'fewer than', 'below', 'no more than']],
  ['until', ['until', 'till']],
  ['by', ['by', 'before', 'prior to']],
  ['after', ['after', 'following', 'subsequent to']],
  ['since', ['since']],
]);

/** Claims that somebody has to be able to prove: a rewrite brings in none of its own. */
export const CLAIMS: ReadonlySet<string> = new Set(
  words(`
best only guaranteed guarantee guarantees proven first leading unique unmatched unrivalled unrivaled unparalleled unbeatable world-class
award-winning top finest greatest most ultimate perfect perfectly always everyone everybody all every certified official exclusive
exclusively safest fastest cheapest strongest largest biggest smallest newest oldest lowest highest easiest simplest revolutionary
groundbreaking trusted sustainable eco-friendly organic free lifetime forever instantly clinically scientifically patented approved
recommended risk-free world-leading industry-leading market-leading state-of-the-art number-one record-breaking limited
`),
);

/** Words in -est that claim nothing. */
export const NO_CLAIM: ReadonlySet<string> = new Set(
  words(
    'rest test west east forest interest request suggest honest harvest guest nest contest invest protest quest digest modest arrest chest vest latest nearest crest zest earnest pest manifest tempest attest detest conquest bequest headrest',
  ),
);

/** What may open a sentence with a capital and stand before a name without being one. */
export const OPENERS: ReadonlySet<string> = new Set(
  words(`
a an the this that these those it its he she they we you i who what when where why how which whose our your their his her my and but or so
yet for nor as at by from in into of off on onto out over to under up with about after before between during since through until till while
because if though although once unless whether when whenever not no yes here there then now also just only even still again both each every
all any some most many few more less such other another one two three four five six seven eight nine ten is are was were be been am do does
did have has had can could will would shall should may might must let let's visit see meet join try ask tell call read watch take bring
find get give go come make use buy order follow thank thanks dear hello hi hey welcome introducing like unlike near around inside outside
behind across along within without besides despite today tomorrow yesterday tonight last next new please say send show start stop put keep
choose check save grab leave look learn listen drop hear help know love new old big small good great
`),
);
