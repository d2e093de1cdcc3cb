import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { ErrorObject } from 'ajv';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { type Span } from '../../text/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { readJson } from './json.ts';
import { consentInFields, consentKey } from '../consent-statements/index.ts';
import { completeProfile, withUnclearConsent, type Profile } from './profile.ts';
import { validate } from './profile-validator.generated.js';

/** An error in a profile; the span is in UTF-16 units of the file. */
export interface ProfileProblem extends Span {
  readonly message: string;
  /** The text to replace the span with, where it is obvious. */
  readonly replacement?: string;
}

export interface ReadProfile {
  /** The valid parts of the profile, so that the rest of the brand still works. */
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
}

type Path = readonly (string | number)[];

/**
 * Reads a `<name>.brand.json`. Comments and trailing commas are allowed; other errors are reported with their
 * span. Where the consent, or the whole file, cannot be understood, the brand's posts must not be used.
 * @param doubt why this may not be the intended profile, which is reported as a problem too
 */
export function readProfile(
  json: string,
  fallbackName: string,
  localize: Localize = localizeInEnglish,
  doubt?: string,
): ReadProfile {
  const { profile, problems, isClear } = readWritten(json, fallbackName, localize);
  if (doubt !== undefined) problems.unshift({ start: 0, end: 0, message: doubt });
  return { profile: isClear && doubt === undefined ? profile : withUnclearConsent(profile), problems };
}

interface Written {
  readonly profile: Profile;
  readonly problems: ProfileProblem[];
  /** False where the file is not a JSON object, or states a consent that cannot be understood. */
  readonly isClear: boolean;
}

function readWritten(json: string, fallbackName: string, localize: Localize): Written {
  const { tree, value: written, errors: syntax } = readJson(json, { lenient: true });
  const problems: ProfileProblem[] = syntax.map(({ start, end, what }) => ({
    start,
    end,
    message: localize('Invalid JSON: {0}.', what),
  }));
  const empty = completeProfile({ name: fallbackName });
  let isClear = syntax.length === 0;
  if (!tree) return { profile: empty, problems, isClear: false };

  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    const message = localize('A profile is a JSON object, like {0}.', '{ "name": "…" }');
    problems.push({ ...spanOf(tree), message });
    return { profile: empty, problems, isClear: false };
  }
  // Each round removes the wrong parts; one can hide another, but every round shrinks the value.
  let value: unknown = written;
  const repeated = repeatedConsent(tree);
  if (repeated) problems.push({ ...repeated, message: localize('The consent is stated twice.') });
  for (let round = 0; round < 20 && !validate(value); round++) {
    const errors = validate.errors ?? [];
    if (round === 0) {
      problems.push(...errors.map((error) => problemOf(tree, error, localize)));
      if (errors.some((error) => isAboutConsent(error, tree))) isClear = false;
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
function isAboutConsent(error: ErrorObject, tree: Node): boolean {
  if (/^\/consent(?:\/|$)/.test(error.instancePath)) return true;
  if (error.keyword !== 'additionalProperties') return false;
  const key = parameterOf(error, 'additionalProperty');
  const node = findNodeAtLocation(tree, [...pathOf(tree, error.instancePath), key]);
  const about = consentKey(key);
  return (
    about === 'plain' ||
    about === 'negated' ||
    about === 'doubtful' ||
    (node !== undefined && statementsIn(key, getNodeValue(node)).length > 0)
  );
}

const statementsIn = (key: string, value: unknown): unknown[] => consentInFields({ [key]: value });

/** JSON keeps one of several equal keys; which one is intended is unclear. */
function repeatedConsent(tree: Node): Span | undefined {
  const stated = (tree.children ?? []).filter(
    ({ children }) => consentKey(String(children?.[0]?.value)) !== undefined,
  );
  const [only, another] = stated;
  if (another) return spanOf(another);
  return only && hasRepeatedKey(only.children?.[1]) ? spanOf(only) : undefined;
}

function hasRepeatedKey(node: Node | undefined): boolean {
  if (node?.type !== 'object') return false;
  const properties = node.children ?? [];
  const keys = properties.map(({ children }) => String(children?.[0]?.value));
  return new Set(keys).size < keys.length || properties.some(({ children }) => hasRepeatedKey(children?.[1]));
}

function problemOf(tree: Node, error: ErrorObject, localize: Localize): ProfileProblem {
  const path = pathOf(tree, error.instancePath);
  const node = findNodeAtLocation(tree, [...path]) ?? tree;
  const label = path.length > 0 ? path.join('.') : localize('the profile');
  const parameter = (key: string): string => parameterOf(error, key);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = parameter('additionalProperty');
      const guess = didYouMean(unknown, knownKeys(error));
      const message = guess
        ? localize('Unknown property “{0}”. Did you mean “{1}”?', unknown, guess)
        : localize('Unknown property “{0}”.', unknown);
      const span = keySpan(tree, [...path, unknown]) ?? spanOf(node);
      return guess ? { ...span, message, replacement: JSON.stringify(guess) } : { ...span, message };
    }
    case 'required':
      return { ...openingOf(node), message: localize('“{0}” is missing.', parameter('missingProperty')) };
    case 'type':
      return { ...spanOf(node), message: localize('“{0}” must be {1}.', label, article(parameter('type'))) };
    case 'pattern':
      return {
        ...spanOf(node),
        message: localize('“{0}” has the wrong format: {1}.', label, expectation(path)),
      };
    case 'minLength':
    case 'minItems':
      return { ...spanOf(node), message: localize('“{0}” must not be empty.', label) };
    default:
      return { ...spanOf(node), message: localize('“{0}” {1}.', label, error.message ?? 'is wrong') };
  }
}

function parameterOf(error: Pick<ErrorObject, 'params'>, key: string): string {
  const value = asRecord(error.params)[key];
  return typeof value === 'string' ? value : '';
}

/**
 * The names allowed in place of an unknown one. ajv gives the schema's path, from which the allowed keys are
 * looked up.
 */
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
    'weAre',
    'weAreNot',
    'dos',
    'donts',
    'terms',
    'banned',
    'pairs',
    'audiences',
    'habits',
    'lookAlikes',
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
  'properties/channels/additionalProperties': [
    ...['maxCharacters', 'minCharacters', 'maxWords', 'minWords', 'maxHashtags'],
    ...['maxSegments', 'maxSubject', 'maxPreheader', 'opening', 'closing'],
    ...['notes', 'terms', 'banned'],
  ],
  'properties/pairs/items': ['before', 'after', 'why', 'channel'],
  'properties/audiences/additionalProperties': ['description', 'notes'],
  'properties/habits': ['off', 'confirmed'],
  'properties/corpus': ['include', 'exclude', 'weights', 'columns'],
  'properties/checks': ['rules', 'exempt'],
  'properties/checks/properties/exempt/items': ['rules', 'text', 'reason'],
  'properties/consent': ['learn', 'quote', 'send', 'until', 'paths', 'channels', 'dates'],
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

/** The steps of a JSON pointer; the tree shows whether a number is an index or a name. */
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

/**
 * The pointer to the part whose removal removes the error: an unknown property, an incomplete entry, or the
 * wrong value.
 */
function faultyPointer({ keyword, instancePath, ...error }: ErrorObject): string {
  return keyword === 'additionalProperties'
    ? `${instancePath}/${escapeStep(parameterOf(error, 'additionalProperty'))}`
    : instancePath;
}

/** The value without the parts at these JSON pointers, which all refer to the unchanged value. */
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
