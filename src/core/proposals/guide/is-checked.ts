import type { Localize } from '../../base/localize.ts';
import { checkability } from '../../checks/index.ts';

/** True where drafts are checked for a do or don't, at least in part. */
export function isChecked(list: 'dos' | 'donts', text: string, localize: Localize): boolean {
  const own = { dos: [], donts: [], [list]: [text] };
  return checkability(own, localize).some(({ state }) => state !== 'not');
}
