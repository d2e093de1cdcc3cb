import { BoundedCache } from '../base/bounded-cache.ts';
import { fileSpan, type Block, type Prose, type Span } from '../text/index.ts';
import { controlsIn } from './controls.ts';
import { draftTexts, type DraftText } from './draft-texts.ts';
import { rawBlock, summaryOf } from './whole-texts.ts';
import { rulesFor, type Styles } from './read/read-styles.ts';
import type { StyleNote, StyleRule } from './rule.ts';
import { prepareRule, type PreparedRule } from './run/prepare.ts';
import type { Hit } from './run/hit.ts';
import { TooManySteps } from './regex/pattern.ts';
import { covers } from './scope.ts';
import { measure, type Measures } from './run/measures.ts';

/** What a rule found in a draft; offsets are in the text of `block`. */
export interface StyleFinding extends Hit {
  readonly rule: StyleRule;
  readonly block: Block;
  /** In the file. */
  readonly span: Span;
  /** The draft as a whole breaks the rule; the span is only where it is shown. */
  readonly isWhole: boolean;
}

/** A hit of the rule with this place among all. */
interface FoundHit {
  readonly at: number;
  readonly hit: Hit;
}

/** Written out, as it is made for every hit at every key. */
const placed = (rule: StyleRule, block: Block, hit: Hit, isWhole = false): StyleFinding => ({
  start: hit.start,
  end: hit.end,
  message: hit.message,
  replacements: hit.replacements,
  rule,
  block,
  isWhole,
  span: fileSpan(block, hit),
});

/** Said where a rule was given up because it took too long. */
export type TooLong = (rule: StyleRule) => string;

/** Checks drafts with rules of Vale styles; what it found in a text is kept for the next time. */
export class StyleChecker {
  /** What could not be used of rules. */
  readonly notes: readonly StyleNote[];
  readonly #rules: readonly PreparedRule[];
  readonly #tooLong: TooLong;
  readonly #found = new BoundedCache<string, readonly FoundHit[]>();
  /** How often a rule took too long. */
  readonly #givenUp = new Map<StyleRule, number>();
  readonly #measured = new BoundedCache<string, Measures>();

  constructor(rules: readonly StyleRule[], accepted: readonly string[], tooLong: TooLong) {
    const notes: StyleNote[] = [];
    this.#tooLong = tooLong;
    this.#rules = rules.flatMap((rule) => {
      const report = (message: string): void => void notes.push({ path: rule.path, line: 1, message });
      return prepareRule(rule, accepted, report) ?? [];
    });
    this.notes = notes;
  }

  /** All that the rules find, in the order of the rules and, within a rule, of the draft. */
  find(file: string, prose: Pick<Prose, 'blocks'>): StyleFinding[] {
    this.#found.trim(MOST_KEPT);
    this.#measured.trim(MOST_KEPT);
    const texts = draftTexts(file, prose);
    const found = this.#rules.map((): StyleFinding[] => []);
    for (const text of texts)
      for (const { at, hit } of this.#inText(text)) {
        const rule = this.#rules[at]?.rule;
        if (rule) found[at]?.push(placed(rule, text.block, hit));
      }
    const isOff = controlsIn(file);
    return this.#rules.flatMap((prepared, at) => {
      const findings = [...(found[at] ?? []), ...this.#beyondTexts(prepared, texts, file)];
      return limited(prepared.rule, findings).filter(
        ({ span, isWhole }) => isWhole || !isOff(prepared.rule.name, span.start),
      );
    });
  }

  /** What a rule finds that does not depend on one text alone. */
  #beyondTexts(prepared: PreparedRule, texts: readonly DraftText[], file: string): StyleFinding[] {
    const { rule, scopes } = prepared;
    if (prepared.kind === 'draft') {
      const reader = prepared.draft.start();
      const read = texts.filter(({ names }) => covers(scopes, [...names, 'md']));
      return read.flatMap(({ block }) =>
        this.#safely(rule, block.text, (all) => reader.find(all)).map((hit) => placed(rule, block, hit)),
      );
    }
    if (prepared.kind === 'whole') {
      const first = texts[0]?.block;
      const message = first && prepared.whole.judge(this.#measuresOf(texts));
      if (!first || message === undefined) return [];
      return [placed(rule, first, { start: 0, end: first.text.length, message, replacements: [] }, true)];
    }
    const blocks = [
      covers(scopes, ['raw', 'md']) ? rawBlock(file) : undefined,
      covers(scopes, ['summary', 'md']) ? summaryOf(texts) : undefined,
    ];
    return blocks.flatMap((block) =>
      block
        ? this.#safely(rule, block.text, (all) => prepared.text.find(all)).map((hit) =>
            placed(rule, block, hit),
          )
        : [],
    );
  }

  /** What the rules that read one text at a time find in it, with their places among the rules. */
  #inText(text: DraftText): readonly FoundHit[] {
    return this.#found.get(`${text.names.join('.')}\n${text.block.text}`, () =>
      this.#rules.flatMap((prepared, at) =>
        prepared.kind === 'text' ? this.#ofRule(prepared, text).map((hit) => ({ at, hit })) : [],
      ),
    );
  }

  #ofRule(
    { rule, scopes, text: reader }: PreparedRule & { readonly kind: 'text' },
    text: DraftText,
  ): readonly Hit[] {
    const { names, block } = text;
    const find = (all: string): readonly Hit[] => reader.find(all);
    if (covers(scopes, [...names, 'md'])) return this.#safely(rule, block.text, find);
    if (names.length > 1) return [];
    if (covers(scopes, ['paragraph', 'md'])) return this.#safely(rule, block.text, find);
    if (!covers(scopes, ['sentence', 'md'])) return [];
    return text.sentences().flatMap(({ start, end }) =>
      this.#safely(rule, block.text.slice(start, end), find).map((hit) => ({
        ...hit,
        start: hit.start + start,
        end: hit.end + start,
      })),
    );
  }

  #safely(rule: StyleRule, text: string, find: (text: string) => readonly Hit[]): readonly Hit[] {
    const times = this.#givenUp.get(rule) ?? 0;
    if (times >= MOST_GIVEN_UP) return [];
    try {
      return find(text);
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
      this.#givenUp.set(rule, times + 1);
      return [{ start: 0, end: Math.min(text.length, 1), message: this.#tooLong(rule), replacements: [] }];
    }
  }

  #measuresOf(texts: readonly DraftText[]): Measures {
    const summary = summaryOf(texts)?.text ?? '';
    const counts: Record<string, number> = { ...this.#measured.get(summary, () => measure(summary)) };
    for (const { names } of texts) {
      const [, kind, level] = names;
      const name =
        kind === 'heading'
          ? `heading_${level ?? ''}`
          : kind === 'list' || kind === 'blockquote'
            ? kind
            : undefined;
      if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }
}

/** A rule that takes too long so often is not tried again. */
const MOST_GIVEN_UP = 3;

/** Texts whose findings are kept beyond those of the draft. */
const MOST_KEPT = 1000;

/** Without those that begin where another does, and no more than the rule reports. */
function limited(rule: StyleRule, findings: readonly StyleFinding[]): StyleFinding[] {
  const seen = new Set<number>();
  const kept = findings.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
  return rule.limit > 0 ? kept.slice(0, rule.limit) : kept;
}

/** All that cannot be used of a brand's styles: files that cannot be read, and parts of rules. */
export function notesOn(styles: Styles | undefined): StyleNote[] {
  if (!styles) return [];
  const checker = new StyleChecker(rulesFor(styles), styles.vocabulary.accept, () => '');
  return [...styles.notes, ...checker.notes];
}
