import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import { NO_MEMORY, readMemory, type DirectionMemory } from '../../core/directions/index.ts';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FolderBrand } from '../brands/folder-brand.ts';
import type { OpenDocument } from '../documents.ts';
import { invalid } from '../guard.ts';
import { reportTo } from '../progress.ts';
import type { LspSession } from '../session.ts';
import { COMMANDS } from './command-names.ts';
import { wordsOfScore } from './score.ts';

/** The number of ideas in an answer. */
const IDEAS = 5;

interface Run {
  readonly session: LspSession;
  readonly document: OpenDocument;
  readonly brand: FolderBrand;
  readonly progress: WorkDoneProgressReporter;
  readonly signal: AbortSignal;
}

const RUNS: Readonly<Record<string, (run: Run) => Promise<unknown>>> = {
  [COMMANDS.score]: runScore,
  [COMMANDS.directions]: runDirections,
  [COMMANDS.learn]: runLearn,
  [COMMANDS.forget]: runForget,
};

/** Runs a command and resolves to its answer. Throws for an unknown command, and for a document that is no draft of a brand. */
export async function runCommand(
  session: LspSession,
  { command, given }: { readonly command: unknown; readonly given: unknown },
  progress: WorkDoneProgressReporter,
  signal: AbortSignal,
): Promise<unknown> {
  const run = typeof command === 'string' && Object.hasOwn(RUNS, command) ? RUNS[command] : undefined;
  if (!run) return invalid(`There is no such command. There are: ${Object.values(COMMANDS).join(', ')}.`);
  const uri: unknown = Array.isArray(given) ? given[0] : undefined;
  const document = typeof uri === 'string' ? session.documents.get(uri) : undefined;
  if (!document) return invalid('The first argument must be the URI of an open document.');
  const brand = await session.brandOf(document);
  if (!brand)
    return invalid('The document is no draft of a brand. Name its brand in front matter: “brand: name”.');
  return run({ session, document, brand, progress, signal });
}

async function runScore({ session, document, signal }: Run): Promise<unknown> {
  const report = await session.timbre.checker.current(document, signal);
  if (!report) return null;
  const { short, plain } = wordsOfScore(session, report);
  session.tell(`${report.brand.name}: ${short}. ${plain}`);
  return { brand: report.brand.name, short, text: plain, standing: report.score.standing };
}

async function runDirections({ session, document, brand, signal }: Run): Promise<unknown> {
  const { timbre, localize } = session;
  await timbre.learner.ready(brand);
  const call = {
    ...{ text: document.getText(), draft: basename(document.uri), count: IDEAS },
    ...{ memory: await memoryOf(brand), seen: [] },
  };
  const set = await timbre.engine.directions.suggest({ brand: brand.folder, ...call }, { signal });
  if (set.kind === 'none') {
    session.tell(localize('No idea fits this draft well.'));
    return [];
  }
  const ideas = set.directions.map(({ title, question, firstStep, evidence }) => ({
    ...{ title, question, firstStep },
    evidence: evidence.map(({ source, text }) => ({ source, text })),
  }));
  session.tell(ideas.map(({ title, question }) => `${title}: ${question}`).join('\n'));
  return ideas;
}

/** What the brand's people decided about ideas; nothing where the file is missing or broken. */
async function memoryOf({ disk }: FolderBrand): Promise<DirectionMemory> {
  const text = await readFile(join(disk.folder, 'directions.json'), 'utf8').catch(() => undefined);
  return text === undefined ? NO_MEMORY : readMemory(text).memory;
}

async function runLearn({ session, brand, progress, signal }: Run): Promise<unknown> {
  const { localize, timbre } = session;
  progress.begin(localize('Learning {0}', brand.name), 0, undefined, true);
  try {
    const isWhole = await timbre.learner.learn(brand, { report: reportTo(progress), signal });
    return { learned: isWhole };
  } finally {
    progress.done();
  }
}

async function runForget({ session, brand }: Run): Promise<unknown> {
  await session.timbre.learner.forget(brand);
  return { forgotten: brand.name };
}
