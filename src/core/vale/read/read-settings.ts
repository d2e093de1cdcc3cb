import type { Level, StyleFile, StyleNote } from '../rule.ts';
import { listOf, readIni, valueOf, type Section } from './read-ini.ts';
import { isLevel } from './read-rule.ts';

/** What a section of a `.vale.ini` says of the files that its pattern matches. */
export interface SectionSettings {
  readonly glob: string;
  /** Undefined where the section names none, so that those before hold. */
  readonly styles: readonly string[] | undefined;
  readonly rules: ReadonlyMap<string, 'on' | 'off' | Level>;
}

/** What a `.vale.ini` says. */
export interface StyleSettings {
  /** Relative to the brand's folder, without a slash at the end. */
  readonly stylesPath: string;
  /** Vale's own default is `warning`. */
  readonly minLevel: Level;
  readonly vocabularies: readonly string[];
  readonly sections: readonly SectionSettings[];
  /** Where the file names something, for notes. */
  readonly lineOf: ReadonlyMap<string, number>;
}

export const DEFAULT_STYLES_PATH = 'styles';

/** The folder with styles that a `.vale.ini` names, relative to the brand's folder; the default where it lies outside of it. */
function stylesPathOf(ini: string): string {
  const [core] = readIni(ini).sections;
  const written = (core && valueOf(core, 'StylesPath')) ?? DEFAULT_STYLES_PATH;
  return insideBrand(written) ?? DEFAULT_STYLES_PATH;
}

/** The folder with styles, relative to the brand's folder, as the brand's `.vale.ini` says, if it has one. */
export const stylesFolderIn = ([ini]: readonly StyleFile[]): string =>
  ini ? stylesPathOf(ini.text) : DEFAULT_STYLES_PATH;

/** A relative path without `.` and `..`; undefined for one that leads out. */
function insideBrand(path: string): string | undefined {
  const steps: string[] = [];
  if (/^([/~\\]|[A-Za-z]:)/.test(path)) return undefined;
  for (const step of path.split(/[/\\]/)) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '' && step !== '.' && step !== '..') steps.push(step);
  }
  return steps.join('/');
}

/** Settings with another meaning than a rule's name. */
const OPTIONS = new Set([
  'BasedOnStyles',
  'BlockIgnores',
  'TokenIgnores',
  'CommentDelimiters',
  'IgnorePatterns',
  'Transform',
  'Lang',
  'Vocab',
  'IgnoredClasses',
  'IgnoredScopes',
  'SkippedScopes',
  'View',
  'Parser',
  'Blueprint',
]);
const IGNORED_IN_CORE: Readonly<Partial<Record<string, string>>> = {
  Packages: 'Packages are not downloaded: copy their folders into the styles folder.',
  WordTemplate: '“WordTemplate” is not supported.',
  IgnoredScopes: '“IgnoredScopes” is not supported: inline code is always left out.',
  SkippedScopes: '“SkippedScopes” is not supported: code blocks are always left out.',
};
const IGNORED_IN_SECTIONS = ['BlockIgnores', 'TokenIgnores', 'CommentDelimiters', 'Transform'];

export function readSettings(
  ini: string,
  path: string,
): { readonly settings: StyleSettings; readonly notes: readonly StyleNote[] } {
  const { sections, faults } = readIni(ini);
  const notes: StyleNote[] = faults.map((fault) => ({ path, ...fault }));
  const note = (line: number, message: string): void => void notes.push({ path, line, message });
  const [core, ...others] = sections;
  const own = others.filter(({ name }) => !['formats', 'asciidoctor'].includes(name));
  for (const { key, value, line } of core?.settings ?? []) {
    const why = IGNORED_IN_CORE[key];
    if (why !== undefined) note(line, why);
    if (key === 'StylesPath' && insideBrand(value) === undefined)
      note(line, `“${value}” lies outside of the brand’s folder, so “${DEFAULT_STYLES_PATH}” in it is used.`);
  }
  for (const { key, line } of own.flatMap(({ settings }) => settings))
    if (IGNORED_IN_SECTIONS.includes(key)) note(line, `“${key}” is not supported.`);
  const minLevel = (core && valueOf(core, 'MinAlertLevel')) ?? '';
  const settings: StyleSettings = {
    stylesPath: stylesPathOf(ini),
    minLevel: isLevel(minLevel) ? minLevel : 'warning',
    vocabularies: core ? listOf(core, 'Vocab') : [],
    sections: own.map((section) => sectionOf(section, note)),
    lineOf: linesOf(own),
  };
  return { settings, notes };
}

function sectionOf(section: Section, note: (line: number, message: string) => void): SectionSettings {
  const rules = new Map<string, 'on' | 'off' | Level>();
  for (const { key, value, line } of section.settings) {
    if (OPTIONS.has(key) || !key.includes('.')) continue;
    if (isLevel(value)) rules.set(key, value);
    else if (value === 'YES') rules.set(key, 'on');
    else rules.set(key, 'off');
    if (value !== 'NO' && rules.get(key) === 'off')
      note(line, `“${value}” is none of YES, NO, suggestion, warning and error, so the rule is off.`);
  }
  const isStated = section.settings.some(({ key }) => key === 'BasedOnStyles');
  return { glob: section.name, styles: isStated ? listOf(section, 'BasedOnStyles') : undefined, rules };
}

const linesOf = (sections: readonly Section[]): Map<string, number> =>
  new Map(
    sections.flatMap(({ settings }) =>
      settings.flatMap(({ key, value, line }): [string, number][] =>
        key === 'BasedOnStyles' ? value.split(',').map((style) => [style.trim(), line]) : [[key, line]],
      ),
    ),
  );
