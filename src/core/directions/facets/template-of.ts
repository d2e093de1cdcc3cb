import type { TemplateId } from '../craft/ids.ts';
import { TEMPLATE_ENTRIES } from '../craft/templates.ts';
import { clearest, readied, shownBySigns, type ReadText } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = readied(TEMPLATE_ENTRIES);
const ENOUGH = 1.7;

/** The creativity template of a text; few posts show one. */
export const templateOf = (text: ReadText): Recognised<TemplateId> | undefined =>
  clearest(shownBySigns(ENTRIES, text), ENOUGH);
