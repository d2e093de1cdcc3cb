import { HOOK_ENTRIES } from '../craft/hooks.ts';
import type { HookId } from '../craft/ids.ts';
import { clearest, readied, shownBySigns, type ReadText } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = readied(HOOK_ENTRIES);
const ENOUGH = 1.5;

/** What the first sentence of the body does; nothing where it is a plain statement. */
export const hookOf = (text: ReadText): Recognised<HookId> | undefined =>
  clearest(shownBySigns(ENTRIES, text), ENOUGH);
