import type { GuideBlock, GuideText } from '../../guides/index.ts';
import type { Localize } from '../../base/localize.ts';
import { proposalId, type Confidence, type OpenQuestion, type ProposedValue } from '../proposal.ts';
import { bansIn, bansInSection, bansOfLine } from './bans.ts';
import { channelLine, channelOf, channelSentence } from './channels.ts';
import { mechanicIn, type Mechanic } from './mechanics.ts';
import { pairsIn } from './pairs.ts';
import { hasUnread, quoteless, valuesOfRow } from './read-table.ts';
import { avoidedInEntry, replacementsIn } from './replacements.ts';
import {
  channelOfHeading,
  DIRECTIVE,
  FORBIDS,
  IMPERATIVE,
  isAboutDocument,
  isFollowUp,
  isImprint,
  isPlainRule,
  isRuleItem,
  plainRule,
  ruleOfChannel,
  sentencesOf,
} from './rule-sentences.ts';
import { isChecked } from './is-checked.ts';
import { columnRoles, sectionKind, type ColumnRole, type SectionKind } from './sections.ts';
import { struckIn, struckLine } from './struck.ts';
import { isAboutVoice, saysWhatNot, traitsIn } from './traits.ts';
import { isWording, tidyWording } from './wordings.ts';

/** Something that a guide states, before it is compared with posts. */
export interface Statement {
  readonly id: string;
  readonly value: ProposedValue;
  readonly confidence: Confidence;
  readonly text: string;
  readonly place: string;
  readonly mechanic?: Mechanic;
  /** Where it holds, and the rule without its channel; undefined where it holds everywhere. */
  readonly inChannel?: { readonly channel: string; readonly text: string };
}

export interface ReadGuide {
  readonly statements: readonly Statement[];
  readonly questions: readonly OpenQuestion[];
  readonly read: number;
}

/** What a style guide states, and what of it was not understood. */
export function readGuide({ blocks }: GuideText, localize: Localize): ReadGuide {
  const reader = new GuideReader(localize);
  const inRules = listsOfRules(blocks);
  blocks.forEach((block, at) => {
    const beside = [blocks[at - 1], blocks[at + 1]].filter((other) => other?.kind === block.kind);
    reader.take(block, {
      isInRules: inRules.has(block),
      isBesideNot: beside.some((other) => other !== undefined && saysWhatNot(other.text)),
    });
  });
  return reader.end(blocks.length);
}

/** The blocks under headings of which the items are rules. */
function listsOfRules(blocks: readonly GuideBlock[]): Set<GuideBlock> {
  const found = new Set<GuideBlock>();
  let own: GuideBlock[] = [];
  const close = (): void => {
    const items = own.filter(({ kind }) => kind === 'item');
    const rules = items.filter(({ text }) => isRuleItem(text)).length;
    if (items.length > 1 && rules >= LEAST_RULES * items.length) for (const one of own) found.add(one);
    own = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading') close();
    own.push(block);
  }
  close();
  return found;
}

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly kind: SectionKind;
  readonly channel: string | undefined;
}

/** A list of which so many items are rules is a list of rules. */
const LEAST_RULES = 0.4;

class GuideReader {
  readonly #localize: Localize;
  readonly #statements = new Map<string, Statement>();
  readonly #questions: OpenQuestion[] = [];
  #headings: Heading[] = [];
  #roles: ColumnRole[] | undefined;
  #inTable = false;
  #isInRules = false;
  /** The block before or after it says what the brand is not. */
  #isBesideNot = false;
  #headingsRead = 0;
  /** What the line before a list says of it. */
  #list: SectionKind | undefined;
  #before: { readonly text: string; readonly block: GuideBlock } | undefined;

  constructor(localize: Localize) {
    this.#localize = localize;
  }

  take(
    block: GuideBlock,
    { isInRules, isBesideNot }: { readonly isInRules: boolean; readonly isBesideNot: boolean },
  ): void {
    this.#isInRules = isInRules;
    this.#isBesideNot = isBesideNot;
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

  get #channel(): string | undefined {
    return this.#headings.findLast(({ channel }) => channel !== undefined)?.channel;
  }

  /** Every sentence here is a rule, also one that does not read like one. */
  get #isOfRules(): boolean {
    const section = this.#section;
    return section === 'mechanics' || section === 'do' || section === 'dont';
  }

  #heading({ text, level = 1 }: GuideBlock): void {
    this.#list = undefined;
    this.#headingsRead++;
    this.#headings = [
      ...this.#headings.filter((heading) => heading.level < level),
      { level, text, kind: sectionKind(text), channel: channelOfHeading(text) },
    ];
  }

  #row(block: GuideBlock): void {
    if (!this.#inTable) {
      this.#inTable = true;
      this.#roles = columnRoles(block.cells ?? []);
      if (this.#roles || block.isHead === true) return;
    }
    const values = valuesOfRow(block, this.#roles, this.#section, this.#localize);
    if (values) for (const value of values) this.#state(value, 'high', block.text, block);
    if (!values || hasUnread(block, this.#roles)) this.#ask(block.text, block);
  }

  #text(block: GuideBlock): void {
    const { text, kind } = block;
    const section = this.#section;
    if (section === 'questions') {
      this.#ask(text, block);
      return;
    }
    if (this.#takeEntry(block) || this.#takeStruck(block)) return;
    if (this.#takePair(block)) return;
    if (section === 'channels' && kind === 'item') {
      const channel = channelLine(text);
      if (channel) {
        this.#state(channel, 'high', text, block);
        return;
      }
    }
    if (section === 'avoid' && this.#takeBans(block)) return;
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

  /** A definition that says which words its term stands in place of. */
  #takeEntry(block: GuideBlock): boolean {
    const { term } = block;
    if (term === undefined || !isWording(term)) return false;
    const definition = block.text.slice(term.length + 1).trim();
    const insteadOf = [...new Set([...avoidedInEntry(definition), ...struckIn(definition)])];
    if (insteadOf.length === 0) return false;
    this.#state({ kind: 'term', use: inSentence(term), insteadOf }, 'high', block.text, block);
    return true;
  }

  /** Words that are struck through, alone or with the word to write instead. */
  #takeStruck(block: GuideBlock): boolean {
    const line = struckLine(block.text);
    if (!line) return false;
    const { use, bans } = line;
    const { text } = block;
    if (use !== undefined) this.#state({ kind: 'term', use, insteadOf: bans }, 'high', text, block);
    else for (const term of bans) this.#state({ kind: 'ban', term }, 'high', text, block);
    return true;
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

  #takeBans(block: GuideBlock): boolean {
    const { text } = block;
    const { bans, why } = bansInSection(text, this.#localize);
    for (const term of bans)
      this.#state({ kind: 'ban', term, ...(why === undefined ? {} : { why }) }, 'high', text, block);
    return bans.length > 0;
  }

  #sentences(block: GuideBlock, section: SectionKind): void {
    const sentences = sentencesOf(block.text);
    const rules: string[][] = [];
    let isExplained = false;
    sentences.forEach((sentence, at) => {
      const reason = sentences[at + 1];
      const why = reason !== undefined && isReason(reason) ? { why: reason } : {};
      if (this.#statedIn(sentence, why, block, section)) {
        isExplained = true;
        return;
      }
      const isReasonOfLast = isExplained && isReason(sentence);
      isExplained = false;
      if (isReasonOfLast && mechanicIn(sentence) === undefined) return;
      const last = rules.at(-1);
      if (last && (block.kind === 'item' || isFollowUp(sentence))) last.push(sentence);
      else rules.push([sentence]);
    });
    for (const rule of rules) this.#understand(rule, block, section);
  }

  /** Terms, bans, pairs, traits and limits of one sentence; true where it states any. */
  #statedIn(
    sentence: string,
    why: { readonly why?: string },
    block: GuideBlock,
    section: SectionKind,
  ): boolean {
    const channel = this.#channel;
    if (channel !== undefined) {
      this.#limits(channel, sentence, block);
      return false;
    }
    const values = valuesIn(sentence, why, this.#isOfCharacter(block, section));
    for (const value of values) this.#state(value, 'high', sentence, block);
    const limits = channelSentence(sentence);
    if (limits) this.#state(limits, 'medium', sentence, block);
    if (values.length > 0 || limits) {
      const mechanic = mechanicIn(sentence);
      if (mechanic?.topic === 'british' || mechanic?.topic === 'american')
        this.#rule(sentence, 'high', block, mechanic);
      return true;
    }
    const line = section === 'avoid' ? bansOfLine(sentence) : { bans: [], rest: [] };
    for (const term of line.bans) this.#state({ kind: 'ban', term }, 'high', sentence, block);
    for (const text of line.rest)
      this.#state({ kind: 'dont', text: plainRule(capitalised(text)) }, 'medium', sentence, block);
    return line.bans.length > 0;
  }

  /** Whether a sentence of the block that says “We are …” is about what the brand is like. */
  #isOfCharacter({ text }: GuideBlock, section: SectionKind): boolean {
    const heading = this.#headings.at(-1)?.text ?? '';
    return (
      this.#isBesideNot ||
      isTraitSection(section) ||
      isAboutVoice(heading) ||
      sentencesOf(text).some(saysWhatNot)
    );
  }

  /** What a profile can hold of a channel: its limits. */
  #limits(channel: string, sentence: string, block: GuideBlock): void {
    const value = channelOf(channel, sentence);
    if (value?.kind !== 'channel') return;
    const { notes, ...limits } = value;
    if (limits.maxCharacters !== undefined || limits.maxHashtags !== undefined)
      this.#state(limits, 'medium', notes ?? sentence, block);
  }

  /** A rule in the guide's own words, an open question, or nothing that needs an answer. */
  #understand(sentences: readonly string[], block: GuideBlock, section: SectionKind): void {
    const [first = ''] = sentences;
    const whole = sentences.join(' ');
    if (isAboutDocument(whole)) return;
    if (section === 'before-after') {
      if (DIRECTIVE.test(whole) && !/[?!]["”’']?$/.test(whole)) this.#ask(whole, block);
      return;
    }
    const mechanic = sentences.map(mechanicIn).find((one) => one !== undefined);
    if (/\?["”’']?$/.test(first) && !FORBIDS.test(first)) this.#ask(first, block);
    else if (this.#isRule(first, block))
      this.#rule(whole, mechanic || this.#isOfRules ? 'high' : 'medium', block, mechanic, first);
    else if (this.#isInRules || block.kind === 'item' || DIRECTIVE.test(whole)) this.#ask(whole, block);
  }

  #isRule(first: string, block: GuideBlock): boolean {
    if (this.#isOfRules) return true;
    if (block.kind === 'item')
      return this.#isInRules || this.#channel !== undefined || isPlainRule(first) || IMPERATIVE.test(first);
    return isPlainRule(first) && !(this.#headingsRead <= 1 && isImprint(block.text));
  }

  #rule(
    text: string,
    confidence: Confidence,
    block: GuideBlock,
    mechanic?: Mechanic,
    first: string = text,
  ): void {
    const isNever = mechanic?.wants === 'never' && mechanicIn(first) !== undefined;
    const kind = this.#section === 'dont' || FORBIDS.test(first) || isNever ? 'dont' : 'do';
    const said = this.#checkedPart(kind, first, text);
    const rest = text.slice(said.length).trim();
    const channel = this.#channel;
    if (channel === undefined)
      this.#state({ kind, text: plainRule(said) }, confidence, text, block, {
        ...(mechanic && { mechanic }),
      });
    else
      this.#state({ kind, text: ruleOfChannel(said, channel) }, confidence, text, block, {
        inChannel: { channel, text: plainRule(said) },
      });
    if (rest !== '' && isPlainRule(rest)) this.#rule(rest, confidence, block);
  }

  /** The whole rule; its first sentence where drafts are checked for that and not for the whole. */
  #checkedPart(kind: 'do' | 'dont', first: string, whole: string): string {
    if (first === whole) return whole;
    const list = kind === 'do' ? 'dos' : 'donts';
    const isCut = isChecked(list, first, this.#localize) && !isChecked(list, whole, this.#localize);
    return isCut ? first : whole;
  }

  #state(
    value: ProposedValue,
    confidence: Confidence,
    text: string,
    block: GuideBlock,
    more: Pick<Statement, 'mechanic' | 'inChannel'> = {},
  ): void {
    const id = proposalId(value);
    const known = this.#statements.get(id);
    const merged = known ? mergedValue(known.value, value) : value;
    this.#statements.set(id, {
      ...{ id, value: merged, confidence },
      text: known?.text ?? text,
      place: known?.place ?? this.#placeOf(block),
      ...more,
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

function mergedValue(known: ProposedValue, value: ProposedValue): ProposedValue {
  if (known.kind === 'term' && value.kind === 'term')
    return { ...known, insteadOf: [...new Set([...known.insteadOf, ...value.insteadOf])] };
  return known.kind === 'channel' && value.kind === 'channel' ? { ...value, ...known } : known;
}

/** The term of an entry as it stands in a sentence: only names keep their capital. */
const inSentence = (term: string): string =>
  /^\p{Lu}\p{Ll}+(?:\s\p{Ll}[\p{L}-]*)*$/u.test(term) ? term.toLowerCase() : term;

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What one sentence states of words, texts and traits. */
function valuesIn(sentence: string, why: { readonly why?: string }, isOfCharacter: boolean): ProposedValue[] {
  const pairs = pairsIn(sentence);
  if (pairs.length > 0) return pairs;
  const terms = replacementsIn(sentence);
  if (terms.length > 0) return terms.map((term) => ({ kind: 'term', ...term, ...why }));
  return [
    ...bansIn(sentence).map((term) => ({ kind: 'ban' as const, term, ...why })),
    ...traitsIn(sentence, isOfCharacter),
  ];
}

/** Only what follows a rule and is none itself explains it. */
const isReason = (sentence: string): boolean =>
  !DIRECTIVE.test(sentence) &&
  !IMPERATIVE.test(sentence) &&
  replacementsIn(sentence).length === 0 &&
  bansIn(sentence).length === 0;
