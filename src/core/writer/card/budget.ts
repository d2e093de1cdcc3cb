import type { CardSection, TokenCounter, VoiceCard } from '../voice-card.ts';

/**
 * Ranks of lines, most important first: what the brand states, measurements, pairs of do and don't, quoted
 * passages.
 */
export const RANKS = ['stated', 'measured', 'pairs', 'quoted'] as const;
export type Rank = (typeof RANKS)[number];

export interface CardLine {
  readonly text: string;
  /** The id of the quoted post. */
  readonly post?: string;
}

/** A section of a card before it is cut to the budget; its lines by descending weight. */
export interface OfferedSection {
  readonly title: string;
  readonly rank: Rank;
  readonly lines: readonly CardLine[];
}

/**
 * Token counts are one tokenizer's (tiktoken's `cl100k_base`), and the model probably uses another: by
 * providers' published figures they differ by up to a fifth on English prose. Budgets are kept with this
 * margin.
 */
export const TOKEN_MARGIN = 1.2;

/** Default budget of a voice card, in tokens. */
export const CARD_BUDGET = 2_400;

/**
 * Estimates tokens by characters, where there is no tokenizer: three ASCII characters per token, one and a
 * half tokens per other UTF-16 unit. Prose has about four and a half characters per token, so the estimate is
 * on the high side.
 */
export function estimateTokens(text: string): number {
  let ascii = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 128) ascii++;
  return Math.ceil(ascii / 3 + 1.5 * (text.length - ascii));
}

/**
 * Cuts a card to a token budget, margin included. Only whole lines are dropped: quoted passages first, then
 * pairs, then measurements, then the brand's statements, the last lines first. Once a line of a rank does not
 * fit, no line of a lower rank is added, except after lines that exceed the whole budget. The first line is
 * always kept.
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
    // The sum of the lines' tokens equals the whole's except where lines meet.
    kept = kept.slice(0, -1);
  }
}

/** The indices of a line's section and of the line. */
interface Place {
  readonly section: number;
  readonly line: number;
}

/** The lines that fit into the budget, by descending weight. */
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
