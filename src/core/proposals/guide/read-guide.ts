import type { GuideBlock, GuideText } from '../../guides/index.ts';
import type { Localize } from '../../base/localize.ts';
import { proposalId, type Confidence, type OpenQuestion, type ProposedValue } from '../proposal.ts';
import { bansIn, bansInSection } from './bans.ts';
import { channelLine, channelSentence } from './channels.ts';
import { mechanicIn, type Mechanic } from './mechanics.ts';
import { quoteless, valuesOfRow } from './read-table.ts';
import { replacementsIn } from './replacements.ts';
import { columnRoles, sectionKind, type ColumnRole, type SectionKind } from './sections.ts';
import { traitsIn } from './traits.ts';
import { tidyWording } from './wordings.ts';

/** Something that a guide states, before it is compared with posts. */
export interface Statement {
  readonly id: string;
  readonly value: ProposedValue;
  readonly confidence: Confidence;
  readonly text: string;
  readonly place: string;
  readonly mechanic?: Mechanic;
}

export interface ReadGuide {
  readonly statements: readonly Statement[];
  readonly questions: readonly OpenQuestion[];
  readonly read: number;
}

/** What a style guide states, and what of it was not understood. */
export function readGuide({ blocks }: GuideText, localize: Localize): ReadGuide {
  const reader = new GuideReader(localize);
  for (const block of blocks) reader.take(block);
  return reader.end(blocks.length);
}

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly kind: SectionKind;
}

/** A sentence that tells somebody what to do. */
const DIRECTIVE =
  /\b(?:must|should|shouldn['’]t|mustn['’]t|never|always|avoid|please|do not|don['’]t|needs? to|have to|has to|only|is not allowed|not permitted|at all times|approved?|spelt|spelled|prefer)\b/iu;
const IMPERATIVE =
  /^(?:please\s+)?(?:always|never|avoid|use|write|say|keep|put|make|start|begin|end|give|tell|show|lead|talk|speak|address|explain|describe|name|state|sign|spell|read|cut|check|ask|prefer|limit|include|add|aim|choose|be|do|don['’]t|do\s+not|no|one|two)\b/iu;
const FORBIDS = /^(?:please\s+)?(?:never|avoid|don['’]t|do\s+not|no)\b|:\s*no\.?$/iu;

class GuideReader {
  readonly #localize: Localize;
  readonly #statements = new Map<string, Statement>();
  readonly #questions: OpenQuestion[] = [];
  #headings: Heading[] = [];
  #roles: ColumnRole[] | undefined;
  #inTable = false;
  /** What the line before a list says of it. */
  #list: SectionKind | undefined;
  #before: { readonly text: string; readonly block: GuideBlock } | undefined;

  constructor(localize: Localize) {
    this.#localize = localize;
  }

  take(block: GuideBlock): void {
    if (block.kind !== 'row') this.#inTable = false;
    switch (block.kind) {
      case 'heading':
        this.#heading(block);
        return;
      case 'row':
        this.#row(block);
        return;
      case 'item':
        this.#text(block);
        return;
      case 'paragraph':
        this.#list = undefined;
        this.#text(block);
        this.#list = introduces(block.text);
    }
  }

  end(read: number): ReadGuide {
    return { statements: [...this.#statements.values()], questions: this.#questions, read };
  }

  get #section(): SectionKind {
    if (this.#list !== undefined) return this.#list;
    return this.#headings.findLast(({ kind }) => kind !== 'other')?.kind ?? 'other';
  }

  #heading({ text, level = 1 }: GuideBlock): void {
    this.#list = undefined;
    this.#headings = [
      ...this.#headings.filter((heading) => heading.level < level),
      { level, text, kind: sectionKind(text) },
    ];
  }

  #row(block: GuideBlock): void {
    if (!this.#inTable) {
      this.#inTable = true;
      this.#roles = columnRoles(block.cells ?? []);
      if (this.#roles || block.isHead === true) return;
    }
    const values = valuesOfRow(block, this.#roles, this.#section);
    if (values) for (const value of values) this.#state(value, 'high', block.text, block);
    else this.#ask(block.text, block);
  }

  #text(block: GuideBlock): void {
    const { text, kind } = block;
    const section = this.#section;
    if (section === 'questions') {
      this.#ask(text, block);
      return;
    }
    if (this.#takePair(block)) return;
    if (section === 'channels' && kind === 'item') {
      const channel = channelLine(text);
      if (channel) {
        this.#state(channel, 'high', text, block);
        return;
      }
    }
    if (section === 'avoid') {
      const { bans, why } = bansInSection(text);
      if (bans.length > 0) {
        for (const term of bans)
          this.#state({ kind: 'ban', term, ...(why === undefined ? {} : { why }) }, 'high', text, block);
        return;
      }
    }
    if (
      isTraitSection(section) &&
      kind === 'item' &&
      text.split(/\s+/).length <= 4 &&
      !/^we\b/iu.test(text)
    ) {
      this.#state({ kind: section, text: tidyWording(text) }, 'high', text, block);
      return;
    }
    this.#sentences(block, section);
  }

  /** `Bad: …` and then `Good: …`, in two blocks or in one. */
  #takePair(block: GuideBlock): boolean {
    const both = /^(?:bad|before|not|no|❌|✗)\s*:?\s+(.+?)\s+(?:good|after|better|✅|✓)\s*:\s+(.+)$/isu.exec(
      block.text,
    );
    if (both) {
      this.#state(
        { kind: 'pair', before: quoteless(both[1] ?? ''), after: quoteless(both[2] ?? '') },
        'high',
        block.text,
        block,
      );
      return true;
    }
    const [, bad] =
      /^(?:bad|before|not\s+this|instead\s+of|wrong|original|❌|✗)\s*:?\s+(.{12,})$/isu.exec(block.text) ??
      [];
    if (bad !== undefined && /^[^:]{1,14}:/.test(block.text)) {
      this.#before = { text: quoteless(bad), block };
      return true;
    }
    const [, good] = /^(?:good|after|better|this|right|rewrite|✅|✓)\s*:?\s+(.+)$/isu.exec(block.text) ?? [];
    const before = this.#before;
    this.#before = undefined;
    if (good === undefined || !before) {
      if (before) this.#ask(before.text, before.block);
      return false;
    }
    this.#state(
      { kind: 'pair', before: before.text, after: quoteless(good) },
      'high',
      `${before.block.text} ${block.text}`,
      block,
    );
    return true;
  }

  #sentences(block: GuideBlock, section: SectionKind): void {
    const sentences = sentencesOf(block.text);
    sentences.forEach((sentence, at) => {
      const reason = sentences[at + 1];
      const why = reason !== undefined && isReason(reason) ? { why: reason } : {};
      const stated = this.#statedIn(sentence, why, block);
      if (stated) return;
      this.#understand(sentence, block, section, at);
    });
  }

  /** Terms, bans, traits and limits of one sentence; true where it states any. */
  #statedIn(sentence: string, why: { readonly why?: string }, block: GuideBlock): boolean {
    const terms = replacementsIn(sentence);
    const traits = terms.length > 0 ? [] : traitsIn(sentence);
    const bans = terms.length > 0 ? [] : bansIn(sentence);
    const channel = channelSentence(sentence);
    for (const { use, insteadOf } of terms)
      this.#state({ kind: 'term', use, insteadOf, ...why }, 'high', sentence, block);
    for (const term of bans) this.#state({ kind: 'ban', term, ...why }, 'high', sentence, block);
    for (const trait of traits) this.#state(trait, 'high', sentence, block);
    if (channel) this.#state(channel, 'medium', sentence, block);
    const mechanic = mechanicIn(sentence);
    if (
      mechanic &&
      bans.length === 0 &&
      !(terms.length > 0 && mechanic.topic !== 'british' && mechanic.topic !== 'american')
    )
      this.#rule(sentence, 'high', block, mechanic);
    else if (terms.length + bans.length + traits.length === 0 && !channel) return false;
    return true;
  }

  #understand(sentence: string, block: GuideBlock, section: SectionKind, at: number): void {
    if (section === 'do' && at === 0)
      this.#state({ kind: 'do', text: plainRule(sentence) }, 'high', sentence, block);
    else if (section === 'dont' && at === 0)
      this.#state({ kind: 'dont', text: plainRule(sentence) }, 'high', sentence, block);
    else if (at === 0 && block.kind === 'item' && IMPERATIVE.test(sentence))
      this.#rule(sentence, 'medium', block);
    else if (DIRECTIVE.test(sentence) || sentence.endsWith('?')) this.#ask(sentence, block);
  }

  #rule(sentence: string, confidence: Confidence, block: GuideBlock, mechanic?: Mechanic): void {
    const kind = mechanic
      ? mechanic.wants === 'never'
        ? 'dont'
        : 'do'
      : FORBIDS.test(sentence)
        ? 'dont'
        : 'do';
    this.#state({ kind, text: plainRule(sentence) }, confidence, sentence, block, mechanic);
  }

  #state(
    value: ProposedValue,
    confidence: Confidence,
    text: string,
    block: GuideBlock,
    mechanic?: Mechanic,
  ): void {
    const id = proposalId(value);
    const known = this.#statements.get(id);
    const merged = known ? mergedValue(known.value, value) : value;
    this.#statements.set(id, {
      ...{ id, value: merged, confidence },
      text: known?.text ?? text,
      place: known?.place ?? this.#placeOf(block),
      ...(mechanic ? { mechanic } : {}),
    });
  }

  #ask(text: string, block: GuideBlock): void {
    this.#questions.push({ text, place: this.#placeOf(block) });
  }

  #placeOf({ page, line }: GuideBlock): string {
    if (page !== undefined) return this.#localize('page {0}', page);
    if (line !== undefined) return this.#localize('line {0}', line);
    const heading = this.#headings.at(-1);
    return heading ? this.#localize('under “{0}”', heading.text) : this.#localize('at the start');
  }
}

const isTraitSection = (section: SectionKind): section is 'we-are' | 'we-are-not' =>
  section === 'we-are' || section === 'we-are-not';

/** What a line that ends with a colon says of the list below it. */
function introduces(text: string): SectionKind | undefined {
  if (!text.trim().endsWith(':')) return undefined;
  const kind = sectionKind(text.trim().slice(0, -1));
  return kind === 'other' || kind === 'mechanics' ? undefined : kind;
}

const mergedValue = (known: ProposedValue, value: ProposedValue): ProposedValue =>
  known.kind === 'term' && value.kind === 'term'
    ? { ...known, insteadOf: [...new Set([...known.insteadOf, ...value.insteadOf])] }
    : known;

/** Only what follows a rule and is none itself explains it. */
const isReason = (sentence: string): boolean =>
  !DIRECTIVE.test(sentence) &&
  !IMPERATIVE.test(sentence) &&
  replacementsIn(sentence).length === 0 &&
  bansIn(sentence).length === 0;

const plainRule = (sentence: string): string => {
  const text = sentence.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
};

/** Sentences of a guide: a full stop, and then a capital, a figure or a quotation mark. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?]["”’')]?)\s+(?=[“"‘'(]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
