import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { localizeInEnglish } from '../../core/base/localize.ts';
import { angleOf } from '../../core/directions/index.ts';
import type { Journey } from '../../core/planning/journeys/index.ts';
import type { PictureFigures } from '../../core/planning/journeys/render/lay-out-journey.ts';
import { readProse, readProseBlocks } from '../../core/text/index.ts';
import { learnFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { serveJsonLines } from '../json-lines.ts';
import { positionsIn } from '../position.ts';

/** Read when a journey is, as most commands need none of it. */
const journeys = (): Promise<typeof import('../../core/planning/journeys/index.ts')> =>
  import('../../core/planning/journeys/index.ts');

export const journeyCommand = (): Command => {
  const command = new Command('journey').description(
    'check sequences of touchpoints (*.journey.yaml) with their drafts, draw them, and analyse exports of paths',
  );
  for (const part of [checkCommand, pathsCommand, variantsCommand, renderCommand])
    command.addCommand(part().copyInheritedSettings(command));
  return command;
};

const checkCommand = (): Command =>
  new Command('check')
    .description(
      'report dead ends, contradictions between drafts, missing drafts and links that cannot be told apart',
    )
    .argument('<file>', 'journey (*.journey.yaml)')
    .option('--json', 'print JSON')
    .option('--brand <folder>', 'brand folder; also mentions leaps of the voice and one angle at each step')
    .action(async (file: string, { json, brand }: CheckOptions, command: Command) => {
      const source = readDraft(file);
      const { checkJourney, isFault, readDraftText, readJourney } = await journeys();
      const read = readJourney(source);
      const standings = await standingsOf(command, brand, file, read.journey);
      const { problems, findings } = checkJourney(
        source,
        (path) => {
          const draft = join(dirname(file), path);
          return existsSync(draft) ? readDraftText(readDraft(draft)) : undefined;
        },
        localizeInEnglish,
        (path) => standings.get(path),
        read,
      );
      const positionOf = positionsIn(source);
      if (json)
        console.log(
          JSON.stringify({
            file,
            problems: problems.map(({ start, message }) => ({ at: positionOf(start), message })),
            findings: findings.map(({ kind, start, touchpoints, message }) => ({
              ...{ kind, at: positionOf(start), touchpoints, message },
            })),
          }),
        );
      else {
        for (const { start, message } of problems) console.log(`${file}:${positionOf(start)}  ${message}`);
        for (const finding of findings)
          console.log(`${file}:${positionOf(finding.start)}  ${finding.message} (${finding.kind})`);
        const faults = problems.length + findings.filter(isFault).length;
        console.log(faults === 0 ? 'no faults' : `${String(faults)} ${faults === 1 ? 'fault' : 'faults'}`);
      }
      if (problems.length > 0 || findings.some(isFault)) process.exitCode = 1;
    });

interface CheckOptions {
  readonly json?: boolean;
  readonly brand?: string;
}

interface Standing {
  readonly percentile?: number;
  readonly angle?: string;
}

/** How much each draft of a journey sounds like its brand, and its angle; nothing without a brand. */
async function standingsOf(
  command: Command,
  folder: string | undefined,
  file: string,
  { touchpoints }: Pick<Journey, 'touchpoints'>,
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>();
  if (folder === undefined) return standings;
  const { engine, key } = await learnFolder(command, folder);
  for (const { draft } of touchpoints.values()) {
    const path = draft && join(dirname(file), draft.text);
    if (!draft || path === undefined || !existsSync(path)) continue;
    const text = readDraft(path);
    const { standing } = (await engine.analysis.check({ brand: key, text })).score;
    const angle = angleOf(
      readProseBlocks(readProse(text)).flatMap(({ kind, sentences }) =>
        sentences.map((sentence) => ({ text: sentence.text, kind })),
      ),
    );
    standings.set(draft.text, {
      ...('percentile' in standing ? { percentile: standing.percentile } : {}),
      ...(angle ? { angle: angle.id } : {}),
    });
  }
  return standings;
}

interface PathOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly smoothing: number;
}

const pathsCommand = (): Command =>
  new Command('paths')
    .description('conversion rate, what each step is worth and what comes next, from an export of paths')
    .argument('<file>', 'CSV with path (steps joined by “ > ”), total_conversions, total_null')
    .option('--json', 'print JSON')
    .option(
      '--smoothing <paths>',
      'how many paths of the average next step are added to each step',
      atLeastZero,
      0,
    )
    .option(
      '--jsonl',
      'answer {"id","prefix":[…]} on standard input with the probabilities of what comes next',
    )
    .action(async (file: string, { json, jsonl, smoothing }: PathOptions) => {
      const { analysePaths, learnNextStep, nextSteps, readPaths } = await journeys();
      const { rows, skipped } = await explained(() => readPaths(readDraft(file)));
      for (const { line, why } of skipped) console.error(`${file}:${String(line)}: not read. ${why}`);
      if (jsonl) {
        const model = learnNextStep(rows);
        await serveJsonLines((message) =>
          Promise.resolve({ next: Object.fromEntries(nextSteps(model, message.texts('prefix'))) }),
        );
        return;
      }
      const analysis = analysePaths(rows, smoothing);
      console.log(json ? JSON.stringify(analysis) : describePaths(analysis));
    });

const variantsCommand = (): Command =>
  new Command('variants')
    .description('which wording of a step did better, and how much of the next mailing each should get')
    .argument('<file>', 'CSV with step, variant, sent, converted')
    .option('--json', 'print JSON')
    .option('--seed <number>', 'of the random draws', Number, 1)
    .action(async (file: string, { json, seed }: { readonly json?: boolean; readonly seed: number }) => {
      const { compareVariants, readVariants } = await journeys();
      const results = compareVariants(await explained(() => readVariants(readDraft(file))), seed);
      console.log(
        json
          ? JSON.stringify(results)
          : results
              .map(
                ({ step, variant, rate, from, to, share }) =>
                  `${step}  ${variant}  ${percent(rate)} (${percent(from)} to ${percent(to)})  next time ${percent(share)}`,
              )
              .join('\n'),
      );
    });

const renderCommand = (): Command =>
  new Command('render')
    .description('draw a journey')
    .argument('<file>', 'journey (*.journey.yaml)')
    .addOption(new Option('--format <format>').choices(['svg', 'mermaid']).default('svg'))
    .option('--paths <file>', 'export of paths whose figures are drawn (SVG)')
    .action(async (file: string, { format, paths }: RenderOptions) => {
      const source = readDraft(file);
      const { checkJourney, isFault, journeyMermaid, journeySvg, readDraftText } = await journeys();
      const { journey, findings } = checkJourney(source, (path) => {
        const draft = join(dirname(file), path);
        return existsSync(draft) ? readDraftText(readFileSync(draft, 'utf8')) : undefined;
      });
      if (journey.touchpoints.size === 0) throw new CommandError(`${file} has no touchpoints.`);
      if (format === 'mermaid') {
        process.stdout.write(journeyMermaid(journey));
        return;
      }
      const { layOut } = await import('../../core/planning/journeys/render/lay-out-journey.ts');
      const figures = paths === undefined ? undefined : await figuresFrom(paths, journey);
      const faulty = new Set(findings.filter(isFault).flatMap(({ touchpoints }) => touchpoints.slice(0, 1)));
      process.stdout.write(
        journeySvg(layOut(journey, figures), journey.name ?? file, journey.touchpoints, (id) => ({
          state: '',
          hasProblem: faulty.has(id),
          figures: figures?.ofStep(id),
        })),
      );
    });

interface RenderOptions {
  readonly format: 'svg' | 'mermaid';
  readonly paths?: string;
}

/** What an export of paths says of a journey, in words for its picture. */
async function figuresFrom(file: string, journey: Journey): Promise<PictureFigures> {
  const { journeyFigures, picturedFigures, readPaths } = await journeys();
  const { rows, skipped } = await explained(() => readPaths(readDraft(file)));
  for (const { line, why } of skipped) console.error(`${file}:${String(line)}: not read. ${why}`);
  const figures = journeyFigures(rows, journey);
  if (figures.others.length > 0)
    console.error(`${file}: steps that the journey does not have: ${figures.others.join(', ')}`);
  return picturedFigures(figures, localizeInEnglish);
}

function atLeastZero(text: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new CommandError(`--smoothing is a number from 0 on, not “${text}”.`);
  return value;
}

/** What is wrong with a table is for the user to put right. */
async function explained<T>(read: () => T): Promise<T> {
  const { PathFileError } = await journeys();
  try {
    return read();
  } catch (error) {
    if (error instanceof PathFileError) throw new CommandError(error.message);
    throw error;
  }
}

type Analysis = ReturnType<Awaited<ReturnType<typeof journeys>>['analysePaths']>;

function describePaths({ conversionRate, steps, next }: Analysis): string {
  const worth = [...steps]
    .sort((a, b) => b.removal - a.removal)
    .map(
      ({ step, removal, conversions }) =>
        `${step}  ${conversions.toFixed(1)} conversions, ${percent(removal)} lost without it`,
    );
  const often = next.filter(({ p }) => p >= SHOWN).map(({ from, to, p }) => `${from} → ${to}  ${percent(p)}`);
  return [`${percent(conversionRate)} convert`, '', ...worth, '', ...often].join('\n');
}

/** Rarer next steps are in the JSON. */
const SHOWN = 0.05;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
