import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { dayOf } from '../../../facts/index.ts';
import type { Span } from '../../../text/index.ts';
import { UTM_FIELDS, type Cap, type Edge, type Journey, type Offer, type Touchpoint } from '../journey.ts';
import { hostOf } from '../drafts/links.ts';
import { Faults, type JourneyProblem } from './problems.ts';
import { readWait } from './wait.ts';
import { isGiven, namedOf, spanOf, textOf, valueAt } from './yaml-nodes.ts';

/** A journey's file: what could be read of it, and what is wrong with its form. */
export interface JourneyFile {
  readonly journey: Journey;
  readonly problems: readonly JourneyProblem[];
}

const FIELDS = {
  file: ['journey', 'brand', 'site', 'goal', 'audience', 'start', 'offers', 'touchpoints'],
  audience: ['name', 'cap'],
  cap: ['messages', 'days', 'channels'],
  offer: ['name', 'price', 'was', 'ends', 'code'],
  touchpoint: ['channel', 'draft', 'goal', 'offer', 'service', 'requires', 'utm', 'next', 'end'],
  edge: ['to', 'wait', 'on'],
} as const;

/** True for the name of a journey's file. */
export const isJourneyFile = (name: string): boolean => /\.journey\.ya?ml$/i.test(name);

/** Reads a journey's file. What cannot be read is a problem and left out; a file that is no YAML at all has no touchpoints. */
export function readJourney(source: string, localize: Localize = localizeInEnglish): JourneyFile {
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  const faults = new Faults(localize);
  for (const { pos } of document.errors)
    faults.add({ start: pos[0], end: pos[1] }, localize('This is not valid YAML.'));
  const root = document.contents;
  if (isMap(root)) return { journey: new Reader(faults, localize).read(root), problems: faults.found };
  if (root !== null && document.errors.length === 0)
    faults.add(spanOf(root), localize('A journey’s file has “journey”, “start” and “touchpoints”.'));
  return { journey: EMPTY, problems: faults.found };
}

const EMPTY: Journey = {
  ...{ name: undefined, brand: undefined, goal: undefined, site: undefined, audience: undefined },
  ...{ cap: undefined, start: undefined, offers: new Map(), touchpoints: new Map() },
};

class Reader {
  readonly #faults: Faults;
  readonly #localize: Localize;

  constructor(faults: Faults, localize: Localize) {
    this.#faults = faults;
    this.#localize = localize;
  }

  read(root: YAMLMap): Journey {
    this.#faults.refuseOthers(root, FIELDS.file);
    const audience = valueAt(root, 'audience');
    if (isMap(audience)) this.#faults.refuseOthers(audience, FIELDS.audience);
    const offers = this.#entries(root, 'offers', (id, map, span) => this.#offer(id, map, span));
    const touchpoints = this.#entries(root, 'touchpoints', (id, map, span) =>
      this.#touchpoint(id, map, span),
    );
    const site = textOf(valueAt(root, 'site'));
    return {
      name: textOf(valueAt(root, 'journey')),
      brand: textOf(valueAt(root, 'brand')),
      goal: textOf(valueAt(root, 'goal')),
      site: site === undefined ? undefined : hostOf(site),
      audience: isMap(audience) ? textOf(valueAt(audience, 'name')) : textOf(audience),
      cap: isMap(audience) ? this.#cap(valueAt(audience, 'cap')) : undefined,
      start: namedOf(valueAt(root, 'start')),
      offers,
      touchpoints,
    };
  }

  /** The entries of a mapping from ids. */
  #entries<T>(
    root: YAMLMap,
    name: string,
    read: (id: NonNullable<ReturnType<typeof namedOf>>, map: YAMLMap, span: Span) => T,
  ): ReadonlyMap<string, T> {
    const all = new Map<string, T>();
    const list = valueAt(root, name);
    if (!isGiven(list)) return all;
    if (!isMap(list)) {
      this.#faults.add(spanOf(list), this.#localize('“{0}” has one entry for each id.', name));
      return all;
    }
    for (const { key, value } of list.items) {
      const id = namedOf(key);
      if (!id) continue;
      const map = isMap(value) ? value : NOTHING;
      if (isGiven(value) && !isMap(value))
        this.#faults.add(spanOf(value), this.#localize('“{0}” needs fields below it.', id.text));
      all.set(id.text, read(id, map, { start: id.start, end: isMap(value) ? spanOf(value).end : id.end }));
    }
    return all;
  }

  #offer(id: Offer['id'], map: YAMLMap, span: Span): Offer {
    this.#faults.refuseOthers(map, FIELDS.offer);
    const ends = namedOf(valueAt(map, 'ends'));
    const day = ends && dayOf(ends.text.slice(0, 10));
    if (ends && day === undefined) this.#faults.add(ends, this.#localize('“ends” is a day: YYYY-MM-DD.'));
    return {
      ...span,
      id,
      name: textOf(valueAt(map, 'name')),
      price: namedOf(valueAt(map, 'price')),
      was: namedOf(valueAt(map, 'was')),
      ends: ends && day !== undefined ? { ...ends, text: day } : undefined,
      code: textOf(valueAt(map, 'code')),
    };
  }

  #touchpoint(id: Touchpoint['id'], map: YAMLMap, span: Span): Touchpoint {
    this.#faults.refuseOthers(map, FIELDS.touchpoint);
    const utm = valueAt(map, 'utm');
    if (isMap(utm)) this.#faults.refuseOthers(utm, UTM_FIELDS);
    return {
      ...span,
      id,
      channel: textOf(valueAt(map, 'channel'))?.toLowerCase(),
      draft: namedOf(valueAt(map, 'draft')),
      goal: textOf(valueAt(map, 'goal')),
      offer: namedOf(valueAt(map, 'offer')),
      isService: isTrue(valueAt(map, 'service')),
      requires: listAt(map, 'requires').flatMap((item) => namedOf(item) ?? []),
      utm: isMap(utm) ? utmOf(utm) : {},
      next: listAt(map, 'next').flatMap((item) => this.#edge(item) ?? []),
      isEnd: isTrue(valueAt(map, 'end')),
    };
  }

  #edge(item: unknown): Edge | undefined {
    if (isMap(item)) this.#faults.refuseOthers(item, FIELDS.edge);
    const to = isMap(item) ? namedOf(valueAt(item, 'to')) : namedOf(item);
    if (!to) {
      this.#faults.add(spanOf(item), this.#localize('Say where this leads: “to: …”.'));
      return undefined;
    }
    const wait = isMap(item) ? valueAt(item, 'wait') : undefined;
    const waitText = textOf(wait);
    const minutes = waitText === undefined ? 0 : readWait(waitText);
    if (minutes === undefined)
      this.#faults.add(spanOf(wait), this.#localize('A wait is written as 2d, 6h or 30m.'));
    // Unquoted, YAML 1.1 takes “on” for a truth value; as a key it is a text here.
    const on = isMap(item) ? textOf(valueAt(item, 'on')) : undefined;
    return { ...spanOf(item), to, wait: minutes ?? 0, waitText, on };
  }

  #cap(node: unknown): Cap | undefined {
    if (!isMap(node)) return undefined;
    this.#faults.refuseOthers(node, FIELDS.cap);
    const [messages, days] = [numberAt(node, 'messages'), numberAt(node, 'days')];
    if (messages === undefined || days === undefined) {
      this.#faults.add(spanOf(node), this.#localize('“cap” needs “messages” and “days”, both numbers.'));
      return undefined;
    }
    const channels = listAt(node, 'channels').flatMap((item) => textOf(item)?.toLowerCase() ?? []);
    return { ...spanOf(node), messages, days, channels };
  }
}

const NOTHING = parseNothing();
function parseNothing(): YAMLMap {
  const { contents } = parseDocument('{}');
  if (!isMap(contents)) throw new Error('An empty mapping is a mapping.');
  return contents;
}

/** The items of a list; a single value counts as a list of one. */
function listAt(map: YAMLMap, name: string): readonly unknown[] {
  const value = valueAt(map, name);
  if (isSeq(value)) return value.items;
  return isGiven(value) ? [value] : [];
}

const isTrue = (node: unknown): boolean => isScalar(node) && node.value === true;

function numberAt(map: YAMLMap, name: string): number | undefined {
  const value = Number(textOf(valueAt(map, name)) ?? NaN);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

const utmOf = (map: YAMLMap): Touchpoint['utm'] =>
  Object.fromEntries(
    UTM_FIELDS.flatMap((field) => {
      const text = textOf(valueAt(map, field));
      return text === undefined ? [] : [[field, text]];
    }),
  );
