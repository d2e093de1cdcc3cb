import type { Reason } from './reasons.ts';
import type { Register } from './registers.ts';

/** A reason in plain words with the brand's own figure, such as: “‘leverage’: never in 214 posts; here it says ‘use’, 47 times”. */
export function explain(reason: Reason): string {
  if (reason.feature === 'length') return explainLength(reason);
  if (reason.feature === 'lower') return `opens in lower case: ${howOften(reason)}`;
  const habit = `‘${reason.here}’${registerNote(reason.register)}: ${howOften(reason)}`;
  return reason.instead === undefined
    ? habit
    : `${habit}; here it says ‘${reason.instead}’, ${times(reason.brand.insteadCount ?? 0)}`;
}

function explainLength({ here, brand }: Reason): string {
  const [lower, , upper] = brand.quartiles ?? [0, 0, 0];
  return `${here} ${here === 1 ? 'word' : 'words'}; this brand’s sentences are mostly ${lower}–${upper}`;
}

function howOften({ brand: { count, postsWith, posts } }: Reason): string {
  const corpus = posts === 1 ? 'one post' : `${posts} posts`;
  if (count === 0) return `never in ${corpus}`;
  return postsWith === posts
    ? `${times(count)} in ${corpus}`
    : `${times(count)}, in ${postsWith} of ${corpus}`;
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const NOTES: Readonly<Record<Register, string>> = {
  hype: ' (hype)',
  corporate: ' (corporate)',
  assistant: ' (reads as machine-polished)',
  casual: ' (casual)',
  hedge: ' (a hedge)',
  intensifier: ' (an intensifier)',
};
const registerNote = (register: Register | undefined): string => (register ? NOTES[register] : '');
