import { dayOf, readEntries, type LedgerEntry } from '../../facts/index.ts';

/** What a draft's front matter states for the checks of claims, persuasion and disclosure. */
export interface DraftFacts {
  /** `claims`: entries as in a ledger, for this draft only. */
  readonly entries: readonly LedgerEntry[];
  /** `offer: {price, was, ends}` */
  readonly offer: { readonly price?: string; readonly was?: string; readonly ends?: string } | undefined;
  /** `stock: {source, as_of}` */
  readonly stock: { readonly source: string; readonly asOf?: string } | undefined;
  /** `partnership: {type, partner}` */
  readonly partnership: { readonly type: PartnershipType; readonly partner?: string } | undefined;
  /** `persona: {synthetic: true, name}` */
  readonly isSyntheticPersona: boolean;
  /** `ai: {text, reviewed, image}` */
  readonly ai: { readonly isUnreviewedText: boolean; readonly isImage: boolean };
}

export const PARTNERSHIPS = ['paid', 'gifted', 'affiliate'] as const;
export type PartnershipType = (typeof PARTNERSHIPS)[number];

/** Reads front matter whose keys are in lower case. Values that cannot be read are ignored and clear nothing. */
export function draftFacts(fields: Readonly<Record<string, unknown>>): DraftFacts {
  const [offer, stock, partnership] = [
    record(fields['offer']),
    record(fields['stock']),
    record(fields['partnership']),
  ];
  const [persona, ai] = [record(fields['persona']), record(fields['ai'])];
  const source = text(stock?.['source']);
  const asOf = dayOf(stock?.['as_of']);
  const type = PARTNERSHIPS.find((name) => name === text(partnership?.['type'])?.toLowerCase());
  const partner = text(partnership?.['partner']);
  return {
    entries: readEntries(fields['claims']).entries,
    offer:
      offer &&
      withoutUndefined({ price: text(offer['price']), was: text(offer['was']), ends: dayOf(offer['ends']) }),
    stock: source === undefined ? undefined : { source, ...(asOf === undefined ? {} : { asOf }) },
    partnership: type && { type, ...(partner === undefined ? {} : { partner }) },
    isSyntheticPersona: persona?.['synthetic'] === true,
    ai: {
      isUnreviewedText: text(ai?.['text']) === 'generated' && ai?.['reviewed'] !== true,
      isImage: text(ai?.['image']) === 'generated',
    },
  };
}

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

const text = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

const withoutUndefined = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => (field === undefined ? [] : [[key, field]])),
  );
