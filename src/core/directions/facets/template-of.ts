import { TEMPLATES, type TemplateId } from '../craft/ids.ts';
import { TEMPLATE_SIGNS } from '../craft/signs/templates.ts';
import { clearest, readied, shownBySigns, type ReadText } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = readied(TEMPLATES, TEMPLATE_SIGNS);
const ENOUGH = 1.7;

/** The creativity template of a text; few posts show one. */
export const templateOf = (text: ReadText): Recognised<TemplateId> | undefined =>
  clearest(shownBySigns(ENTRIES, text), ENOUGH);
