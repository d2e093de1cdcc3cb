import * as vscode from 'vscode';
import type { Profile } from '../../core/brand/index.ts';
import type { FormTable } from '../../core/brand/profile/form/index.ts';
import { checkability } from '../../core/checks/index.ts';
import type { Session } from '../session/session.ts';
import { parentOf } from '../workspace/brand-registry.ts';

/** Learned habits in words, by their ids. */
export type HabitTexts = ReadonlyMap<string, string>;

/** The notes of a profile's rows, by table: which dos and don'ts are checked, and which habits the ids stand for. */
export function rowNotes(
  tables: readonly FormTable[],
  profile: Pick<Profile, 'dos' | 'donts'>,
  habits: HabitTexts,
): ReadonlyMap<string, readonly string[]> {
  const checked = checkability(profile, vscode.l10n.t);
  const messages = (list: 'dos' | 'donts'): Map<string, string> =>
    new Map(checked.filter((one) => one.list === list).map(({ text, message }) => [text, message]));
  const texts: Readonly<Record<string, HabitTexts>> = {
    '/dos': messages('dos'),
    '/donts': messages('donts'),
    '/habits/confirmed': habits,
    '/habits/off': habits,
  };
  return new Map(
    tables.flatMap(({ id, rows }) => {
      const known = texts[id];
      return known ? [[id, rows.map(([text = '']) => known.get(text) ?? '')]] : [];
    }),
  );
}

/** What the posts beside a profile taught, once they are read; nothing where there is no brand. */
export async function habitTexts(session: Session, profile: vscode.Uri): Promise<HabitTexts> {
  const folder = parentOf(profile).toString();
  const brand = (await session.brands.all()).find(({ uri }) => uri.toString() === folder);
  if (!brand) return new Map();
  await session.learner.ready(brand);
  const report = await session.engine.habits.list({ brand: brand.folder });
  return new Map((report?.habits ?? []).map(({ id, text }) => [id, text]));
}
