import type { JsonPath } from '../json-text/json-data.ts';

/** How a field is written: `words` is a list of texts, `flag` true or false, `range` one or two dates. */
export type FieldKind =
  'range' | 'line' | 'text' | 'words' | 'number' | 'date' | 'flag' | 'choice' | 'language';

export interface FieldSpec {
  /** The property; `KEY` for the name under which a row stands, `VALUE` for a row that is a single value. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** Limits of a number. */
  readonly least?: number;
  readonly most?: number;
}

export const KEY = '$key';
export const VALUE = '$value';

/**
 * What a table is in the profile: one object, a list of objects, a list of texts, objects by name, values by
 * name, or the consent by path.
 */
export type TableShape = 'record' | 'objects' | 'texts' | 'named' | 'values' | 'permissions';

export type SectionId =
  | 'brand'
  | 'traits'
  | 'terms'
  | 'banned'
  | 'pairs'
  | 'guidance'
  | 'facts'
  | 'channels'
  | 'audiences'
  | 'habits'
  | 'consent'
  | 'corpus'
  | 'checks';

export interface TableSpec {
  /** Its path as a text, which is unique. */
  readonly id: string;
  readonly section: SectionId;
  readonly path: JsonPath;
  readonly shape: TableShape;
  readonly fields: readonly FieldSpec[];
}

const line = (id: string): FieldSpec => ({ id, kind: 'line' });
const text = (id: string): FieldSpec => ({ id, kind: 'text' });
const needed = (id: string, kind: FieldKind = 'line'): FieldSpec => ({ id, kind, required: true });
const flag = (id: string): FieldSpec => ({ id, kind: 'flag' });

const TERM = [needed('use'), needed('insteadOf', 'words'), text('why')];
const BANNED = [needed('term'), text('why')];
const TEXTS = [needed(VALUE, 'text')];
const PATHS = [needed(VALUE)];
const PERMISSIONS: readonly FieldSpec[] = [
  ...[flag('learn'), flag('quote'), flag('send')],
  { id: 'until', kind: 'date' },
];
const WEIGHT: FieldSpec = { id: VALUE, kind: 'number', required: true, least: 1, most: 5 };
const SEVERITY: FieldSpec = {
  ...{ id: VALUE, kind: 'choice', required: true, choices: ['off', 'information', 'warning'] },
};

const table = (
  section: SectionId,
  path: JsonPath,
  shape: TableShape,
  fields: readonly FieldSpec[],
): TableSpec => ({ id: tableId(path), section, path, shape, fields });

/** The id of the table at a path; `record` tables of the whole profile have the id `/`. */
export const tableId = (path: JsonPath): string =>
  `/${path.map((step) => encodeURIComponent(step)).join('/')}`;

const FIXED: readonly TableSpec[] = [
  table('brand', [], 'record', [needed('name'), text('description'), { id: 'language', kind: 'language' }]),
  table('brand', ['weAre'], 'texts', TEXTS),
  table('brand', ['weAreNot'], 'texts', TEXTS),
  table('traits', ['traits'], 'objects', [needed('name'), text('description'), text('do'), text('dont')]),
  table('terms', ['terms'], 'objects', TERM),
  table('banned', ['banned'], 'objects', BANNED),
  table('pairs', ['pairs'], 'objects', [
    needed('before', 'text'),
    needed('after', 'text'),
    text('why'),
    line('channel'),
  ]),
  table('guidance', ['dos'], 'texts', TEXTS),
  table('guidance', ['donts'], 'texts', TEXTS),
  table('facts', ['facts'], 'objects', [
    needed('text', 'text'),
    line('source'),
    { id: 'expires', kind: 'date' },
    line('id'),
  ]),
  table('channels', ['channels'], 'named', [
    needed(KEY),
    ...['maxCharacters', 'minCharacters', 'maxWords', 'minWords'].map((id): FieldSpec => ({
      id,
      kind: 'number',
      least: 1,
    })),
    { id: 'maxHashtags', kind: 'number', least: 0 },
    ...['maxSegments', 'maxSubject', 'maxPreheader'].map((id): FieldSpec => ({
      id,
      kind: 'number',
      least: 1,
    })),
    ...['opening', 'closing'].map(line),
    text('notes'),
  ]),
  table('audiences', ['audiences'], 'named', [needed(KEY), text('description'), text('notes')]),
  table('habits', ['habits', 'confirmed'], 'texts', PATHS),
  table('habits', ['habits', 'off'], 'texts', PATHS),
  table('consent', ['consent'], 'record', PERMISSIONS),
  ...['paths', 'channels'].map((name) =>
    table('consent', ['consent', name], 'permissions', [needed(KEY), ...PERMISSIONS]),
  ),
  table('consent', ['consent', 'dates'], 'permissions', [needed(KEY, 'range'), ...PERMISSIONS]),
  table('corpus', ['corpus', 'include'], 'texts', PATHS),
  table('corpus', ['corpus', 'exclude'], 'texts', PATHS),
  table('corpus', ['corpus', 'weights'], 'values', [needed(KEY), WEIGHT]),
  table('corpus', ['corpus', 'columns'], 'named', [
    needed(KEY),
    ...['text', 'title', 'date', 'channel', 'author', 'consent'].map(line),
  ]),
  table('corpus', ['lookAlikes'], 'texts', PATHS),
  table('corpus', ['drafts'], 'texts', PATHS),
  table('checks', ['checks', 'rules'], 'values', [needed(KEY), SEVERITY]),
  table('checks', ['checks', 'exempt'], 'objects', [
    needed('text'),
    needed('rules', 'words'),
    needed('reason', 'text'),
    { id: 'until', kind: 'date' },
  ]),
  table('checks', ['checks', 'jurisdictions'], 'texts', PATHS),
];

/** The tables of a profile with these channels, in the order of the form. */
export const tablesFor = (channels: readonly string[]): readonly TableSpec[] =>
  FIXED.flatMap((spec) =>
    spec.id === '/channels'
      ? [
          spec,
          ...channels.flatMap((name) => [
            table('channels', ['channels', name, 'terms'], 'objects', TERM),
            table('channels', ['channels', name, 'banned'], 'objects', BANNED),
          ]),
        ]
      : [spec],
  );

const TOP = [
  ...[
    'name',
    'description',
    'language',
    'weAre',
    'weAreNot',
    'traits',
    'dos',
    'donts',
    'terms',
    'banned',
    'pairs',
  ],
  ...['facts', 'audiences', 'channels', 'habits', 'lookAlikes', 'checks', 'drafts', 'corpus', 'consent'],
];

/** The order of a profile's properties, for new ones. */
export function orderAt(path: JsonPath): readonly string[] {
  if (path.length === 0) return TOP;
  const owner = path.slice(0, -1);
  const spec = tablesFor(path[0] === 'channels' ? [String(path[1])] : []).find(
    ({ id, shape }) =>
      (shape === 'record' && id === tableId(path)) ||
      ((shape === 'objects' || shape === 'named') && id === tableId(owner)),
  );
  return spec?.fields.map(({ id }) => id) ?? [];
}
