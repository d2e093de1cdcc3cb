import { localizeInEnglish } from '../../../base/localize.ts';
import { experiencesIn } from '../check/experience.ts';
import { groundingFindings, groundOf } from '../check/grounding.ts';
import { isPlainNotice } from '../check/notices.ts';
import { unwantedIn } from '../check/unwanted.ts';
import type { Persona } from '../persona.ts';
import { START, type Dialogue } from './graph.ts';

/** What is wrong with how a talk hangs together: a node that nobody comes to, a choice that leads nowhere, a first line that hides who speaks. */
export interface DialogueFault {
  readonly kind: 'unreachable' | 'broken-link' | 'undisclosed';
  readonly node: string;
}

/** What is wrong with what a talk says: an experience, a claim that no fact bears out, wording that the persona's file rules out. */
export interface LineFault {
  readonly kind: 'experience' | 'ungrounded' | 'voice';
  readonly node: string;
  readonly words: string;
}

/** Checks every line of a talk as posts are checked, and what its choices are called. */
export function lineFaults(
  { nodes }: Dialogue,
  persona: Persona,
  today: string,
  language: string,
): LineFault[] {
  const ground = groundOf(persona, today);
  // The notice is the persona's own line, and says of itself what no fact says.
  const own = new Set(persona.disclosures.map(({ say }) => say.trim()));
  // A refusal may say whom to ask instead, with a number that no fact has.
  const refusals = new Set(persona.refusals.map(({ say }) => say.trim()));
  return nodes.flatMap(({ id, lines, choices }) => {
    const faultsIn = (text: string): LineFault[] => {
      const lived = persona.isSynthetic ? experiencesIn(text, language.slice(0, 2), persona.forbidden) : [];
      const claims = refusals.has(text.trim())
        ? []
        : groundingFindings(ground, text, language.slice(0, 2), lived, localizeInEnglish);
      const found = [
        ...lived.map((span) => ({ kind: 'experience' as const, ...span })),
        ...claims.map((span) => ({ ...span, kind: 'ungrounded' as const })),
        ...unwantedIn(text, persona.voice.never).map((span) => ({ ...span, kind: 'voice' as const })),
      ];
      return found.map(({ kind, start, end }) => ({ kind, node: id, words: text.slice(start, end).trim() }));
    };
    return [...lines.filter((line) => !own.has(line.trim())), ...choices.map(({ label }) => label)].flatMap(
      faultsIn,
    );
  });
}

export function dialogueFaults({ nodes }: Dialogue): DialogueFault[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reached = new Set<string>();
  const waiting = [START];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const { to } of byId.get(id)?.choices ?? []) if (to !== undefined) waiting.push(to);
  }
  const first = byId.get(START)?.lines.join(' ') ?? '';
  return [
    ...(isPlainNotice(first) ? [] : [{ kind: 'undisclosed' as const, node: START }]),
    ...nodes
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => ({ kind: 'unreachable' as const, node: id })),
    ...nodes
      .filter(({ choices }) => choices.some(({ to }) => to !== undefined && !byId.has(to)))
      .map(({ id }) => ({ kind: 'broken-link' as const, node: id })),
  ];
}
