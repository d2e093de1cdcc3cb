import type { Level, StyleFile, StyleNote, StyleRule, Vocabulary } from '../rule.ts';
import { matchesGlob } from './glob.ts';
import { LEVELS, readRule } from './read-rule.ts';
import {
  DEFAULT_STYLES_PATH,
  readSettings,
  type SectionSettings,
  type StyleSettings,
} from './read-settings.ts';

/** A brand's Vale styles as they were read. */
export interface Styles {
  /** All that can be used, whether they are on or not. */
  readonly rules: readonly StyleRule[];
  readonly vocabulary: Vocabulary;
  /** Undefined without a `.vale.ini`: all rules are on. */
  readonly settings: StyleSettings | undefined;
  /** What could not be used, each with file and line. */
  readonly notes: readonly StyleNote[];
}

export const INI = '.vale.ini';
const INI_NAMES = [INI, '_vale.ini', 'vale.ini'];

/** True for a file that `readStyles` has use for; the path is relative to the brand's folder. */
export const isStyleFile = (path: string): boolean => isIni(path) || /\.(yml|yaml|txt)$/i.test(path);

export const isIni = (path: string): boolean => INI_NAMES.includes(path);

/** A file below the styles folder, with the steps of its path there. */
interface PlacedFile {
  readonly file: StyleFile;
  readonly steps: readonly string[];
}

/** Reads the files of a brand's styles: its `.vale.ini`, rules and vocabularies. */
export function readStyles(files: readonly StyleFile[]): Styles {
  const ini = files.find(({ path }) => isIni(path));
  const read = ini && readSettings(ini.text, ini.path);
  const settings = read?.settings;
  const within = filesBelow(files, settings?.stylesPath ?? DEFAULT_STYLES_PATH);
  const results = within.flatMap(({ file, steps }) => {
    const name = ruleName(steps);
    return name === undefined || !mayBeOn(settings, name) ? [] : [readRule(file, name)];
  });
  const vocabulary = readVocabulary(within, settings);
  return {
    rules: [
      ...results.flatMap((result) => ('rule' in result ? [result.rule] : [])),
      ...vocabularyRules(vocabulary, settings),
    ],
    vocabulary,
    settings,
    notes: [
      ...(read?.notes ?? []),
      ...results.flatMap((result) => ('note' in result ? [result.note] : [])),
      ...(ini && settings ? missingStyles(ini.path, settings, within) : []),
    ],
  };
}

function filesBelow(files: readonly StyleFile[], root: string): PlacedFile[] {
  const prefix = root === '' ? '' : `${root}/`;
  return files
    .filter(({ path }) => !isIni(path) && path.startsWith(prefix))
    .map((file) => ({ file, steps: file.path.slice(prefix.length).split('/') }));
}

/** `Style.Rule` by the steps of a file's path below the styles folder; undefined for other files. */
function ruleName(steps: readonly string[]): string | undefined {
  const file = steps.at(-1);
  const style = steps.at(-2);
  if (file === undefined || style === undefined || steps[0] === 'config' || steps[0] === 'Vocab')
    return undefined;
  return file.endsWith('.yml') ? `${style}.${file.split('.')[0] ?? ''}` : undefined;
}

/** False for rules that no section turns on, whose faults are nobody's concern. */
function mayBeOn(settings: StyleSettings | undefined, name: string): boolean {
  if (!settings) return true;
  const style = name.split('.')[0] ?? '';
  return settings.sections.some(
    ({ styles, rules }) => styles?.includes(style) === true || (rules.has(name) && rules.get(name) !== 'off'),
  );
}

function missingStyles(
  path: string,
  { sections, lineOf }: StyleSettings,
  within: readonly PlacedFile[],
): StyleNote[] {
  const present = new Set(within.map(({ steps }) => steps[0]));
  const asked = new Set(sections.flatMap(({ styles }) => styles ?? []));
  return [...asked]
    .filter((style) => style !== 'Vale' && !present.has(style))
    .map((style) => ({
      path,
      line: lineOf.get(style) ?? 1,
      message: `The style “${style}” has no folder in the styles folder.`,
    }));
}

function readVocabulary(within: readonly PlacedFile[], settings: StyleSettings | undefined): Vocabulary {
  const words = (list: string): string[] =>
    within.flatMap(({ file, steps }) => {
      const name = steps.at(-2) ?? '';
      const isVocabulary = steps[0] === 'Vocab' || (steps[0] === 'config' && steps[1] === 'vocabularies');
      if (!isVocabulary || steps.at(-1) !== list || settings?.vocabularies.includes(name) === false)
        return [];
      return file.text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('# '));
    });
  return { accept: words('accept.txt'), reject: words('reject.txt') };
}

const BUILT_IN = { level: 'error', limit: 0, path: INI, scopes: ['text'] } as const;

/** The rules that Vale makes of a vocabulary and of itself, where its style is on. */
function vocabularyRules({ accept, reject }: Vocabulary, settings: StyleSettings | undefined): StyleRule[] {
  const rules: StyleRule[] = [];
  const swap = accept
    .filter((word) => /^[\p{L}\p{Nd} -]+$/u.test(word))
    .map((word): [string, string] => [word.toLowerCase(), word]);
  if (swap.length > 0 && mayBeOn(settings, 'Vale.Terms'))
    rules.push({
      ...{ ...BUILT_IN, name: 'Vale.Terms', message: "Use '%s' instead of '%s'." },
      definition: {
        ...{ extends: 'substitution', swap: [...new Map(swap)], ignoreCase: true, nonWord: false },
        ...{ capitalize: false, exceptions: [], vocab: false },
      },
    });
  if (reject.length > 0 && mayBeOn(settings, 'Vale.Avoid'))
    rules.push({
      ...{ ...BUILT_IN, name: 'Vale.Avoid', message: "Avoid using '%s'." },
      definition: {
        ...{
          extends: 'existence',
          tokens: reject,
          raw: [],
          append: false,
          ignoreCase: false,
          nonWord: false,
        },
        ...{ exceptions: [], vocab: true },
      },
    });
  if (settings && mayBeOn(settings, 'Vale.Repetition'))
    rules.push({
      ...{ ...BUILT_IN, name: 'Vale.Repetition', message: "'%s' is repeated!" },
      action: { name: 'edit', params: ['truncate', ' '] },
      definition: {
        ...{ extends: 'repetition', tokens: ['[^\\s]+'], most: 0, alpha: true, ignoreCase: false },
        ...{ exceptions: [], vocab: true },
      },
    });
  return rules;
}

/**
 * The rules that hold for a file, with the levels that the sections give them.
 * @param path relative to the brand's folder; from the root where the file lies outside
 */
export function rulesFor(styles: Styles, path = 'draft.md'): StyleRule[] {
  const { settings } = styles;
  if (!settings) return [...styles.rules];
  const base = stylesFor(settings, path);
  const toggles = togglesFor(settings, path);
  return gradedRules(styles, settings, ({ name }) => {
    const toggle = toggles.get(name);
    return toggle === undefined ? base.includes(name.split('.')[0] ?? '') : toggle !== 'off';
  });
}

/** The rules that hold for some files. */
export const rulesForAny = (styles: Styles): StyleRule[] =>
  styles.settings
    ? gradedRules(styles, styles.settings, ({ name }) => mayBeOn(styles.settings, name))
    : [...styles.rules];

function gradedRules(
  { rules }: Styles,
  settings: StyleSettings,
  isOn: (rule: StyleRule) => boolean,
): StyleRule[] {
  const levels = new Map(
    settings.sections.flatMap((section) =>
      [...section.rules].flatMap(([rule, value]): [string, Level][] =>
        value === 'on' || value === 'off' ? [] : [[rule, value]],
      ),
    ),
  );
  const least = LEVELS.indexOf(settings.minLevel);
  return rules.flatMap((rule) => {
    const level = levels.get(rule.name) ?? rule.level;
    return isOn(rule) && LEVELS.indexOf(level) >= least ? [{ ...rule, level }] : [];
  });
}

const EVERY_FILE = '*';

/** Sections for the file; that for every file comes first, whatever its place. */
const sectionsFor = ({ sections }: StyleSettings, path: string): SectionSettings[] => [
  ...sections.filter(({ glob }) => glob === EVERY_FILE),
  ...sections.filter(
    ({ glob }) => glob !== EVERY_FILE && namesOf(path).some((name) => matchesGlob(glob, name)),
  ),
];

/** What a pattern may match: the path, and the file's name. Of a path from the root, any end may be meant. */
function namesOf(path: string): string[] {
  const steps = path.split('/');
  return path.startsWith('/')
    ? steps.map((_, at) => steps.slice(at).join('/')).slice(1)
    : [path, steps.at(-1) ?? path];
}

const stylesFor = (settings: StyleSettings, path: string): readonly string[] =>
  sectionsFor(settings, path).findLast(({ styles }) => styles !== undefined)?.styles ?? [];

const togglesFor = (settings: StyleSettings, path: string): ReadonlyMap<string, 'on' | 'off' | Level> =>
  new Map(sectionsFor(settings, path).flatMap(({ rules }) => [...rules]));
