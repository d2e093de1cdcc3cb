import type { Node } from 'jsonc-parser';
import { DEFAULT_CONSENT, readConsent } from '../../consent.ts';
import { readJson } from '../json.ts';
import { nodeAt, valueOf } from '../json-text/nodes.ts';
import { flagText, shownField } from './fields.ts';
import { KEY, tablesFor, VALUE, type TableSpec } from './table-specs.ts';

/** The texts of a row's fields, in their order. */
export type FormRow = readonly string[];

export interface FormTable extends TableSpec {
  readonly rows: readonly FormRow[];
  /** False where the profile has another shape here, which only its text can show. */
  readonly isReadable: boolean;
}

/** A profile as a form; or where and why its text cannot be read. */
export type ProfileForm =
  | { readonly kind: 'form'; readonly tables: readonly FormTable[] }
  | { readonly kind: 'broken'; readonly at: number; readonly what: string };

export function readForm(text: string): ProfileForm {
  if (text.trim() === '') return { kind: 'form', tables: tablesIn(undefined) };
  const { tree, errors } = readJson(text, { lenient: true });
  const [error] = errors;
  if (error) return { kind: 'broken', at: error.start, what: error.what };
  if (tree?.type !== 'object') return { kind: 'broken', at: tree?.offset ?? 0, what: 'object expected' };
  return { kind: 'form', tables: tablesIn(tree) };
}

/** A table of a valid profile. */
export function tableIn(tree: Node | undefined, id: string): FormTable | undefined {
  const spec = tablesFor(channelsIn(tree)).find((one) => one.id === id);
  return spec && readTable(tree, spec);
}

/** All tables of a valid profile. */
export const tablesIn = (tree: Node | undefined): readonly FormTable[] =>
  tablesFor(channelsIn(tree)).map((spec) => readTable(tree, spec));

const channelsIn = (tree: Node | undefined): string[] => keysOf(tree && nodeAt(tree, ['channels']));

/** The names in an object, in the order of the text; of equal ones the last counts. */
function keysOf(object: Node | undefined): string[] {
  if (object?.type !== 'object') return [];
  const keys = (object.children ?? []).map(({ children }) => String(children?.[0]?.value));
  return keys.filter((key, at) => keys.lastIndexOf(key) === at);
}

function readTable(tree: Node | undefined, spec: TableSpec): FormTable {
  const node = tree && nodeAt(tree, spec.path);
  const isList = spec.shape === 'objects' || spec.shape === 'texts';
  if (node && node.type !== (isList ? 'array' : 'object')) return { ...spec, rows: [], isReadable: false };
  const rows = rowsOf(spec, node);
  const isReadable = rows.every((row) => row !== undefined);
  return { ...spec, rows: isReadable ? rows : [], isReadable };
}

function rowsOf(spec: TableSpec, node: Node | undefined): (FormRow | undefined)[] {
  switch (spec.shape) {
    case 'record':
      return [spec.path[0] === 'consent' ? consentRow(node) : rowOf(spec, node)];
    case 'objects':
    case 'texts':
      return (node?.children ?? []).map((item) => rowOf(spec, item));
    case 'named':
    case 'values':
      return keysOf(node).map((key) => rowOf(spec, node && nodeAt(node, [key]), key));
    case 'permissions':
      return keysOf(node).map((key) => permissionRow(key, node && valueOf(nodeAt(node, [key])), node));
  }
}

/** A row; a single value in place of an object counts as its first field, as people write lists. */
function rowOf({ fields }: TableSpec, node: Node | undefined, key = ''): FormRow | undefined {
  const isObject = node?.type === 'object';
  const first = fields.find(({ id }) => id !== KEY);
  const texts = fields.map((field) => {
    if (field.id === KEY) return key;
    const isValue = field.id === VALUE || (!isObject && field === first);
    if (isValue) return shownField(field, valueOf(node));
    return isObject ? shownField(field, valueOf(nodeAt(node, [field.id]))) : '';
  });
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

const CONSENTS = ['learn', 'quote', 'send'] as const;

/** The brand's own consent; what it does not state is as it is by default. */
const consentRow = (node: Node | undefined): FormRow | undefined => {
  const stated = (name: string): unknown => node && valueOf(nodeAt(node, [name]));
  const texts = [
    ...CONSENTS.map((name) => shownField({ id: name, kind: 'flag' }, stated(name) ?? DEFAULT_CONSENT[name])),
    shownField({ id: 'until', kind: 'date' }, stated('until')),
  ];
  return texts.every((text) => text !== undefined) ? texts : undefined;
};

/** @param rules the object of all rules, beside which the brand's own consent is stated */
function permissionRow(key: string, value: unknown, rules: Node | undefined): FormRow | undefined {
  const [learn, quote, send, until = ''] = consentRow(rules?.parent?.parent) ?? [];
  const own = { learn: learn === 'yes', quote: quote === 'yes', send: send === 'yes' };
  const { consent, understood } = readConsent(value, until === '' ? own : { ...own, until });
  if (!understood) return undefined;
  return [key, ...CONSENTS.map((name) => flagText(consent[name])), consent.until ?? ''];
}
