/**
 * How many alerts of Vale styles' own fixtures Timbre finds at the same line, column and rule:
 * `npx tsx test/bench/vale/vale-agreement.ts FOLDER...`, each with the folders `features` and `fixtures` as
 * the public packages and Vale itself have them. Only Markdown is compared.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { readProse } from '../../../src/core/text/index.ts';
import {
  readStyles,
  rulesFor,
  StyleChecker,
  type StyleFile,
  type StyleNote,
} from '../../../src/core/vale/index.ts';
import { readFeature, type Alert, type Scenario } from './read-feature.ts';

interface Tally {
  equal: number;
  readonly missing: Difference[];
  readonly extra: Difference[];
  otherFormats: number;
}

interface Difference {
  readonly alert: Alert;
  readonly scenario: string;
  readonly reason: string;
}

function emptyTally(): Tally {
  return { equal: 0, missing: [], extra: [], otherFormats: 0 };
}

function print(name: string, { equal, missing, extra, otherFormats }: Tally): void {
  const rate = (lost: number, more: number): string => (equal / Math.max(1, equal + lost + more)).toFixed(3);
  const able = (differences: readonly Difference[]): number =>
    differences.filter(({ reason }) => reason === '').length;
  console.log(
    `${name}: ${equal} equal, ${missing.length} missing, ${extra.length} extra; agreement ${rate(missing.length, extra.length)}, ` +
      `of rules that can be checked ${rate(able(missing), able(extra))}; ${otherFormats} of other formats left out`,
  );
}

const shown = ({ file, line, column, rule }: Alert): string => `${file}:${line}:${column}:${rule}`;

function compareFolder(folder: string): Tally {
  const tally = emptyTally();
  const features = join(folder, 'features');
  for (const name of readdirSync(features).filter((file) => file.endsWith('.feature')))
    for (const scenario of readFeature(readFileSync(join(features, name), 'utf8')))
      compareScenario(folder, scenario, tally);
  return tally;
}

function compareScenario(folder: string, scenario: Scenario, tally: Tally): void {
  const fixture = join(folder, 'fixtures', scenario.folder);
  if (!existsSync(join(fixture, '.vale.ini'))) return;
  const { files, root } = stylesOf(fixture);
  const { title } = scenario;
  const drafts = filesIn(fixture).filter(
    (file) => file.endsWith('.md') && (scenario.file === undefined || file === scenario.file),
  );
  const found = drafts.flatMap((file) => alertsIn(readFileSync(join(fixture, file), 'utf8'), file, files));
  const expected = scenario.alerts.filter(({ file }) => file.endsWith('.md'));
  tally.otherFormats += scenario.alerts.length - expected.length;
  const known = new Set(found.map(shown));
  const wanted = new Set(expected.map(shown));
  const notes = readStyles(files).notes;
  for (const alert of expected)
    if (known.has(shown(alert))) tally.equal++;
    else tally.missing.push({ alert, scenario: title, reason: reasonFor(alert, notes, root) });
  if (scenario.isExact)
    for (const alert of found)
      if (!wanted.has(shown(alert))) tally.extra.push({ alert, scenario: title, reason: '' });
}

/** Why a rule was not checked; empty where it was. */
function reasonFor({ rule }: Alert, notes: readonly StyleNote[], root: string): string {
  const [style = '', name = ''] = rule.split('.');
  if (rule === 'Vale.Spelling') return 'spelling is not checked';
  return notes.find(({ path }) => path === `${root}/${style}/${name}.yml`)?.message ?? '';
}

/** The files of a fixture's styles, as if they lay in a brand's folder. */
function stylesOf(fixture: string): { readonly files: StyleFile[]; readonly root: string } {
  const root = 'styles';
  const ini = readFileSync(join(fixture, '.vale.ini'), 'utf8');
  const path = resolve(fixture, /^StylesPath\s*=\s*(.*)$/m.exec(ini)?.[1]?.trim() ?? '.');
  const files = filesIn(path)
    .filter((file) => /\.(?:yml|txt)$/.test(file) && !/(?:^|\/)fixtures\//.test(file))
    .map((file) => ({ path: `${root}/${file}`, text: readFileSync(join(path, file), 'utf8') }));
  return {
    files: [{ path: '.vale.ini', text: ini.replace(/^StylesPath.*$/m, `StylesPath = ${root}`) }, ...files],
    root,
  };
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .sort()
    : [];

function alertsIn(text: string, file: string, files: readonly StyleFile[]): Alert[] {
  const styles = readStyles(files);
  const checker = new StyleChecker(rulesFor(styles, file), styles.vocabulary.accept, () => 'took too long');
  return checker.find(text, readProse(text)).map(({ rule, span, isWhole, message }) => ({
    ...{ file, rule: rule.name, message },
    ...(isWhole ? { line: 1, column: 1 } : placeOf(text, span.start)),
  }));
}

/** Line and column from 1, in characters. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const total: Tally = emptyTally();
for (const folder of folders) {
  const tally = compareFolder(resolve(folder));
  print(basename(folder), tally);
  total.equal += tally.equal;
  total.missing.push(...tally.missing);
  total.extra.push(...tally.extra);
  total.otherFormats += tally.otherFormats;
}
if (folders.length > 1) print('all', total);
for (const [kind, differences] of [
  ['missing', total.missing],
  ['extra', total.extra],
] as const)
  for (const { alert, scenario, reason } of differences)
    console.log(`${kind}  ${scenario}  ${shown(alert)}  ${alert.message}  ${reason}`);
