export type { StyleFile, StyleNote, StyleRule, Definition, Vocabulary } from './rule.ts';
export { isIni, isStyleFile, readStyles, rulesFor, rulesForAny, type Styles } from './read/read-styles.ts';
export { DEFAULT_STYLES_PATH, stylesFolderIn } from './read/read-settings.ts';
export { notesOn, StyleChecker, type StyleFinding } from './style-checker.ts';
