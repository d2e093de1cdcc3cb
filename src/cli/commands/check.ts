import { Command, Option } from 'commander';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Finding } from '../../core/checks/index.ts';
import { jurisdictionsIn, waiversOfBrand } from '../../core/checks/index.ts';
import { readFrontMatter, textField } from '../../core/text/index.ts';
import { pinOption } from '../draft-command.ts';
import { learnFolder, openEngine, today, type LearnedFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { changedSince, onlyChanged } from '../check/changed-lines.ts';
import { FAIL_ON, fails, reportOn, type FailOn, type FileReport } from '../check/check-report.ts';
import { gateForAgents } from '../check/gate-for-agents.ts';
import { listWaivers, waiverLine } from '../check/list-waivers.ts';
import { FORMATS, printed, type Format } from '../check/print-report.ts';
import { selectDrafts } from '../check/select-drafts.ts';
import { CommandError } from '../command-error.ts';
import { checkLedgersOf, entriesFor, readLedgers } from '../read-ledgers.ts';

interface CheckOptions {
  readonly brand?: string;
  readonly claims?: string;
  readonly jurisdiction?: string;
  readonly since?: string;
  readonly format: Format;
  readonly json?: boolean;
  readonly failOn: FailOn;
  readonly maxSeverity?: (typeof MOST_SEVERE)[number];
  readonly listWaivers?: boolean;
  readonly hook?: boolean;
}

/** The severest finding that passes, and what fails then. */
const MOST_SEVERE = ['none', 'information', 'warning'] as const;
const FAILING: Readonly<Record<(typeof MOST_SEVERE)[number], FailOn>> = {
  none: 'information',
  information: 'warning',
  warning: 'never',
};

export const checkCommand = (): Command =>
  new Command('check')
    .description(
      'check drafts: the profile’s terms, banned words and channel limits; claims against a ledger, persuasion, disclosure; exit code 1 if there are warnings, 2 for errors such as in profile or ledger',
    )
    .argument('[drafts...]', 'Markdown files, folders, or patterns such as "drafts/**/*.md"')
    .option('--brand <folder>', 'brand folder')
    .addOption(pinOption())
    .option('--claims <folder>', 'ledgers (*.yaml) of what brands may state')
    .option('--jurisdiction <codes>', 'where drafts are published that do not say it, such as GB or EU,US')
    .option('--since <commit>', 'only what changed since a commit, branch or tag of git')
    .addOption(new Option('--format <format>', 'how to print findings').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(FAIL_ON)
        .default('warning'),
    )
    .addOption(
      new Option('--max-severity <severity>', 'the severest finding that passes')
        .choices(MOST_SEVERE)
        .conflicts('failOn'),
    )
    .option('--list-waivers', 'list what drafts and profile exempt from checks instead')
    .option(
      '--hook',
      'answer an agent’s hook on standard input: exit code 2, with the reasons, for a draft that it must not write',
    )
    .action(async (drafts: string[], options: CheckOptions, command: Command) => {
      const failOn = options.maxSeverity ? FAILING[options.maxSeverity] : options.failOn;
      if (options.hook) {
        process.exitCode = await gateForAgents(command, { brand: options.brand, patterns: drafts, failOn });
        return;
      }
      if (drafts.length === 0) command.error("error: missing required argument 'drafts'");
      const files = selectDrafts(drafts);
      const format = options.json ? 'json' : options.format;
      const learned = await openFor(command, options);
      if (options.listWaivers) {
        const waivers = listWaivers(files, learned.profileFile);
        console.log(format === 'json' ? JSON.stringify(waivers) : waivers.map(waiverLine).join('\n'));
        return;
      }
      const reports = [...expiredOfBrand(learned), ...(await checkFiles(files, learned, options))];
      const text = printed(reports, format);
      if (text !== '') console.log(text);
      if (fails(reports, failOn)) process.exitCode = 1;
      // Rules that could not be read were not checked, so the result is incomplete.
      if (learned.profileProblems.length > 0) process.exitCode = 2;
    });

type Opened = Pick<LearnedFolder, 'engine' | 'key' | 'profileProblems'> &
  Partial<Pick<LearnedFolder, 'profile'>> & { readonly profileFile: string | undefined };

async function openFor(command: Command, { brand }: CheckOptions): Promise<Opened> {
  if (brand === undefined)
    return { engine: openEngine(command), key: '', profileProblems: [], profileFile: undefined };
  checkLedgersOf(brand);
  const learned = withRules(await learnFolder(command, brand), brand);
  for (const { path, line, message } of await learned.engine.brands.styleNotes({ brand: learned.key }))
    console.error(`styles: ${path}:${String(line)}: ${message}`);
  const { profileKey } = learned;
  return { ...learned, profileFile: profileKey === undefined ? undefined : join(brand, profileKey) };
}

/** A draft's path as styles name it: in the brand's folder, or from the root. */
function pathFor(brand: string | undefined, file: string): string {
  const within = brand === undefined ? '..' : relative(brand, file);
  const path = within.startsWith('..') || isAbsolute(within) ? resolve(file) : within;
  return path.replaceAll('\\', '/');
}

async function checkFiles(
  files: readonly string[],
  { engine, key }: Opened,
  { brand, claims, jurisdiction, since }: CheckOptions,
): Promise<FileReport[]> {
  const ledgers = claims === undefined ? [] : readLedgers(claims);
  const jurisdictions = jurisdiction === undefined ? undefined : jurisdictionsIn(jurisdiction);
  const changed = since === undefined ? undefined : changedSince(since);
  const reports: FileReport[] = [];
  for (const file of files) {
    const text = readDraft(file);
    const lines = changed?.(file) ?? 'all';
    if (lines.length === 0) continue;
    const ledger = entriesFor(ledgers, textField(readFrontMatter(text)?.fields ?? {}, 'brand'));
    const path = pathFor(brand, file);
    const request = { brand: key, text, path, ledger, ...(jurisdictions && { jurisdictions }) };
    await engine.pins.prepare({ brand: key, text });
    const report = onlyChanged(reportOn(file, text, await engine.analysis.findings(request)), lines);
    if (report) reports.push(report);
  }
  return reports;
}

/** Exemptions of the profile that have run out, as findings in it. */
function expiredOfBrand({ profile, profileFile }: Opened): FileReport[] {
  if (!profile || profileFile === undefined) return [];
  const text = readDraft(profileFile);
  const findings = waiversOfBrand(profile, today())
    .filter(({ holds }) => !holds)
    .map(({ until = '' }): Finding => {
      const start = Math.max(0, text.indexOf(JSON.stringify(until)));
      const end = start + JSON.stringify(until).length;
      return {
        ...{ rule: 'exemption/expired', kind: 'exemption', severity: 'warning', fixes: [] },
        ...{ start, end, text: text.slice(start, end) },
        message: `This exemption ran out on ${until}. Take it out, or renew it.`,
      };
    });
  return findings.length === 0 ? [] : [reportOn(profileFile, text, findings)];
}

/** Throws `CommandError` where there is no profile, and so no rules, as passing would mean nothing. */
function withRules(learned: LearnedFolder, folder: string): LearnedFolder {
  if (learned.hasProfile || learned.profileProblems.length > 0) return learned;
  throw new CommandError(
    `${folder} has no profile (a file called <name>.brand.json), so there is nothing to check.`,
  );
}
