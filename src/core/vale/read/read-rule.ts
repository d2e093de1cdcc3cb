import type { Definition, Level, SequenceToken, StyleFile, StyleNote, StyleRule } from '../rule.ts';
import { YamlFields } from './yaml-fields.ts';

export type ReadRule = { readonly rule: StyleRule } | { readonly note: StyleNote };

/** The extension points that a draft is not checked with, and why. */
const NOT_SUPPORTED: Readonly<Partial<Record<string, string>>> = {
  spelling: 'Timbre has no dictionary; spelling is left to the editor.',
  script: 'Scripts are not run.',
};

/** Reads a rule's file. `name` is `Style.Rule`. */
export function readRule({ path, text }: StyleFile, name: string): ReadRule {
  const note = (line: number, message: string): ReadRule => ({ note: { path, line, message } });
  const fields = YamlFields.read(text);
  if (!(fields instanceof YamlFields))
    return note(fields.line, `The file is not valid YAML: ${fields.message}`);
  const kind = fields.text('extends');
  if (kind === undefined) return note(1, 'It has no “extends: …”, so its kind is not known.');
  const why = NOT_SUPPORTED[kind];
  if (why !== undefined)
    return note(fields.lineOf('extends'), `Rules of the kind “${kind}” are not checked. ${why}`);
  const message = fields.text('message');
  if (message === undefined) return note(1, 'It has no “message: …”.');
  const level = fields.text('level') ?? 'warning';
  if (!isLevel(level))
    return note(fields.lineOf('level'), `The level “${level}” is none of ${LEVELS.join(', ')}.`);
  const definition = READERS[kind]?.(fields);
  if (!definition) return note(fields.lineOf('extends'), `Rules of the kind “${kind}” are not known.`);
  const fault = faultOf(definition, fields);
  if (fault) return note(fault.line, fault.message);
  return {
    rule: {
      ...{ name, path, message, level, definition, limit: fields.number('limit') },
      scopes: scopesOf(fields, definition),
      ...optional(fields),
    },
  };
}

function optional(fields: YamlFields): Pick<StyleRule, 'description' | 'link' | 'action' | 'comment'> {
  const description = fields.text('description');
  const link = fields.text('link');
  const action = fields.inner('action');
  const { comment } = fields;
  return {
    ...(description === undefined ? {} : { description }),
    ...(link === undefined ? {} : { link }),
    ...(action ? { action: { name: action.text('name') ?? '', params: action.texts('params') } } : {}),
    ...(comment === undefined || comment === '' ? {} : { comment }),
  };
}

/** Readability and metrics are of the whole draft, sequences of sentences, whatever the file says. */
function scopesOf(fields: YamlFields, definition: Definition): readonly string[] {
  if (definition.extends === 'readability' || definition.extends === 'metric') return ['summary'];
  if (definition.extends === 'sequence') return ['sentence'];
  const written = fields.texts('scope');
  return written.length > 0 ? written : ['text'];
}

export const LEVELS = ['suggestion', 'warning', 'error'] as const;
export const isLevel = (text: string): text is Level => LEVELS.some((level) => level === text);

const exceptionsOf = (fields: YamlFields): { exceptions: string[]; vocab: boolean } => ({
  exceptions: fields.texts('exceptions'),
  vocab: fields.flag('vocab', true),
});

const READERS: Readonly<Partial<Record<string, (fields: YamlFields) => Definition>>> = {
  existence: (fields) => ({
    extends: 'existence',
    tokens: fields.texts('tokens').filter((token) => token.trim() !== ''),
    raw: fields.texts('raw'),
    append: fields.flag('append'),
    ignoreCase: fields.flag('ignorecase'),
    nonWord: fields.flag('nonword'),
    ...exceptionsOf(fields),
  }),
  substitution: (fields) => ({
    extends: 'substitution',
    swap: fields.pairs('swap').map(({ key, value }) => [key, value]),
    ignoreCase: fields.flag('ignorecase'),
    nonWord: fields.flag('nonword'),
    capitalize: fields.flag('capitalize'),
    ...exceptionsOf(fields),
  }),
  occurrence: (fields) => ({
    extends: 'occurrence',
    token: fields.text('token') ?? '',
    most: fields.number('max'),
    least: fields.number('min'),
    ignoreCase: fields.flag('ignorecase'),
  }),
  repetition: (fields) => ({
    extends: 'repetition',
    tokens: fields.texts('tokens'),
    most: fields.number('max'),
    alpha: fields.flag('alpha'),
    ignoreCase: fields.flag('ignorecase'),
    ...exceptionsOf(fields),
  }),
  consistency: (fields) => ({
    extends: 'consistency',
    either: fields.pairs('either').map(({ key, value }) => [key, value]),
    ignoreCase: fields.flag('ignorecase'),
    nonWord: fields.flag('nonword'),
  }),
  capitalization: (fields) => ({
    extends: 'capitalization',
    match: fields.text('match') ?? '',
    style: fields.text('style') === 'Chicago' ? 'Chicago' : 'AP',
    threshold: fields.number('threshold') || 0.8,
    indicators: fields.texts('indicators'),
    prefix: fields.text('prefix') ?? '',
    ...exceptionsOf(fields),
  }),
  conditional: (fields) => ({
    extends: 'conditional',
    first: fields.text('first') ?? '',
    second: fields.text('second') ?? '',
    ...exceptionsOf(fields),
  }),
  readability: (fields) => ({
    extends: 'readability',
    metrics: fields.texts('metrics'),
    grade: fields.number('grade'),
  }),
  metric: (fields) => ({
    extends: 'metric',
    formula: fields.text('formula') ?? '',
    condition: fields.text('condition') ?? '',
  }),
  sequence: (fields) => ({
    extends: 'sequence',
    tokens: fields.maps('tokens').map(sequenceToken),
    ignoreCase: fields.flag('ignorecase'),
  }),
};

const sequenceToken = (fields: YamlFields): SequenceToken => ({
  pattern: fields.text('pattern') ?? '',
  tag: fields.text('tag') ?? '',
  skip: Math.min(MOST_SKIPPED, fields.number('skip')),
  negate: fields.flag('negate'),
});
const MOST_SKIPPED = 20;

/** What a rule of its kind cannot do without. */
function faultOf(definition: Definition, fields: YamlFields): { line: number; message: string } | undefined {
  const missing = missingIn(definition);
  if (missing !== undefined)
    return { line: 1, message: `It has no “${missing}: …”, so it looks for nothing.` };
  if (definition.extends === 'sequence' && definition.tokens.some(({ tag }) => tag !== ''))
    return {
      line: fields.lineOf('tokens'),
      message:
        'It asks for parts of speech as Vale’s own tagger names them, which Timbre does not have. Sequences of words alone are checked.',
    };
  return undefined;
}

function missingIn(definition: Definition): string | undefined {
  const needed = NEEDED[definition.extends];
  if (definition.extends === 'existence' && definition.raw.length > 0) return undefined;
  if (definition.extends === 'occurrence' && definition.most + definition.least === 0) return 'max';
  return needed.find((key) => isEmpty(Object.entries(definition).find(([name]) => name === key)?.[1]));
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

const NEEDED: Readonly<Record<Definition['extends'], readonly string[]>> = {
  existence: ['tokens'],
  substitution: ['swap'],
  occurrence: ['token'],
  repetition: ['tokens'],
  consistency: ['either'],
  capitalization: ['match'],
  conditional: ['first', 'second'],
  readability: ['metrics'],
  metric: ['formula', 'condition'],
  sequence: ['tokens'],
};
