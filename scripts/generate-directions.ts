// Checks the prompts, angles and kinds of pieces in data/directions and writes them as one module that ships.
//   npx tsx scripts/generate-directions.ts            writes src/core/directions/catalogue/catalogue.generated.ts
//   npx tsx scripts/generate-directions.ts --check    fails when that file is not what data/directions says
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');
const data = join(root, 'data/directions');
const target = join(root, 'src/core/directions/catalogue/catalogue.generated.ts');
const DEFAULT_FORMS = ['post'];

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const read = (file: string): unknown => parse(readFileSync(join(data, file), 'utf8'));
const listOf = (file: string): Fields[] => {
  const list = read(file);
  if (!Array.isArray(list)) throw new Error(`${file} is not a list.`);
  return list.map(fieldsOf);
};
const textOf = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`${JSON.stringify(fields)} needs “${name}”.`);
  return value;
};
const textsOf = (fields: Fields, name: string): string[] | undefined => {
  const value = fields[name];
  return Array.isArray(value) ? value.map(String) : undefined;
};

const isValid = new Ajv({ allErrors: true, strict: false }).compile(
  fieldsOf(JSON.parse(readFileSync(join(data, 'prompt.schema.json'), 'utf8'))),
);
const promptsIn = (folder: string): Fields[] =>
  readdirSync(join(data, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const list = read(`${folder}/${file}`);
      if (!isValid(list)) throw new Error(`${folder}/${file}: ${JSON.stringify(isValid.errors)}`);
      return listOf(`${folder}/${file}`).map((prompt) =>
        folder === 'angles'
          ? { ...prompt, angle: file.replace('.yaml', ''), showsAngle: true }
          : { ...prompt, showsAngle: false },
      );
    });

const angles = listOf('angles.yaml').map((angle) => ({
  id: textOf(angle, 'id'),
  name: textOf(angle, 'name'),
  gist: textOf(angle, 'gist'),
  near: textsOf(angle, 'near') ?? [],
}));
const pieces = listOf('pieces.yaml').map((piece) => ({
  kind: textOf(piece, 'kind'),
  sure: textsOf(piece, 'sure') ?? [],
  title: textsOf(piece, 'title') ?? [],
  opening: textsOf(piece, 'opening') ?? [],
  text: textsOf(piece, 'text') ?? [],
  least: typeof piece['least'] === 'number' ? piece['least'] : 3,
}));
const worth = fieldsOf(read('evidence.yaml'));
const readings = fieldsOf(read('readings.yaml'));
const things = readFileSync(join(data, 'things.txt'), 'utf8').trim().split(/\s+/);
const technical = readFileSync(join(data, 'technical.txt'), 'utf8')
  .trim()
  .split(/\s*\n\s*/);
/** What `{NUMBER}` and the like stand for in a pattern. */
const MACROS = new Map(
  Object.entries(fieldsOf(read('macros.yaml'))).map(([name, source]) => [name, String(source)]),
);
const expanded = (source: string): string =>
  source.replaceAll(/\{([A-Z]+)\}/gu, (whole, name: string) => MACROS.get(name) ?? whole);
const patternsOf = (line: Fields, name: string): string[] => {
  const patterns = (textsOf(line, name) ?? []).map(expanded);
  for (const pattern of patterns) new RegExp(pattern, 'u');
  return patterns;
};
const numberOf = (line: Fields, name: string): number => {
  const value = line[name];
  return typeof value === 'number' ? value : 0;
};
const lines = listOf('lines.yaml').map((line) => ({
  id: textOf(line, 'id'),
  ...Object.fromEntries(
    ['text', 'tagged', 'also', 'alsoTagged', 'not', 'notTagged'].map((name) => [
      name,
      patternsOf(line, name),
    ]),
  ),
  tense: line['tense'],
  place: line['place'],
  ...Object.fromEntries(['least', 'leastDraft'].map((name) => [name, numberOf(line, name)])),
  ...Object.fromEntries(
    ['own', 'plain', 'case', 'instruction', 'question', 'supposition'].map((name) => [
      name,
      line[name] === true,
    ]),
  ),
}));
const signs = Object.entries(fieldsOf(read('signs.yaml'))).map(([angle, list]) => ({
  angle,
  signs: Array.isArray(list) ? list.map(fieldsOf) : [],
}));
const kinds = new Set([
  ...pieces.map(({ kind }) => kind),
  'poem',
  'note',
  'interview',
  'technical',
  'post',
  '*',
]);
const prompts = [...promptsIn('angles'), ...promptsIn('occasions')].map((prompt) => ({
  id: textOf(prompt, 'id'),
  angle: textOf(prompt, 'angle'),
  showsAngle: prompt['showsAngle'] === true,
  title: textOf(prompt, 'title'),
  question: textOf(prompt, 'question'),
  firstStep: textOf(prompt, 'firstStep'),
  needs: textsOf(prompt, 'needs') ?? [],
  forms: textsOf(prompt, 'forms') ?? DEFAULT_FORMS,
  kinds: textsOf(prompt, 'kinds'),
  not: textsOf(prompt, 'not'),
  about: prompt['about'],
  unless: prompt['unless'],
  plain: prompt['plain'],
  late: prompt['late'],
}));

const known = new Set(angles.map(({ id }) => id));
const ids = new Set<string>();
for (const { id, angle, needs, kinds: only = [], not = [], title } of prompts) {
  if (ids.has(id)) throw new Error(`There are two prompts “${id}”.`);
  ids.add(id);
  if (!known.has(angle)) throw new Error(`${id}: there is no angle “${angle}”.`);
  for (const need of needs) if (!(need in worth)) throw new Error(`${id}: no worth is given for “${need}”.`);
  for (const kind of [...only, ...not])
    if (!kinds.has(kind)) throw new Error(`${id}: there is no kind of piece “${kind}”.`);
  if (title.split(' ').length > 7) throw new Error(`${id}: its title is longer than seven words.`);
}

for (const id of Object.keys(readings))
  if (!ids.has(id)) throw new Error(`readings.yaml: there is no prompt “${id}”.`);

const source = `// Written by scripts/generate-directions.ts from data/directions.
import type { AngleData, LineData, PieceData, PromptData, SignData } from './catalogue-data.ts';

export const ANGLE_DATA: readonly AngleData[] = ${JSON.stringify(angles)};
export const PIECE_DATA: readonly PieceData[] = ${JSON.stringify(pieces)};
export const PROMPT_DATA: readonly PromptData[] = ${JSON.stringify(prompts)};
export const LINE_DATA: readonly LineData[] = ${JSON.stringify(lines)};
export const TECHNICAL_WORDS: readonly string[] = ${JSON.stringify(technical)};
export const EVIDENCE_WORTH: Readonly<Record<string, number>> = ${JSON.stringify(worth)};
export const READINGS: Readonly<Record<string, readonly [read: number, good: number, harmful: number]>> = ${JSON.stringify(readings)};
export const SIGN_DATA: readonly SignData[] = ${JSON.stringify(signs)};
export const THINGS: readonly string[] = ${JSON.stringify(things)};
`;
const text = await format(source, { parser: 'typescript', printWidth: 110, singleQuote: true });
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text)
  throw new Error('Run npx tsx scripts/generate-directions.ts: data/directions has changed.');
console.log(`${prompts.length} prompts, ${angles.length} angles, ${pieces.length} kinds of pieces`);
