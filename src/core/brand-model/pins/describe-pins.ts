import { isPinned, type Pin } from '../../brand/index.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

/** A pinned voice as it is listed. */
export interface ListedPin {
  readonly name: string;
  readonly why: string | undefined;
  readonly until: string | undefined;
  readonly state: 'current' | 'expired' | 'unreadable';
  /** The posts of the brand that it chooses now; cross-posts count once each. */
  readonly posts: number;
  /** Entries under `only` that no post of the brand matches: posts that were removed, refused or never there. */
  readonly missing: readonly string[];
  /** Posts that its dates leave out because they have none. */
  readonly undated: number;
}

/** @param today YYYY-MM-DD */
export const listPins = (brand: ReadonlyBrandModel, today: string): ListedPin[] =>
  brand.pins
    .map(({ name, pin }) => (pin ? listed(brand, pin, today) : unreadable(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const unreadable = (name: string): ListedPin => ({
  ...{ name, why: undefined, until: undefined, state: 'unreadable' },
  ...{ posts: 0, missing: [], undated: 0 },
});

function listed(
  brand: ReadonlyBrandModel,
  { name, why, until, posts: choice }: Pin,
  today: string,
): ListedPin {
  const all = brand.filesInOrder().flatMap(({ posts }) => posts);
  const state = until !== undefined && until < today ? 'expired' : 'current';
  const { dates, ...others } = choice;
  const undated = dates ? all.filter((post) => post.date === undefined && isPinned(others, post)) : [];
  const missing = (choice.only ?? []).filter(
    (entry) => !all.some((post) => isPinned({ only: [entry] }, post)),
  );
  const posts = all.filter((post) => isPinned(choice, post)).length;
  return { ...{ name, why, until, state, posts }, missing, undated: undated.length };
}
