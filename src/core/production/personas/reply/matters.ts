import data from '../../../../../data/personas/questions.json' with { type: 'json' };
import foreign from '../../../../../data/personas/foreign-questions.json' with { type: 'json' };

/** A common matter of products, shops and places: how questions and facts are about it. */
export interface Matter {
  readonly asks: RegExp;
  readonly facts: RegExp;
  /** What it counts beside the others. */
  readonly weight: number;
  /** How it is asked about in other languages than English, by their codes. */
  readonly asksIn: ReadonlyMap<string, RegExp>;
}

const FOREIGN = Object.entries(foreign.languages).map(
  ([language, asks]) => [language, new Map<string, string>(Object.entries(asks))] as const,
);

/** Texts are compared in lower case, without accents. */
export const MATTERS: readonly Matter[] = data.concepts.map((matter) => ({
  asks: new RegExp(matter.asks, 'u'),
  facts: new RegExp(matter.facts, 'u'),
  weight: 'weight' in matter && typeof matter.weight === 'number' ? matter.weight : 1,
  asksIn: new Map(
    FOREIGN.flatMap(([language, asks]) => {
      const source = asks.get(matter.id);
      return source === undefined ? [] : [[language, new RegExp(source, 'u')] as const];
    }),
  ),
}));
