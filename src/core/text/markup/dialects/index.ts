import { ATTRIBUTE_LISTS } from './attributes.ts';
import { CONTAINERS } from './containers.ts';
import { FORMULAS } from './math.ts';
import { HTML_TAGS } from './html-tags.ts';
import { MDX } from './mdx.ts';
import { NOTES } from './notes.ts';
import type { Recogniser } from '../recogniser.ts';
import { REFERENCES } from './references.ts';
import { SHORTCODES } from './shortcodes.ts';
import { TEMPLATES } from './templates.ts';

/**
 * All known dialects, in the order in which their recognisers are tried. To add one, write its recognisers
 * and list them here.
 */
export const DIALECTS: readonly Recogniser[] = [
  ...HTML_TAGS,
  ...TEMPLATES,
  ...ATTRIBUTE_LISTS,
  ...MDX,
  ...CONTAINERS,
  ...REFERENCES,
  ...NOTES,
  ...FORMULAS,
  ...SHORTCODES,
];
