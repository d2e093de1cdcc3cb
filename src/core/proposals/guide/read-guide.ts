import type { GuideBlock, GuideText } from '../../guides/index.ts';
import type { Localize } from '../../base/localize.ts';
import type { Confidence, OpenQuestion } from '../proposal.ts';
import { Headings } from './headings.ts';
import { isChecked } from './is-checked.ts';
import { pairPart, type HalfPair } from './pair-blocks.ts';
import { hasUnread, valuesOfRow } from './read-table.ts';
import { listsOfRules } from './rule-lists.ts';
import { columnRoles, sectionKind, type ColumnRole, type SectionKind } from './sections.ts';
import { bansInSection, bansOfLine } from './sentences/bans.ts';
import { channelLine, channelOf, channelSentence } from './sentences/channels.ts';
import { mechanicIn, type Mechanic } from './sentences/mechanics.ts';
import { avoidedInEntry } from './sentences/replacements.ts';
import {
  channelParts,
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
} from './sentences/rule-sentences.ts';
import { isReason, valuesIn } from './sentences/sentence-values.ts';
import { struckIn, struckLine } from './sentences/struck.ts';
import { isAboutVoice, saysWhatNot } from './sentences/traits.ts';
import { isWording, tidyWording } from './sentences/wordings.ts';
import { Statements, type Statement } from './statements.ts';

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

/** Reads a guide block by block. */
class GuideReader {
  readonly #localize: Localize;
  readonly #headings = new Headings();
  readonly #found: Statements;
  #roles: ColumnRole[] | undefined;
  #inTable = false;
  #isInRules = false;
  /** The block before or after it says what the brand is not. */
  #isBesideNot = false;
  /** What the line before a list says of it. */
  #list: SectionKind | undefined;
  /** The channel that a line names before what holds there. */
  #lineChannel: string | undefined;
  /** The first half of a pair, until the next block. */
  #before: HalfPair | undefined;

  constructor(localize: Localize) {
    this.#localize = localize;
    this.#found = new Statements(this.#headings, localize);
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
    return { statements: this.#found.all, questions: this.#found.questions, read };
  }

  get #section(): SectionKind {
    if (this.#list !== undefined) return this.#list;
    return this.#headings.section;
  }

  /** Every sentence here is a rule, also one that does not read like one. */
  get #isOfRules(): boolean {
    const section = this.#section;
    return section === 'mechanics' || section === 'do' || section === 'dont';
  }

  #heading(block: GuideBlock): void {
    this.#list = undefined;
    this.#headings.take(block);
  }

  #row(block: GuideBlock): void {
    if (!this.#inTable) {
      this.#inTable = true;
      this.#roles = columnRoles(block.cells ?? []);
      if (this.#roles || block.isHead === true) return;
    }
    const values = valuesOfRow(block, this.#roles, this.#section, this.#localize);
    if (values) for (const value of values) this.#found.add(value, 'high', block.text, block);
    if (!values || hasUnread(block, this.#roles)) this.#found.ask(block.text, block);
  }

  #text(block: GuideBlock): void {
    const { text, kind } = block;
    const section = this.#section;
    if (section === 'questions') {
      this.#found.ask(text, block);
      return;
    }
    if (this.#takeEntry(block) || this.#takeStruck(block)) return;
    if (this.#takePair(block)) return;
    if (section === 'channels' && kind === 'item') {
      const channel = channelLine(text);
      if (channel) {
        this.#found.add(channel, 'high', text, block);
        return;
      }
    }
    if (this.#takeChannels(block)) return;
    if (section === 'avoid' && this.#takeBans(block)) return;
    if (
      isTraitSection(section) &&
      kind === 'item' &&
      text.split(/\s+/).length <= 4 &&
      !/^we\b/iu.test(text)
    ) {
      this.#found.add({ kind: section, text: tidyWording(text) }, 'high', text, block);
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
    this.#found.add({ kind: 'term', use: inSentence(term), insteadOf }, 'high', block.text, block);
    return true;
  }

  /** Words that are struck through, alone or with the word to write instead. */
  #takeStruck(block: GuideBlock): boolean {
    const line = struckLine(block.text);
    if (!line) return false;
    const { use, bans } = line;
    const { text } = block;
    if (use !== undefined) this.#found.add({ kind: 'term', use, insteadOf: bans }, 'high', text, block);
    else for (const term of bans) this.#found.add({ kind: 'ban', term }, 'high', text, block);
    return true;
  }

  /** `Bad: …` and then `Good: …`, in two blocks or in one. A first half without a second is asked about. */
  #takePair(block: GuideBlock): boolean {
    const open = this.#before;
    const part = pairPart(block, open);
    this.#before = part.kind === 'before' ? part.before : undefined;
    if (open && part.kind !== 'after') this.#found.ask(open.text, open.block);
    if (part.kind === 'both' || part.kind === 'after') {
      const { text, ...pair } = part.pair;
      this.#found.add({ kind: 'pair', ...pair }, 'high', text, block);
    }
    return part.kind !== 'none';
  }

  /** `LinkedIn: at most 3 hashtags. X: no hashtags.`, with limits or rules for each. */
  #takeChannels(block: GuideBlock): boolean {
    const parts = channelParts(block.text)?.map(({ channel, text }) => ({
      channel,
      said: sentencesOf(text),
    }));
    if (!parts?.every(({ channel, said }) => said.some((one) => isLimit(channel, one) || isRuleItem(one))))
      return false;
    for (const { channel, said } of parts) {
      this.#lineChannel = channel;
      for (const sentence of said) {
        this.#limits(channel, sentence, block);
        if (!isLimit(channel, sentence, 'only'))
          this.#rule(capitalised(sentence), 'high', block, mechanicIn(sentence));
      }
    }
    this.#lineChannel = undefined;
    return true;
  }

  #takeBans(block: GuideBlock): boolean {
    const { text } = block;
    const { bans, why } = bansInSection(text, this.#localize);
    for (const term of bans)
      this.#found.add({ kind: 'ban', term, ...(why === undefined ? {} : { why }) }, 'high', text, block);
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
    const channel = this.#headings.channel;
    if (channel !== undefined) {
      this.#limits(channel, sentence, block);
      return false;
    }
    const values = valuesIn(sentence, why, this.#isOfCharacter(block, section));
    for (const value of values) this.#found.add(value, 'high', sentence, block);
    const limits = channelSentence(sentence);
    if (limits) this.#found.add(limits, 'medium', sentence, block);
    if (values.length > 0 || limits) {
      const mechanic = mechanicIn(sentence);
      if (mechanic?.topic === 'british' || mechanic?.topic === 'american')
        this.#rule(sentence, 'high', block, mechanic);
      return true;
    }
    const line = section === 'avoid' ? bansOfLine(sentence) : { bans: [], rest: [] };
    for (const term of line.bans) this.#found.add({ kind: 'ban', term }, 'high', sentence, block);
    for (const text of line.rest)
      this.#found.add({ kind: 'dont', text: plainRule(capitalised(text)) }, 'medium', sentence, block);
    return line.bans.length > 0;
  }

  /** Whether a sentence of the block that says “We are …” is about what the brand is like. */
  #isOfCharacter({ text }: GuideBlock, section: SectionKind): boolean {
    return (
      this.#isBesideNot ||
      isTraitSection(section) ||
      isAboutVoice(this.#headings.innermost ?? '') ||
      sentencesOf(text).some(saysWhatNot)
    );
  }

  /** What a profile can hold of a channel: its limits. */
  #limits(channel: string, sentence: string, block: GuideBlock): void {
    const value = channelOf(channel, sentence);
    if (value?.kind !== 'channel') return;
    const { notes, ...limits } = value;
    if (limits.maxCharacters !== undefined || limits.maxHashtags !== undefined)
      this.#found.add(limits, 'medium', notes ?? sentence, block);
  }

  /** A rule in the guide's own words, an open question, or nothing that needs an answer. */
  #understand(sentences: readonly string[], block: GuideBlock, section: SectionKind): void {
    const [first = ''] = sentences;
    const whole = sentences.join(' ');
    if (isAboutDocument(whole)) return;
    if (section === 'before-after') {
      if (DIRECTIVE.test(whole) && !/[?!]["”’']?$/.test(whole)) this.#found.ask(whole, block);
      return;
    }
    const mechanic = sentences.map(mechanicIn).find((one) => one !== undefined);
    if (/\?["”’']?$/.test(first) && !FORBIDS.test(first)) this.#found.ask(first, block);
    else if (this.#isRule(first, block))
      this.#rule(whole, mechanic || this.#isOfRules ? 'high' : 'medium', block, mechanic, first);
    else if (this.#isInRules || block.kind === 'item' || DIRECTIVE.test(whole)) this.#found.ask(whole, block);
  }

  #isRule(first: string, block: GuideBlock): boolean {
    if (this.#isOfRules) return true;
    if (block.kind === 'item')
      return (
        this.#isInRules ||
        this.#headings.channel !== undefined ||
        isPlainRule(first) ||
        IMPERATIVE.test(first)
      );
    return isPlainRule(first) && !(this.#headings.count <= 1 && isImprint(block.text));
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
    const channel = this.#lineChannel ?? this.#headings.channel;
    if (channel === undefined)
      this.#found.add({ kind, text: plainRule(said) }, confidence, text, block, {
        ...(mechanic && { mechanic }),
      });
    else
      this.#found.add({ kind, text: ruleOfChannel(said, channel) }, confidence, text, block, {
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
}

/** Whether a sentence has limits of a channel, and nothing beside them. */
function isLimit(channel: string, sentence: string, beside?: 'only'): boolean {
  const value = channelOf(channel, sentence);
  if (value?.kind !== 'channel') return false;
  const hasLimit = value.maxCharacters !== undefined || value.maxHashtags !== undefined;
  return hasLimit && (beside !== 'only' || value.notes === undefined);
}

const isTraitSection = (section: SectionKind): section is 'we-are' | 'we-are-not' =>
  section === 'we-are' || section === 'we-are-not';

/** What a line that ends with a colon says of the list below it. */
function introduces(text: string): SectionKind | undefined {
  if (!text.trim().endsWith(':')) return undefined;
  const kind = sectionKind(text.trim().slice(0, -1));
  return kind === 'other' || kind === 'mechanics' ? undefined : kind;
}

/** The term of an entry as it stands in a sentence: only names keep their capital. */
const inSentence = (term: string): string =>
  /^\p{Lu}\p{Ll}+(?:\s\p{Ll}[\p{L}-]*)*$/u.test(term) ? term.toLowerCase() : term;

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
