import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { ErrorObject } from 'ajv';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { type Span } from '../../text/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { readJson } from './json.ts';
import { consentKey } from '../consent-statements/index.ts';
import { completeProfile, withUnclearConsent, type Profile } from './profile.ts';
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

/**
 * Reads a `<name>.brand.json`. Comments and trailing commas are forgiven; everything else wrong is said where it stands. Where the
 * consent, or the file as a whole, cannot be understood, nothing may be done with the brand's posts.
 * @param doubt why this may not be the profile that was meant, which is a problem too
 */
export function readProfile(
  json: string,
  fallbackName: string,
  say: Localize = localizeInEnglish,
  doubt?: string,
): ReadProfile {
  const { profile, problems, isClear } = readWritten(json, fallbackName, say);
  if (doubt !== undefined) problems.unshift({ start: 0, end: 0, message: doubt });
  return { profile: isClear && doubt === undefined ? profile : withUnclearConsent(profile), problems };
}

interface Written {
  readonly profile: Profile;
  readonly problems: ProfileProblem[];
  /** False where it is no JSON, no object, or states a consent that cannot be understood. */
  readonly isClear: boolean;
}

function readWritten(json: string, fallbackName: string, say: Localize): Written {
  const { tree, value: written, errors: syntax } = readJson(json, { lenient: true });
  const problems: ProfileProblem[] = syntax.map(({ start, end, what }) => ({
    start,
    end,
    message: say('Invalid JSON: {0}.', what),
  }));
  const empty = completeProfile({ name: fallbackName });
  let isClear = syntax.length === 0;
  if (!tree) return { profile: empty, problems, isClear: false };

  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    const message = say('A profile is a JSON object, like {0}.', '{ "name": "…" }');
    problems.push({ ...spanOf(tree), message });
    return { profile: empty, problems, isClear: false };
  }
  // Each round takes out what was wrong; a wrong part can hide another, but every round shrinks the value.
  let value: unknown = written;
  const repeated = repeatedConsent(tree);
  if (repeated) problems.push({ ...repeated, message: say('The consent is stated twice.') });
  for (let round = 0; round < 20 && !validate(value); round++) {
    const errors = validate.errors ?? [];
    if (round === 0) {
      problems.push(...errors.map((error) => problemOf(tree, error, say)));
      if (errors.some(isAboutConsent)) isClear = false;
    }
    value = { name: fallbackName, ...asRecord(without(value, new Set(errors.map(faultyPointer)))) };
  }
  return {
    profile: validate(value) ? completeProfile(value) : empty,
    problems,
    isClear: isClear && !repeated,
  };
}

/** In the consent something is wrong, or consent stands where there is none. */
const isAboutConsent = (error: ErrorObject): boolean =>
  /^\/consent(?:\/|$)/.test(error.instancePath) ||
  (error.keyword === 'additionalProperties' &&
    consentKey(parameterOf(error, 'additionalProperty')) !== undefined);

/** Of a key that is written twice JSON keeps one: which, nobody said. */
function repeatedConsent(tree: Node): Span | undefined {
  const stated = (tree.children ?? []).filter(
    ({ children }) => consentKey(String(children?.[0]?.value)) !== undefined,
  );
  const [only, another] = stated;
  if (another) return spanOf(another);
  const keys = only?.children?.[1]?.children?.map(({ children }) => String(children?.[0]?.value)) ?? [];
  return only && new Set(keys).size < keys.length ? spanOf(only) : undefined;
}

function problemOf(tree: Node, error: ErrorObject, say: Localize): ProfileProblem {
  const path = pathOf(tree, error.instancePath);
  const node = findNodeAtLocation(tree, [...path]) ?? tree;
  const label = path.length > 0 ? path.join('.') : say('the profile');
  const parameter = (key: string): string => parameterOf(error, key);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = parameter('additionalProperty');
      const guess = didYouMean(unknown, knownKeys(error));
      const message = guess
        ? say('Unknown property “{0}”. Did you mean “{1}”?', unknown, guess)
        : say('Unknown property “{0}”.', unknown);
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
        message: say('“{0}” has the wrong format: {1}.', label, expectation(path)),
      };
    case 'minLength':
    case 'minItems':
      return { ...spanOf(node), message: say('“{0}” must not be empty.', label) };
    default:
      return { ...spanOf(node), message: say('“{0}” {1}.', label, error.message ?? 'is wrong') };
  }
}

function parameterOf(error: Pick<ErrorObject, 'params'>, key: string): string {
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
    'checks',
    'drafts',
    'corpus',
    'consent',
  ],
  'properties/traits/items': ['name', 'description', 'do', 'dont'],
  'properties/terms/items': ['use', 'insteadOf', 'why'],
  'properties/banned/items': ['term', 'why'],
  'properties/facts/items': ['id', 'text', 'source', 'expires'],
  'properties/channels/additionalProperties': ['maxCharacters', 'maxHashtags', 'notes'],
  'properties/checks': ['rules', 'exempt'],
  'properties/checks/properties/exempt/items': ['rules', 'text', 'reason'],
  'properties/consent': ['learn', 'quote', 'send', 'paths'],
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

/** The steps of a JSON pointer: whether one is an index or a name that looks like a number, the tree knows. */
function pathOf(tree: Node, pointer: string): Path {
  let node: Node | undefined = tree;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = node?.type === 'array' ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~');
      node = node && findNodeAtLocation(node, [key]);
      return key;
    });
}

const escapeStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Points at the part that has to go for the error to go: an unknown property, an entry that lacks something, or the wrong value. */
function faultyPointer({ keyword, instancePath, ...error }: ErrorObject): string {
  return keyword === 'additionalProperties'
    ? `${instancePath}/${escapeStep(parameterOf(error, 'additionalProperty'))}`
    : instancePath;
}

/** The value without the parts at these JSON pointers, all of which point into the value as it is. */
function without(value: unknown, faulty: ReadonlySet<string>, at = ''): unknown {
  const inner = (key: string, part: unknown): [] | [unknown] => {
    const pointer = `${at}/${escapeStep(key)}`;
    return faulty.has(pointer) ? [] : [without(part, faulty, pointer)];
  };
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => inner(String(index), part));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, part]) => inner(key, part).map((kept) => [key, kept]));
  return Object.fromEntries(entries);
}

const asRecord = (value: unknown): Record<string | number, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
