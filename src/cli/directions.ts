import { basename } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import {
  ANGLE_ENTRIES,
  NO_MEMORY,
  readMemory,
  type Direction,
  type DirectionMemory,
  type DirectionSet,
  type NoDirections,
  type Steer,
} from '../core/directions/index.ts';
import { learnFolder, readDraft } from './brand-folder.ts';
import { CommandError } from './command-error.ts';
import { draftCommand, type DraftOptions } from './draft-command.ts';

interface Options extends DraftOptions {
  readonly count: string;
  readonly more: string;
  readonly memory?: string;
  readonly wish?: string;
  readonly nearer?: boolean;
  readonly farther?: boolean;
}

/** As many as there are angles. */
const MOST = 24;

export const directionsCommand = (): Command =>
  draftCommand('directions', 'creative directions for a draft that the brand has hardly used', '<draft>')
    .option('--count <number>', `how many, 1 to ${String(MOST)}`, '5')
    .option('--more <times>', 'the set that comes after asking so many times for more', '0')
    .option('--memory <file>', 'what was said of directions before, as the editor keeps it')
    .option('--wish <words>', 'in your own words where they should lie')
    .option('--nearer', 'nearer to what the brand does')
    .option('--farther', 'farther from it')
    .action(async (file: string, options: Options, command: Command) => {
      const count = numberIn(options.count, '--count', 1, MOST);
      const more = numberIn(options.more, '--more', 0, MOST);
      const memory = memoryIn(options.memory);
      const { engine, key } = await learnFolder(command, options.brand);
      const call = { text: readDraft(file), draft: basename(file), count, memory, steer: steerOf(options) };
      let seen: readonly Direction[] = [];
      let set: DirectionSet = await engine.directions.suggest({ brand: key, ...call, seen });
      for (let time = 0; time < more && set.kind === 'directions'; time++) {
        seen = [...seen, ...set.directions];
        set = await engine.directions.suggest({ brand: key, ...call, seen });
      }
      if (options.json) console.log(JSON.stringify(asJson(set)));
      else if (set.kind === 'none') console.log(`${file}: ${WHY[set.why]}`);
      else for (const direction of set.directions) print(direction);
    });

const WHY: Readonly<Record<NoDirections, string>> = {
  'too-little': 'needs more to go on: two or three sentences of prose',
  'other-language': 'directions are for drafts in English',
  'no-more': 'no direction is left that differs from those shown',
};

function numberIn(text: string, name: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && least <= number && number <= most) return number;
  throw new CommandError(`${name} is a whole number from ${String(least)} to ${String(most)}.`);
}

function memoryIn(file: string | undefined): DirectionMemory {
  if (file === undefined) return NO_MEMORY;
  if (!existsSync(file)) throw new CommandError(`${file} is not there.`);
  const { memory, problem } = readMemory(readFileSync(file, 'utf8'));
  if (problem) throw new CommandError(`${file} is not what directions remember.`);
  return memory;
}

function steerOf({ wish, nearer, farther }: Options): Steer {
  return {
    ...(wish !== undefined && { words: wish }),
    ...(nearer === true ? { distance: 'nearer' } : farther === true && { distance: 'farther' }),
  };
}

/** The contract for machines: evidence names its file, and an absent opening is null. */
function asJson(set: DirectionSet): unknown {
  if (set.kind === 'none') return { directions: [], why: set.why, notice: WHY[set.why] };
  return {
    directions: set.directions.map(({ opening, evidence, novelty, ...direction }) => ({
      ...direction,
      opening: opening ?? null,
      evidence: evidence.map((ground) =>
        ground.source === 'draft' ? ground : { ...ground, file: fileOf(ground.post) },
      ),
      novelty: {
        ...novelty,
        nearest: novelty.nearest.map(({ post, likeness }) => ({ file: fileOf(post), likeness })),
      },
    })),
  };
}

const fileOf = (post: string): string => post.replace(/#\d+$/, '');

function print(direction: Direction): void {
  const { title, angle, tension, question, opening, evidence, novelty, isWildcard } = direction;
  const used =
    novelty.used === 0 ? `never in ${novelty.of} posts` : `in ${novelty.used} of ${novelty.of} posts`;
  console.log(`${title}\n  ${ANGLE_ENTRIES[angle].name}, ${used}${isWildcard ? '; the wildcard' : ''}`);
  console.log(`  ${tension}\n  → ${question}`);
  if (opening !== undefined) console.log(`  Opening: ${opening}`);
  for (const ground of evidence)
    console.log(`    ${ground.source === 'draft' ? 'draft' : fileOf(ground.post)}: “${ground.text}”`);
  console.log('');
}
