import type { Profile } from '../../core/brand/index.ts';
import type { FormTable } from '../../core/brand/profile/form/index.ts';
import { checkability } from '../../core/checks/index.ts';
import { localize } from '../platform/localize.ts';

/** The notes of a profile's rows, by table: which dos and don'ts are checked. */
export function rowNotes(
  tables: readonly FormTable[],
  profile: Pick<Profile, 'dos' | 'donts'>,
): ReadonlyMap<string, readonly string[]> {
  const checked = checkability(profile, localize);
  const messages = (list: 'dos' | 'donts'): Map<string, string> =>
    new Map(checked.filter((one) => one.list === list).map(({ text, message }) => [text, message]));
  const texts: Readonly<Record<string, ReadonlyMap<string, string>>> = {
    '/dos': messages('dos'),
    '/donts': messages('donts'),
  };
  return new Map(
    tables.flatMap(({ id, rows }) => {
      const known = texts[id];
      return known ? [[id, rows.map(([text = '']) => known.get(text) ?? '')]] : [];
    }),
  );
}
