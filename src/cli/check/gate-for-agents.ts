import { realpathSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import type { Command } from 'commander';
import { isTextFile, matchesPath, roleOfDocument, type DraftingBrand } from '../../core/brand/index.ts';
import { findBrandFolders, KeptBrands } from '../../host-node/files/kept-brands.ts';
import { namedFilesIn } from '../../host-node/files/named-file.ts';
import { AgentDesk, AgentError, findingInWords, sentenceInWords } from '../../service/agents/index.ts';
import { brandIn, openEngine, today } from '../brand-folder.ts';
import { storeOf } from '../voices.ts';
import { readHook, type PlannedWrite } from './agent-hook.ts';
import type { FailOn } from './check-report.ts';

export interface GateOptions {
  readonly brand?: string | undefined;
  /** Patterns of paths below the working folder that are drafts, besides those that are known to be. */
  readonly patterns: readonly string[];
  readonly failOn: FailOn;
}

/** What the agent's program does with each exit code. */
const PASSES = 0;
const NOT_CHECKED = 1;
const REFUSED = 2;

/**
 * Answers an agent's hook before it writes a file: reads the call on standard input, and resolves to 0 where the write may go on, to 2
 * where it may not, with the reasons for the agent on standard error, and to 1 where it could not be checked, with the reason for people.
 */
export async function gateForAgents(command: Command, options: GateOptions): Promise<number> {
  const here = realpathSync('.').replaceAll('\\', '/');
  const write = readHook(await textOf(process.stdin), here);
  if (!write || !isTextFile(write.file)) return PASSES;
  const folders =
    options.brand === undefined
      ? await findBrandFolders(here)
      : [realpathSync((await brandIn(options.brand)).folder)];
  const engine = openEngine(command);
  const problems: string[] = [];
  const report = (problem: string): unknown => problems.push(problem);
  const brands = new KeptBrands({ engine, folders, today, report, store: storeOf(command) });
  const brand = brandOfWrite(await brands.all(), write, here, options.patterns);
  if (!brand) return PASSES;
  const desk = new AgentDesk({ engine, brands, today, read: namedFilesIn([here]) });
  const reasons = await reasonsAgainst(desk, write, brand, options.failOn).catch((error: unknown) => {
    if (error instanceof AgentError) problems.push(error.message);
    else throw error;
    return [];
  });
  if (problems.length > 0) console.error(['Timbre could not check this draft.', ...problems].join('\n'));
  else if (reasons.length > 0) console.error(reasons.join('\n'));
  return problems.length > 0 ? NOT_CHECKED : reasons.length > 0 ? REFUSED : PASSES;
}

/** The brand that the file is a draft of; undefined for other files. */
function brandOfWrite<Brand extends DraftingBrand>(
  brands: readonly Brand[],
  { file, text }: PlannedWrite,
  here: string,
  patterns: readonly string[],
): Brand | undefined {
  const place = { uri: file, workspace: here, languageId: 'markdown', isText: true, isUntitled: false };
  const role = roleOfDocument(brands, { ...place, head: text }, undefined);
  if (role.kind === 'draft') return role.choice.brand;
  const below = file.startsWith(`${here}/`) ? file.slice(here.length + 1) : undefined;
  const isMeant = below !== undefined && patterns.some((pattern) => matchesPath(pattern, below));
  const [only, another] = brands;
  return role.kind !== 'post' && isMeant && another === undefined ? only : undefined;
}

/** Why the write is refused, for the agent; none where it may go on. An edit answers for what it brings in. */
async function reasonsAgainst(
  desk: AgentDesk,
  { file, text, before }: PlannedWrite,
  brand: DraftingBrand,
  failOn: FailOn,
): Promise<string[]> {
  const { data } = await desk.check({ text, file, brand: brand.slug }, undefined);
  const known =
    before === undefined
      ? []
      : (await desk.check({ text: before, file, brand: brand.slug }, undefined)).data.findings;
  const old = known.map(keyOf);
  const fresh = data.findings.filter((finding) => {
    const at = old.indexOf(keyOf(finding));
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  });
  const failing = fresh.filter(({ severity }) => failOn === 'information' || severity === 'warning');
  if (failOn === 'never' || failing.length === 0) return [];
  return [
    `This draft for ${data.brand} is not written yet. Settle these findings, then write it again:`,
    ...failing.map(findingInWords),
    ...(data.marked.length === 0 ? [] : ['These sentences don’t sound like the brand; look at them too:']),
    ...data.marked.slice(0, MOST_SENTENCES).map(sentenceInWords),
  ];
}

const MOST_SENTENCES = 5;

const keyOf = ({ rule, text }: { readonly rule: string; readonly text: string }): string =>
  `${rule}\u0000${text}`;
