import type { JudgedRewrites, NoRewrite, PassageFigures, Refusal } from '../../core/rewrite/index.ts';
import type { AgentDraft } from './agent-draft.ts';
import { AgentError, type AgentAnswer } from './answer.ts';

/** A passage of a draft, by its words or its UTF-16 offsets, and versions to put in its place. */
export interface CandidatesInput {
  readonly passage?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly candidates: readonly string[];
}

/** How a version would stand in the draft. */
export interface AcceptedVersion {
  readonly text: string;
  /** How far the passage is from the voice, before and with it; lower is closer. */
  readonly driftBefore: number;
  readonly driftAfter: number;
  /** The draft's percentile with it, where the draft is long enough. */
  readonly percentile?: number;
}

export interface RefusedVersion {
  readonly text: string;
  readonly why: Refusal['why'];
  readonly reason: string;
}

export interface JudgedVersions {
  readonly brand: string;
  /** The passage as it was read: whole sentences. */
  readonly passage: string;
  /** The closest to the voice first. */
  readonly accepted: readonly AcceptedVersion[];
  readonly refused: readonly RefusedVersion[];
}

/** Where the passage stands in the draft. Throws `AgentError` where it does not. */
export function passageIn(
  text: string,
  { passage, start, end }: CandidatesInput,
): { readonly start: number; readonly end: number } {
  if (passage !== undefined) {
    const at = text.indexOf(passage);
    if (passage.trim() === '' || at < 0)
      throw new AgentError(
        'The passage is not in the draft. Copy it from the draft letter for letter, markup included.',
      );
    return { start: at, end: at + passage.length };
  }
  if (start === undefined || end === undefined || start > end || end > text.length)
    throw new AgentError(
      `Give the passage in its own words as “passage”, or as “start” and “end”, offsets from 0 to ${String(text.length)}.`,
    );
  return { start, end };
}

export function candidatesAnswer(
  { brand, text }: AgentDraft,
  span: { readonly start: number; readonly end: number },
  judged: JudgedRewrites | NoRewrite,
): AgentAnswer<JudgedVersions> {
  if (judged.kind === 'none') throw new AgentError(NONE[judged.why]);
  const [first] = judged.rewrites;
  const { start, end } = first?.passage ?? span;
  const accepted = judged.rewrites.map((rewrite) => versionOf(rewrite.text, rewrite.before, rewrite.after));
  const refused = judged.refused.map((one) => ({ text: one.text, why: one.why, reason: reasonOf(one) }));
  const data = { brand: brand.name, passage: text.slice(start, end), accepted, refused };
  return { data, text: versionsInWords(data), quotes: [] };
}

const NONE: Readonly<Record<NoRewrite['why'], string>> = {
  'no-passage':
    'There is no prose at this place. Choose a sentence of the text, not front matter, code or a link’s address.',
  'other-language': 'Versions can only be judged for drafts in English in a language of the brand’s posts.',
  'nothing-known': 'The brand has no posts to compare with yet.',
};

const versionOf = (text: string, before: PassageFigures, after: PassageFigures): AcceptedVersion => ({
  text,
  driftBefore: rounded(before.drift),
  driftAfter: rounded(after.drift),
  ...('percentile' in after.standing && { percentile: Math.round(after.standing.percentile) }),
});

const rounded = (drift: number): number => Math.round(drift * 100) / 100;

/** Why a version is refused, and what to change. */
function reasonOf(refusal: Refusal): string {
  switch (refusal.why) {
    case 'same':
      return 'It is the passage itself.';
    case 'length':
      return 'It is much shorter or longer. Stay between half and one and a half times the length.';
    case 'markdown':
      return 'It changes the Markdown. Keep the paragraphs, headings and emphasis as they are.';
    case 'finding':
      return 'The brand’s checks would mark something new in it. Call “check” on the draft with it to see what.';
    case 'copied':
      return 'It repeats a long run of words of a published post. Use your own words.';
    case 'other-subject':
      return 'It is about something else. Say what the passage says.';
    case 'no-closer':
      return 'It is no closer to the brand’s voice than the passage. Call “drift” for what is away from it.';
    case 'marked':
      return `It has words that would be marked: ${refusal.words.join(', ')}. Use others.`;
    case 'unknown-words':
      return `It has words that are not known: ${refusal.words.join(', ')}. Check the spelling.`;
    case 'facts':
      return `It changes facts: ${refusal.faults.map(({ change, fact }) => `“${fact}” ${change}`).join(', ')}. Keep what is stated, and state nothing new.`;
  }
}

function versionsInWords({ accepted, refused }: JudgedVersions): string {
  const [best] = accepted;
  return [
    best
      ? `Best: “${best.text}” (drift ${String(best.driftBefore)} → ${String(best.driftAfter)})`
      : 'None of the versions may stand in for the passage.',
    ...accepted.slice(1).map(({ text, driftAfter }) => `Also: “${text}” (drift ${String(driftAfter)})`),
    ...refused.map(({ text, reason }) => `Refused: “${text}”. ${reason}`),
  ].join('\n');
}
