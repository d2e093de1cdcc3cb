import { hashString } from '../../../base/bytes/index.ts';
import { negativeBinomialTail } from '../../shared/statistics.ts';
import { DAY, HOUR } from '../../shared/time.ts';
import { isSubjectWord, stemOf, wordsOf } from '../../shared/words.ts';
import type { Mention } from '../mention.ts';
import { SlidingCount, type Use } from './sliding-count.ts';
import { isRepost } from './terms-of.ts';

/** A word that more people use than ever before. */
export interface WordAlert {
  /** The first mention of the rise. */
  readonly start: number;
  readonly alerted: number;
  /** The last mention of it. */
  readonly end: number;
  /** The mentions that raised it, and those that followed with the same word. */
  readonly mentions: readonly Mention[];
}

/** Small sparks take from an hour or two to a day. */
const WINDOWS = [2 * HOUR, 8 * HOUR, DAY];
/** Of all words and windows together, one alert in a year may come by chance. */
const BY_CHANCE = 1 / 52;
/** Three people are no matter yet. */
const FEWEST_PEOPLE = 4;
const LEARNING = 2 * DAY;
/** What is not known of a rate before any mention (H. Jeffreys' prior for Poisson rates). */
const PRIOR = 0.5;

interface OpenAlert {
  readonly span: number;
  readonly start: number;
  readonly alerted: number;
  end: number;
  readonly mentions: Mention[];
}

/**
 * Finds words that suddenly many people use, however few mentions there are: the tail of a count given the word's own past (gamma and
 * Poisson), with a limit for all words and windows of a week together. Reposts do not count, nor does a phrase that comes and goes. An alert
 * uses nothing after it.
 */
export function wordAlerts(mentions: readonly Mention[]): WordAlert[] {
  const search = new WordSearch(mentions[0]?.time ?? 0);
  for (const mention of mentions) if (!isRepost(mention) && mention.text !== '') search.add(mention);
  return search.alerts;
}

class WordSearch {
  readonly #windows = WINDOWS.map((span) => new SlidingCount(span));
  readonly #stems = new Map<string, number>();
  /** How often each stem was used so far. */
  readonly #ever: number[] = [];
  /** When each pair of a word and the one before it was first met, by hash. */
  readonly #pairs = new Map<number, number>();
  readonly #open = WINDOWS.map(() => new Map<number, OpenAlert>());
  readonly alerts: OpenAlert[] = [];
  #total = 0;

  constructor(private readonly first: number) {}

  add(mention: Mention): void {
    this.#total++;
    const pairs = this.#pairsOf(mention);
    for (const [stem, pair] of pairs) {
      this.#ever[stem] = (this.#ever[stem] ?? 0) + 1;
      if (!this.#pairs.has(pair)) this.#pairs.set(pair, mention.time);
    }
    const use = { mention, stems: [...pairs.keys()] };
    this.#windows.forEach((window, at) => {
      window.add(use);
      if (mention.time - this.first >= LEARNING)
        for (const stem of use.stems)
          this.#look(window, this.#open[at] ?? new Map<number, OpenAlert>(), stem, mention);
    });
  }

  /** The subject words of a mention by their numbers, each with the pair that it makes with the word before it. */
  #pairsOf({ text }: Mention): Map<number, number> {
    const pairs = new Map<number, number>();
    let last = '';
    for (const word of wordsOf(text)) {
      if (isSubjectWord(word)) {
        const stem = this.#numberOf(stemOf(word));
        if (!pairs.has(stem)) pairs.set(stem, hashString(`${last} ${String(stem)}`));
      }
      last = word;
    }
    return pairs;
  }

  #numberOf(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    this.#stems.set(stem, this.#stems.size);
    return this.#stems.size - 1;
  }

  #look(window: SlidingCount, open: Map<number, OpenAlert>, stem: number, mention: Mention): void {
    const going = open.get(stem);
    if (going && mention.time - going.end <= going.span) {
      going.mentions.push(mention);
      going.end = mention.time;
      return;
    }
    if (!this.#isUnusual(window, stem, window.count(stem))) return;
    const uses = window.uses(stem);
    const people = new Set(uses.map((use) => use.mention.author || use.mention.id)).size;
    if (!this.#isUnusual(window, stem, people) || this.#isPhrase(stem, uses)) return;
    const alert = {
      ...{ span: window.span, start: uses[0]?.mention.time ?? mention.time, alerted: mention.time },
      ...{ end: mention.time, mentions: uses.map((use) => use.mention) },
    };
    open.set(stem, alert);
    this.alerts.push(alert);
  }

  #isUnusual(window: SlidingCount, stem: number, people: number): boolean {
    if (people < FEWEST_PEOPLE || people <= window.record(stem)) return false;
    const limit = (BY_CHANCE * window.span) / (7 * DAY * this.#stems.size * WINDOWS.length);
    return this.#chance(window, stem, people) < limit;
  }

  /** Whether all uses have the same word before it, as had earlier uses: a phrase that comes and goes. */
  #isPhrase(stem: number, uses: readonly Use[]): boolean {
    const pairs = new Set(uses.map(({ mention }) => this.#pairsOf(mention).get(stem)));
    const [only] = pairs;
    const begin = uses[0]?.mention.time ?? 0;
    return pairs.size === 1 && only !== undefined && (this.#pairs.get(only) ?? begin) < begin;
  }

  /** The chance of so many people or more, given the word's use before the window. */
  #chance(window: SlidingCount, stem: number, people: number): number {
    const before = Math.max(0, (this.#ever[stem] ?? 0) - window.count(stem));
    const past = Math.max(1, this.#total - window.mentions);
    const days = Math.max(1, (window.latest - this.first - window.span) / DAY);
    const usualMentions = (past / days) * (window.span / DAY);
    const shape = before + PRIOR;
    const expected = (shape * Math.max(window.mentions, usualMentions)) / past;
    return people <= expected ? 1 : negativeBinomialTail(people, shape, expected);
  }
}
