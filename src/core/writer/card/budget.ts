import type { CardSection, TokenCounter, VoiceCard } from '../voice-card.ts';

/** What a line is worth, the most first: what the brand states, what was measured, do and don't pairs, quoted passages. */
export const RANKS = ['stated', 'measured', 'pairs', 'quoted'] as const;
export type Rank = (typeof RANKS)[number];

export interface CardLine {
  readonly text: string;
  /** The id of the post that it quotes. */
  readonly post?: string;
}

/** A section of a card before it is known how much of it there is room for; its lines from the weightiest on. */
export interface OfferedSection {
  readonly title: string;
  readonly rank: Rank;
  readonly lines: readonly CardLine[];
}

/**
 * The counter at hand is one tokenizer's (tiktoken's `cl100k_base`), and the model's is likely another: by what providers publish of
 * theirs they differ by up to a fifth on English prose. Budgets are kept with this margin.
 */
export const TOKEN_MARGIN = 1.2;

/** Tokens of a voice card when nothing else is asked for. */
export const CARD_BUDGET = 2_400;

/**
 * Tokens by characters, where there is no counter: three ASCII characters to a token, one token and a half to any other UTF-16 unit.
 * Prose has some four and a half characters to a token, so this is rather too many than too few.
 */
export function estimateTokens(text: string): number {
  let ascii = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 128) ascii++;
  return Math.ceil(ascii / 3 + 1.5 * (text.length - ascii));
}

/**
 * Packs a card into so many tokens, margin included. Whole lines are left out, never parts: quoted passages first, then pairs, then what
 * was measured, and of what the brand states the last lines last. As long as a line of a rank had to be left out, none of a lower rank
 * is in, but for lines that no card of this budget could hold. The very first line stays, whatever the budget.
 */
export function packCard(
  brand: string,
  offered: readonly OfferedSection[],
  budget = CARD_BUDGET,
  count: TokenCounter = estimateTokens,
): VoiceCard {
  const cost = (text: string): number => TOKEN_MARGIN * count(text);
  let kept = chooseLines(offered, budget, cost);
  for (;;) {
    const card = cardOf(brand, offered, kept, cost);
    if (card.tokens <= budget || kept.length <= 1) return card;
    // The lines' tokens add up to the whole's but for what happens where they meet.
    kept = kept.slice(0, -1);
  }
}

/** A line by the places of its section and of itself. */
interface Place {
  readonly section: number;
  readonly line: number;
}

/** The lines that there is room for, the weightiest first. */
function chooseLines(
  offered: readonly OfferedSection[],
  budget: number,
  cost: (text: string) => number,
): Place[] {
  const kept: Place[] = [];
  let left = budget;
  for (const rank of RANKS) {
    let isCut = false;
    for (const [section, { title, lines, rank: own }] of offered.entries()) {
      if (own !== rank) continue;
      let opening = cost(`${heading(title)}\n`);
      for (const [line, { text }] of lines.entries()) {
        const needed = opening + cost(`${text}\n`);
        if (needed > left && kept.length > 0) {
          isCut ||= needed <= budget;
          continue;
        }
        kept.push({ section, line });
        left -= needed;
        opening = 0;
      }
    }
    if (isCut) break;
  }
  return kept;
}

function cardOf(
  brand: string,
  offered: readonly OfferedSection[],
  kept: readonly Place[],
  cost: (text: string) => number,
): VoiceCard {
  const filled = offered
    .map(({ title, lines }, section) => ({
      title,
      lines: lines.filter((_, line) =>
        kept.some((place) => place.section === section && place.line === line),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
  const sections = filled.map(({ title, lines }) => ({ title, lines: lines.map(({ text }) => text) }));
  const text = sections.map(asText).join('\n');
  const quotes = [...new Set(filled.flatMap(({ lines }) => lines.flatMap(({ post }) => post ?? [])))];
  return { brand, sections, text, tokens: Math.ceil(cost(text)), quotes };
}

const heading = (title: string): string => `## ${title}`;
const asText = ({ title, lines }: CardSection): string => [heading(title), ...lines, ''].join('\n');
