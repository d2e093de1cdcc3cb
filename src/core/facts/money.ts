import data from '../../../data/facts/money.json' with { type: 'json' };
import type { Span } from '../text/index.ts';
import { FUNCTION_WORDS } from '../english/function-words.ts';
import type { Fact } from './fact.ts';
import { numbersIn } from './numbers.ts';

/** An amount of money in a text, however it is written. */
export interface Money extends Span {
  /** In the currency's main unit: 9.5 for `nine pounds fifty` and for `£9.50`, 0.3 for `30p`. */
  readonly amount: number;
  /** A currency's sign, such as `£`. */
  readonly currency: string;
}

/** Coins named as parts of a currency, as `numbersIn` names their units. */
const COINS: Readonly<Record<string, readonly [currency: string, each: number]>> = {
  p: ['£', 0.01],
  c: ['$', 0.01],
};
const NAMED = new RegExp(
  `(?<![\\p{L}-])(?:(?:a|an|one)\\s+)?(${Object.keys(data.names).join('|')})(?![\\p{L}-])`,
  'giu',
);
const CODE_BEFORE = new RegExp(`(?<!\\p{L})(${Object.keys(data.codes).join('|')})\\s?$`, 'u');

/** The amounts of money that a text states, in order. Amounts without a currency are none. */
export function moneyIn(text: string): Money[] {
  const numbers = numbersIn(text).sort((a, b) => a.start - b.start);
  const found = numbers.flatMap((fact): Money[] => {
    const amount = amountOf(fact.text) ?? fact.amount;
    if (amount === undefined) return [];
    const { start, end } = fact;
    if (/^\d+p$/.test(fact.text)) return [{ start, end, currency: '£', amount: rounded(amount / 100) }];
    if (fact.kind === 'money' && fact.unit !== undefined) {
      const [currency, each] = COINS[fact.unit] ?? [fact.unit, 1];
      return [{ start, end, currency, amount: rounded(amount * each) }];
    }
    const [code = '', name = ''] = CODE_BEFORE.exec(text.slice(0, start)) ?? [];
    const currency = Object.entries(data.codes).find(([known]) => known === name)?.[1];
    return currency === undefined ? [] : [{ start: start - code.length, end, currency, amount }];
  });
  const named = [...text.matchAll(NAMED)].flatMap(({ 0: whole, 1: name = '', index }): Money[] => {
    const known = Object.entries(data.names).find(([word]) => word === name.toLowerCase())?.[1];
    return known ? [{ start: index, end: index + whole.length, ...known }] : [];
  });
  return joined(
    [...found, ...named].sort((a, b) => a.start - b.start),
    numbers,
    text,
  );
}

/** `nine pounds` with the `fifty` behind it. */
function joined(found: readonly Money[], numbers: readonly Fact[], text: string): Money[] {
  const all = found.map((money) => {
    const coins = numbers.find(
      ({ start }) => start > money.start && /^\s(?:and\s)?$/.test(text.slice(money.end, start)),
    );
    const isJoined =
      coins?.amount !== undefined &&
      Number.isInteger(money.amount) &&
      /\p{L}$/u.test(text.slice(money.start, money.end)) &&
      isCoins(coins, coins.amount, text.slice(coins.end));
    return isJoined
      ? { ...money, end: coins.end, amount: rounded(money.amount + (coins.amount ?? 0) / 100) }
      : money;
  });
  // “fifty pence” was found by itself, too.
  return all.filter((money, at) => !all.some((other, before) => before < at && other.end >= money.end));
}

/** Below a hundred, and named as coins or followed by nothing that it could count: “nine pounds fifty people paid”. */
function isCoins({ kind, unit }: Fact, amount: number, behind: string): boolean {
  if (amount <= 0 || amount >= 100 || !Number.isInteger(amount)) return false;
  if (kind === 'money') return unit !== undefined && unit in COINS;
  const [, next = ''] = /^\s(\p{Ll}+)/u.exec(behind) ?? [];
  return kind === 'number' && (next === '' || FUNCTION_WORDS.has(next));
}

/** The number of an amount as written, with a comma or a point before two decimals. */
function amountOf(written: string): number | undefined {
  const [digits] = /\d[\d.,]*\d|\d/.exec(written) ?? [];
  // “3 million” is not 3.
  if (digits === undefined || /\b(?:hundred|thousand|(?:m|b|tr)illion|dozen)\b/i.test(written))
    return undefined;
  const plain = digits.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

const rounded = (amount: number): number => Math.round(amount * 100) / 100;
