import { compared, dayNumber, relate, type ComparedEntry, type LedgerEntry } from '../../facts/index.ts';
import type { DraftReading, PlacedPassage } from '../passage.ts';
import type { ClaimContext } from './claim-context.ts';
import type { Span } from '../../text/index.ts';
import { isCopy } from './copy.ts';
import { draftFacts, type DraftFacts } from './draft-facts.ts';
import type { ClaimRule } from './rule.ts';
import type { Statement, StatementMatch, StatementReader } from './statements.ts';

/** A finding about a statement, before it is worded. `span` is in UTF-16 units in the passage's text. */
export type StatementFinding = { readonly at: PlacedPassage; readonly span: Span } & (
  | { readonly kind: 'unsupported'; readonly rule: ClaimRule }
  | { readonly kind: 'expired'; readonly entry: LedgerEntry }
  | { readonly kind: 'contradiction'; readonly entry: LedgerEntry }
);

interface Judged {
  readonly live: readonly ComparedEntry[];
  readonly expired: readonly ComparedEntry[];
  readonly contradicted: readonly { readonly entry: LedgerEntry; readonly span: Span }[];
}

/** What statements are to the entries of a ledger. Drafts hardly change from key to key, and ledgers are long, so it is kept while the entries stay. */
export class JudgedStatements {
  #entries: readonly ComparedEntry[] = [];
  #judged = new WeakMap<Statement, Judged>();
  #silent = new WeakMap<readonly Statement[], boolean>();

  /** Call before each draft. */
  setEntries(entries: readonly ComparedEntry[]): void {
    const areSame =
      entries.length === this.#entries.length && entries.every((entry, at) => entry === this.#entries[at]);
    if (!areSame) {
      this.#judged = new WeakMap();
      this.#silent = new WeakMap();
    }
    this.#entries = entries;
  }

  /** True where nothing can be found in the statements of a passage, as in most: no rule matches, and no entry is against them. */
  areSilent(statements: readonly Statement[], today: string): boolean {
    const known = this.#silent.get(statements);
    if (known !== undefined) return known;
    const areSilent = statements.every((statement) => {
      if (statement.matches.length + statement.inCopy.length > 0) return false;
      const { expired, contradicted } = this.of(statement, today);
      return expired.length + contradicted.length === 0;
    });
    this.#silent.set(statements, areSilent);
    return areSilent;
  }

  of(statement: Statement, today: string): Judged {
    const known = this.#judged.get(statement) ?? judge(statement, this.#entries, today);
    this.#judged.set(statement, known);
    return known;
  }
}

/** Statements of a draft without evidence, with expired evidence, or against its evidence, in the order of the text. */
export function judgeStatements(
  draft: DraftReading,
  reader: StatementReader,
  read: (at: PlacedPassage) => readonly Statement[],
  { today, ledger }: ClaimContext,
  judgements: JudgedStatements,
): StatementFinding[] {
  const facts = draftFacts(draft.fields);
  judgements.setEntries([...ledger, ...facts.entries].map(compared));
  const whole = (): string => draft.passages.map(({ passage }) => passage.text).join('\n');
  const readsAsCopy = isCopy(draft.passages);
  return draft.passages.flatMap((at) => {
    const statements = read(at);
    if (judgements.areSilent(statements, today)) return NONE;
    return statements.flatMap((statement): readonly StatementFinding[] => {
      const judged = judgements.of(statement, today);
      const matches = readsAsCopy ? statement.inCopy : statement.matches;
      if (matches.length + judged.expired.length + judged.contradicted.length === 0) return NONE;
      const outdated = judged.live.length === 0 ? judged.expired[0] : undefined;
      const otherwise = statement.isOpen ? [] : judged.contradicted;
      return [
        ...(outdated ? [{ kind: 'expired' as const, at, span: statement, entry: outdated.entry }] : []),
        ...otherwise
          .slice(0, 1)
          .map(({ entry, span }) => ({ kind: 'contradiction' as const, at, span, entry })),
        ...matches
          .filter(
            (match) =>
              !(outdated && match.rule.kind === 'claim') &&
              !otherwise.some(({ span }) => span.start < match.end && match.start < span.end) &&
              !isCleared(match, statement, judged.live, reader, facts, whole, today),
          )
          .map(({ rule, start, end }) => ({ kind: 'unsupported' as const, at, span: { start, end }, rule })),
      ];
    });
  });
}

const NONE: readonly StatementFinding[] = [];

function judge(statement: Statement, entries: readonly ComparedEntry[], today: string): Judged {
  const related = entries.flatMap((entry) => {
    const relation = relate(statement.content, entry);
    return relation ? [{ entry, relation }] : [];
  });
  const known = new Set(entries.flatMap(({ content }) => content.facts.map(({ value }) => value)));
  const states = related.filter(({ relation }) => relation.kind === 'states');
  const closest = Math.max(0, ...states.map(({ relation }) => relation.closeness));
  const stating = states.map(({ entry }) => entry);
  return {
    live: stating.filter(({ entry }) => isLive(entry, today)),
    expired: stating.filter(({ entry }) => !isLive(entry, today)),
    contradicted: related.flatMap(({ entry: { entry }, relation }) =>
      // An entry that says more of what the sentence says is the one that it is about.
      relation.kind === 'contradicts' &&
      relation.closeness >= closest &&
      isForJudging(entry) &&
      isLive(entry, today) &&
      !known.has(valueAt(statement, relation.at))
        ? [
            {
              entry,
              span: { start: statement.start + relation.at.start, end: statement.start + relation.at.end },
            },
          ]
        : [],
    ),
  };
}

/** A fact of the profile holds several figures in a sentence, so that another one is hardly ever an error. */
const isForJudging = ({ place }: LedgerEntry): boolean => place?.kind !== 'profile';

/** The figure at a place of a statement; another entry may state it. */
const valueAt = ({ content }: Statement, at: Span): string =>
  content.facts.find(({ start, end }) => start === at.start && end === at.end)?.value ?? '';

const isLive = ({ expires }: LedgerEntry, today: string): boolean =>
  expires === undefined || expires >= today;

/** The age in days up to which a stock count is current: a week's trade. */
const STOCK_DAYS = 7;

function isCleared(
  { rule }: StatementMatch,
  statement: Statement,
  live: readonly ComparedEntry[],
  reader: StatementReader,
  { offer, stock }: DraftFacts,
  whole: () => string,
  today: string,
): boolean {
  return rule.clearedBy.some((clearance) => {
    switch (clearance) {
      case 'ledger':
        return live.some(
          ({ entry }) =>
            !rule.entryMustMatch || reader.rulesIn(entry.text).has(rule) || entry.type === 'award',
        );
      case 'offer':
        return rule.kind === 'persuasion'
          ? offer?.ends !== undefined &&
              offer.ends >= today &&
              (offer.ends === today || !IN_HOURS.test(statement.text))
          : offer?.price !== undefined && (offer.ends ?? today) >= today;
      case 'stock':
        return (
          stock !== undefined &&
          (stock.asOf === undefined || dayNumber(today) - dayNumber(stock.asOf) <= STOCK_DAYS)
        );
      case 'terms':
        return statesTermsAfter(whole(), statement);
    }
  });
}

/** A deadline that is only hours away. */
const IN_HOURS = /\b(?:tonight|today|midnight|(?:minutes?|mins|hours?|hrs|seconds?|secs)(?: left)?)\b/iu;

/** True when the draft states a price above zero and what happens after the trial or how to cancel. */
const statesTermsAfter = (whole: string, { text }: Statement): boolean => {
  const rest = whole.replace(text, `${text} `);
  return (
    /[£$€¥]\s?(?!0(?![.\d]))\d|\b(?!0\b)\d+(?:\.\d+)?\s?(?:pounds|dollars|euros|p\b)/iu.test(rest) &&
    /\b(?:then|after|afterwards|thereafter|from then|from day|cancel|stop)\b/iu.test(rest)
  );
};
