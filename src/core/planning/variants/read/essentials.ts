import allergens from '../../../../../data/facts/allergens.json' with { type: 'json' };
import { isNotice } from '../../../checks/index.ts';
import { amountRole } from '../../journeys/offers/amount-role.ts';
import { continues } from './ties.ts';
import { daysIn, moneyIn } from '../../../facts/index.ts';
import { textsOfField } from './texts-of-field.ts';
import { ACTIONS, isPast, normsOf } from './words.ts';
import type { DraftUnits, Unit } from './read-units.ts';

/** What a variant must not leave out, and the sentences that state it. */
export interface Essential {
  readonly kind: 'lead' | 'warning' | 'price' | 'date' | 'place' | 'action' | 'notice' | 'kept';
  /** As the draft writes it. */
  readonly text: string;
  readonly units: readonly number[];
}

/**
 * Without what a variant may do without where it does not fit otherwise: the first sentence, where a price or day is stated besides, and a request
 * without an address.
 */
export function leastEssentials(essentials: readonly Essential[]): Essential[] {
  const isStated = essentials.some(({ kind }) => kind === 'price' || kind === 'date');
  return essentials.filter(
    ({ kind, text }) => !(isStated && kind === 'lead') && !(kind === 'action' && !ADDRESS.test(text)),
  );
}

/** More prices than this are a list, of which no single one is what the draft is about. */
const MOST_PRICES = 3;

/**
 * The main price, day, place and call to action of a draft, its notices, and what its front matter lists under `keep`. The main one of a kind
 * is the one in the first sentence that has the kind.
 */
export function essentialsOf({ units, prose }: DraftUnits): Essential[] {
  const fields = prose.frontMatter?.fields ?? {};
  const body = units.filter(({ kind }) => kind !== 'heading' && kind !== 'quote');
  const date = dateOf(body);
  const found = [
    ...body
      .filter(({ text }) => isNotice(text))
      .map(({ text, at }) => ({ kind: 'notice' as const, text, units: [at] })),
    ...textsOfField(fields['keep']).map((text) => ({
      kind: 'kept' as const,
      text,
      units: stating(body, text),
    })),
    ...body
      .filter(({ text }) => WARNING.test(text.replaceAll('’', "'")) || namesAllergens(text))
      .map(({ text, at }) => ({ kind: 'warning' as const, text, units: [at] })),
    ...priceOf(body),
    ...date,
    ...deadlineOf(body),
    ...placeOf(body, date[0]),
    ...actionOf(body),
  ].filter((one) => one.units.length > 0);
  const all = [...found, ...leadOf(body, found)];
  return all.filter(
    (one, at) =>
      !all
        .slice(0, at)
        .some(
          (other) =>
            other.kind === one.kind && other.text === one.text && String(other.units) === String(one.units),
        ),
  );
}

const stating = (units: readonly Unit[], text: string): number[] => {
  const wanted = text.toLowerCase();
  return units.filter((unit) => unit.text.toLowerCase().includes(wanted)).map(({ at }) => at);
};

/** True for an amount that readers pay, not one that was raised, paid or given. */
const isAsked = (text: string): boolean =>
  !/\b(?:us|needs?|got|raised|gave|so far|puts?|putting|putting in|grant|budget)\b/i.test(text);

function priceOf(units: readonly Unit[]): Essential[] {
  const stated = units.flatMap((unit) =>
    moneyIn(unit.text)
      .filter((money) => amountRole(unit.text, money) === 'price' && isAsked(unit.text))
      .map(({ start, end, amount, currency }) => ({
        unit,
        key: `${currency}${amount}`,
        text: unit.text.slice(start, end),
      })),
  );
  const [first] = stated.filter(({ unit }) => !isPast(unit.text));
  if (!first || new Set(stated.map(({ key }) => key)).size > MOST_PRICES) return [];
  const same = stated.filter(({ key }) => key === first.key).map(({ unit }) => unit.at);
  return [{ kind: 'price', text: first.text, units: [...new Set(same)] }];
}

/** The first day with its month that is still to come, or else the first weekday: not in a sentence about what was. */
function dateOf(units: readonly Unit[]): Essential[] {
  const stated = units
    .filter(({ text }) => !isPast(text))
    .flatMap((unit) =>
      daysIn(unit.text)
        .filter(({ day, weekday }) => day !== undefined || weekday !== undefined)
        .map(({ start, end, day, month }) => ({
          unit,
          isFull: day !== undefined && month !== undefined,
          text: unit.text.slice(start, end),
        })),
    );
  const [first] = [...stated.filter(({ isFull }) => isFull), ...stated];
  if (!first) return [];
  // “Until 30 June” and “after 30 June” are not the same.
  const same = stated.filter(
    ({ unit, text }) => text === first.text && boundOf(unit.text, text) === boundOf(first.unit.text, text),
  );
  return [{ kind: 'date', text: first.text, units: [...new Set(same.map(({ unit }) => unit.at))] }];
}

/** The first day until which something holds, which need not be the first day of the draft. */
function deadlineOf(units: readonly Unit[]): Essential[] {
  for (const { at, text } of units)
    for (const { start, end, day, month } of isPast(text) ? [] : daysIn(text)) {
      const written = text.slice(start, end);
      if (
        day !== undefined &&
        month !== undefined &&
        /^(?:until|till|by|before)$/.test(boundOf(text, written))
      )
        return [{ kind: 'date', text: written, units: [at] }];
    }
  return [];
}

/** Sentences that keep readers from harm. */
const WARNING =
  /\b(?:allerg(?:y|ic|ies)|(?<!\b(?:we|they|I) )do(?: not|n't) (?:drink|eat|swallow|open|inhale|touch)\b|stop using|must not be used|should not be used|not be used for|danger(?:ous)?|poison(?:ous)?|recall(?:ed)?)\b/i;

/** True for what a food contains that some must not eat. */
const namesAllergens = (text: string): boolean =>
  /\b(?:contains?|containing)\b/i.test(text) && normsOf(text).some((norm) => ALLERGENS.has(norm));
const ALLERGENS: ReadonlySet<string> = new Set(allergens.allergens);

const boundOf = (sentence: string, day: string): string =>
  /\b(until|till|by|before|after|from|since|to)\s+(?:\p{L}+day,?\s+)?$/iu
    .exec(sentence.slice(0, sentence.indexOf(day)))?.[1]
    ?.toLowerCase() ?? '';

/** The first sentence that stands by itself says what a draft is about. */
const LEADS = 1;
const LEAST_LEAD = 6;

/** What a draft is about, unless a sentence says it together with another essential. */
function leadOf(units: readonly Unit[], others: readonly Essential[]): Essential[] {
  const alone = units.filter(
    ({ kind, text }) =>
      kind === 'paragraph' && !continues(text) && !/[:?]$/.test(text) && normsOf(text).length >= LEAST_LEAD,
  );
  const leads = alone.slice(0, LEADS).map(({ at }) => at);
  const said = new Set(others.filter(({ kind }) => kind !== 'action').flatMap((one) => one.units));
  const together = [...said].filter(
    (at) => others.filter(({ kind, units: of }) => kind !== 'action' && of.includes(at)).length > 1,
  );
  return leads.length === 0 ? [] : [{ kind: 'lead', text: '', units: [...new Set([...leads, ...together])] }];
}

const PLACE =
  /\b(?:at|in|on|to)\s+(?:the\s+)?((?:\d+[a-z]?\s+)?\p{Lu}[\p{L}'’]+(?:\s+(?:\p{Lu}[\p{L}'’]+|of|the|and|Street|Road))*(?:,\s+\p{Lu}\p{L}+)?)/gu;
const WEEK =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Instagram|Facebook|LinkedIn|TikTok|Christmas|Easter|English)/;

/** Where something happens: in the sentence of the day, or one that asks the reader to come. */
function placeOf(units: readonly Unit[], date: Essential | undefined): Essential[] {
  const where = units.filter(
    ({ at, text }) =>
      date?.units.includes(at) === true ||
      /\b(?:come|join us|doors|visit|find us|meet|held|takes place|open)\b/i.test(text),
  );
  const labelled = units.find(({ label }) => label !== undefined && /\bwhere\b/i.test(label));
  if (labelled) return [{ kind: 'place', text: labelled.text, units: [labelled.at] }];
  for (const { text } of where)
    for (const [, place = ''] of text.matchAll(PLACE))
      if (!WEEK.test(place.replace(/^\d+\s+/, '')) && !isPast(text))
        return [{ kind: 'place', text: place, units: stating(units, place) }];
  return [];
}

/** What the reader is asked to do: the last such sentence with an address or, without one, the last. */
function actionOf(units: readonly Unit[]): Essential[] {
  const asking = units.filter(({ text }) => isAsking(text));
  const withAddress = units.filter(
    ({ text }) => ADDRESS.test(text) && (isAsking(text) || /\byou can\b/i.test(text)),
  );
  const last = withAddress.at(-1) ?? asking.at(-1) ?? units.findLast(({ text }) => ADDRESS.test(text));
  return last ? [{ kind: 'action', text: last.text, units: [last.at] }] : [];
}

export const ADDRESS =
  /https?:\/\/|www\.|@[\p{L}\d-]+\.|\b[\p{L}\d-]+\.(?:com|org|net|co|uk|example|shop|io)\b|\b0\d{3,}|\/[a-z]/u;
export const isAsking = (text: string): boolean => {
  const [first = '', second = ''] = normsOf(text);
  return (
    ACTIONS.has(first) ||
    (first === 'please' && ACTIONS.has(second)) ||
    (first === "don't" && second === 'miss')
  );
};
