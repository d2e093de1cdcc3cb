import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { ErrorObject } from 'ajv';
import { inEnglish, type Say, type Span } from '../text/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { completeProfile, type Profile } from './profile.ts';
import { validate } from './profile-validator.generated.js';

/** Something wrong in a profile; the span is in UTF-16 units of the file. */
export interface ProfileProblem extends Span {
  readonly message: string;
  /** What to put in place of the span, where there is an obvious answer. */
  readonly replacement?: string;
}

export interface ReadProfile {
  /** What holds of the profile: the wrong parts are left out, so that the rest of the brand still works. */
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
}

type Path = readonly (string | number)[];

/** Reads a `<name>.brand.json`. Comments and trailing commas are forgiven; everything else wrong is said where it stands. */
export function readProfile(json: string, fallbackName: string, say: Say = inEnglish): ReadProfile {
  const syntax: ParseError[] = [];
  const tree = parseTree(json, syntax, { allowTrailingComma: true, disallowComments: false });
  const problems: ProfileProblem[] = syntax.map((error) => ({
    start: error.offset,
    end: error.offset + Math.max(1, error.length),
    message: say('This is not valid JSON: {0}.', wordsOf(printParseErrorCode(error.error))),
  }));
  const empty = completeProfile({ name: fallbackName });
  if (!tree) return { profile: empty, problems };

  let value: unknown = getNodeValue(tree);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = say('A profile is one object in braces, like {0}.', '{ "name": "…" }');
    return { profile: empty, problems: [...problems, { ...spanOf(tree), message }] };
  }
  // Each round takes out what was wrong; a wrong part can hide another, but every round shrinks the value.
  for (let round = 0; round < 20 && !validate(value); round++) {
    const errors = validate.errors ?? [];
    if (round === 0) problems.push(...errors.map((error) => problemOf(tree, error, say)));
    for (const error of errors) value = without(value, faultyPath(error));
    value = { name: fallbackName, ...asRecord(value) };
  }
  return { profile: validate(value) ? completeProfile(value) : empty, problems };
}

function problemOf(tree: Node, error: ErrorObject, say: Say): ProfileProblem {
  const path = pathOf(error.instancePath);
  const node = findNodeAtLocation(tree, [...path]) ?? tree;
  const label = path.length > 0 ? path.join('.') : say('the profile');
  const parameter = (key: string): string => parameterOf(error, key);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = parameter('additionalProperty');
      const guess = didYouMean(unknown, knownKeys(error));
      const message = guess
        ? say('There is no “{0}” here. Did you mean “{1}”?', unknown, guess)
        : say('There is no “{0}” in a profile.', unknown);
      const span = keySpan(tree, [...path, unknown]) ?? spanOf(node);
      return guess ? { ...span, message, replacement: JSON.stringify(guess) } : { ...span, message };
    }
    case 'required':
      return { ...openingOf(node), message: say('“{0}” is missing.', parameter('missingProperty')) };
    case 'type':
      return { ...spanOf(node), message: say('“{0}” must be {1}.', label, article(parameter('type'))) };
    case 'pattern':
      return {
        ...spanOf(node),
        message: say('“{0}” is not written as expected: {1}.', label, expectation(path)),
      };
    case 'minLength':
    case 'minItems':
      return { ...spanOf(node), message: say('“{0}” must not be empty.', label) };
    default:
      return { ...spanOf(node), message: say('“{0}” {1}.', label, error.message ?? 'is wrong') };
  }
}

function parameterOf(error: ErrorObject, key: string): string {
  const value = asRecord(error.params)[key];
  return typeof value === 'string' ? value : '';
}

/** The names allowed where an unknown one stands. ajv names the schema's place; the keys of that place are ours to know. */
function knownKeys(error: ErrorObject): readonly string[] {
  const place = error.schemaPath.split('/').slice(1, -1).join('/');
  return KEYS_BY_PLACE[place] ?? KEYS_BY_PLACE[''] ?? [];
}

const KEYS_BY_PLACE: Readonly<Record<string, readonly string[]>> = {
  '': [
    'name',
    'description',
    'language',
    'traits',
    'dos',
    'donts',
    'terms',
    'banned',
    'facts',
    'channels',
    'consent',
  ],
  'properties/traits/items': ['name', 'description', 'do', 'dont'],
  'properties/terms/items': ['use', 'insteadOf', 'why'],
  'properties/banned/items': ['term', 'why'],
  'properties/facts/items': ['id', 'text', 'source', 'expires'],
  'properties/channels/additionalProperties': ['maxCharacters', 'maxHashtags', 'notes'],
  'properties/consent': ['learn', 'quote', 'send'],
};

function expectation(path: Path): string {
  if (path.includes('expires')) return 'YYYY-MM-DD';
  return path.includes('language') ? 'en, en-GB, de' : '…';
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list in brackets',
    object: 'an object in braces',
    string: 'a text in quotes',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
  };
  return names[type] ?? type;
}

function keySpan(tree: Node, path: Path): Span | undefined {
  const property = findNodeAtLocation(tree, [...path])?.parent;
  const key = property?.children?.[0];
  return key ? spanOf(key) : undefined;
}

const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });
const openingOf = (node: Node): Span => ({ start: node.offset, end: node.offset + 1 });
const wordsOf = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}

/** The part that has to go for the error to go: an unknown property, an entry that lacks something, or the wrong value. */
function faultyPath(error: ErrorObject): Path {
  const path = pathOf(error.instancePath);
  return error.keyword === 'additionalProperties'
    ? [...path, parameterOf(error, 'additionalProperty')]
    : path;
}

function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    if (rest.length === 0) return entries.filter((_, index) => index !== step);
    return entries.map((entry, index) => (index === step ? without(entry, rest) : entry));
  }
  const record = asRecord(value);
  if (!(step in record)) return value;
  if (rest.length > 0) return { ...record, [step]: without(record[step], rest) };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== step));
}

const asRecord = (value: unknown): Record<string | number, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
