import type { ErrorObject } from 'ajv';
import { isNode, parseDocument, type Document } from 'yaml';
import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { dayOf, type LedgerEntry } from '../../../facts/index.ts';
import { yamlValue, type Span } from '../../../text/index.ts';
import {
  DEFAULT_LANGUAGE,
  type Persona,
  type PersonaFact,
  type PersonaProblem,
  type WrittenPersona,
} from '../persona.ts';
import { validate } from './persona-validator.generated.js';

/** A persona's file: what it says, where its form is right, and what is wrong with it. */
export interface PersonaFile {
  readonly persona: Persona | undefined;
  readonly problems: readonly PersonaProblem[];
}

/** The entries of a ledger that a persona's file names. */
export type ReadLedgerEntries = (path: string) => readonly LedgerEntry[];

/** Reads a persona's file. With a problem in it there is no persona, as one without its notices must not speak. */
export function readPersona(
  source: string,
  readEntries: ReadLedgerEntries = () => [],
  localize: Localize = localizeInEnglish,
): PersonaFile {
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  const value = yamlValue(source);
  if (value === undefined) {
    const [start, end] = document.errors[0]?.pos ?? [0, 1];
    return { persona: undefined, problems: [{ start, end, message: localize('This is not valid YAML.') }] };
  }
  if (!validate(value))
    return {
      persona: undefined,
      problems: (validate.errors ?? []).map((error) => ({
        ...spanAt(document, error.instancePath),
        message: messageOf(error, localize),
      })),
    };
  const problems: PersonaProblem[] = [];
  const facts = factsOf(
    value,
    readEntries,
    (at, message) => {
      problems.push({ ...spanAt(document, `/facts/${String(at)}`), message });
    },
    localize,
  );
  return { persona: problems.length > 0 ? undefined : personaOf(value, facts), problems };
}

function messageOf({ keyword, params, message = '' }: ErrorObject, localize: Localize): string {
  const named = (key: string): string => String(Reflect.get(params, key));
  switch (keyword) {
    case 'required':
      return localize('“{0}” is missing.', named('missingProperty'));
    case 'additionalProperties':
      return localize('“{0}” is not known here.', named('additionalProperty'));
    case 'enum':
      return localize('Write one of: {0}.', named('allowedValues').split(',').join(', '));
    case 'type':
      return localize('This has to be of the type {0}.', named('type'));
    default:
      return localize('This cannot be read: {0}.', message);
  }
}

/** Where the value of a JSON pointer is written; the file's beginning where it is not. */
function spanAt(document: Document, pointer: string): Span {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const node: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true);
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 1];
  return { start, end: Math.max(end, start + 1) };
}

function factsOf(
  written: WrittenPersona,
  readEntries: ReadLedgerEntries,
  report: (at: number, message: string) => void,
  localize: Localize,
): PersonaFact[] {
  const entries = (written.ledgers ?? []).flatMap((path) => readEntries(path));
  const known = new Set<string>();
  return written.facts.flatMap(({ id, text, evidence, expires, topics = [] }, at) => {
    if (known.has(id)) report(at, localize('There are two facts “{0}”.', id));
    known.add(id);
    if (expires !== undefined && dayOf(expires) === undefined)
      report(at, localize('“expires” is a day: YYYY-MM-DD.'));
    const entry = text === undefined ? entries.find((other) => other.id === id) : undefined;
    if (text === undefined && !entry)
      report(
        at,
        localize('“{0}” has no text, and no ledger named in “ledgers” has an entry of that id.', id),
      );
    return {
      jurisdictions: [],
      ...entry,
      id,
      topics,
      text: (text ?? entry?.text ?? '').trim(),
      ...(evidence === undefined ? {} : { evidence }),
      ...(expires === undefined ? {} : { expires }),
    };
  });
}

const personaOf = (written: WrittenPersona, facts: readonly PersonaFact[]): Persona => ({
  name: written.persona,
  isSynthetic: written.synthetic,
  operator: written.operator,
  brand: written.brand,
  relation: written.relation ?? 'owned',
  disclosures: written.disclosures.map(
    ({ channel, language = DEFAULT_LANGUAGE, place = 'first-line', say }) => ({
      channel: channel.toLowerCase(),
      language: language.toLowerCase(),
      place,
      say,
    }),
  ),
  facts,
  refusals: (written.refusals ?? []).map(({ topic, language = DEFAULT_LANGUAGE, say }) => ({
    topic,
    language: language.toLowerCase(),
    say,
  })),
  voice: {
    traits: written.voice?.traits ?? [],
    never: written.voice?.never ?? [],
    samples: written.voice?.samples ?? [],
  },
  forbidden: (written.forbidden ?? []).flatMap(({ examples = [] }) => examples),
});
