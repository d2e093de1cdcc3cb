import type { HandLength } from '../../../core/production/storyboard/index.ts';
import { isRecord } from '../../../core/base/is-record.ts';
import { ASPECT_NAMES, RATE_NAMES, type FilmOptions } from '../../../webview/storyboard/messages.ts';
import type * as vscode from 'vscode';

/** What was chosen for a draft's film. */
export interface FilmState {
  readonly options: FilmOptions;
  readonly lengths: readonly HandLength[];
  /** How many shots there were when the lengths were made. */
  readonly count: number;
}

const USUAL: FilmOptions = { seconds: 30, rate: '25', aspect: '9:16' };
const OF_DRAFT = 'timbre.storyboard:';
const LAST = 'timbre.storyboard';

/** What was chosen for a draft's film the last time, else what was chosen last for any. */
export function filmState(state: vscode.Memento, draft: string): FilmState {
  const own: unknown = state.get(OF_DRAFT + draft);
  const last: unknown = state.get(LAST);
  const fields = isRecord(own) ? own : {};
  const lengths = Array.isArray(fields['lengths']) ? fields['lengths'].flatMap(lengthOf) : [];
  return {
    options: optionsOf(fields['options']) ?? optionsOf(last) ?? USUAL,
    lengths,
    count: typeof fields['count'] === 'number' ? fields['count'] : 0,
  };
}

/** Remembers what was chosen for a draft's film. */
export async function keepFilmState(state: vscode.Memento, draft: string, film: FilmState): Promise<void> {
  await state.update(OF_DRAFT + draft, film);
  await state.update(LAST, film.options);
}

function optionsOf(value: unknown): FilmOptions | undefined {
  if (!isRecord(value)) return undefined;
  const { seconds } = value;
  const rate = RATE_NAMES.find((name) => name === value['rate']);
  const aspect = ASPECT_NAMES.find((name) => name === value['aspect']);
  if (typeof seconds !== 'number' || !(seconds >= 5 && seconds <= 600) || !rate || !aspect) return undefined;
  return { seconds, rate, aspect };
}

function lengthOf(value: unknown): HandLength[] {
  if (!isRecord(value)) return [];
  const { shot, spoken, seconds } = value;
  return typeof shot === 'string' && typeof spoken === 'string' && typeof seconds === 'number'
    ? [{ shot, spoken, seconds }]
    : [];
}
