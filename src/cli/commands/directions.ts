import { localizeInEnglish } from '../../core/base/localize.ts';
import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  angleEntry,
  shownGrounds,
  tellStep,
  type Direction,
  type DirectionSet,
  type NoDirections,
  type Steer,
} from '../../core/directions/index.ts';
import { learnFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { directionHistory } from '../direction-history.ts';
import { draftCommand, type DraftOptions } from '../draft-command.ts';
import { journeyStep } from '../journey-step.ts';

interface Options extends DraftOptions {
  readonly count: string;
  readonly more: string;
  readonly memory?: string;
  readonly wish?: string;
  readonly nearer?: boolean;
  readonly farther?: boolean;
  readonly journey?: string;
  readonly step?: string;
}

/** The number of angles. */
const MOST = 24;

export const directionsCommand = (): Command =>
  draftCommand(
    'directions',
    'suggest creative directions for a draft that the brand has rarely used',
    '<draft>',
  )
    .option('--count <number>', `number of directions, 1 to ${String(MOST)}`, '5')
    .option('--more <times>', 'skip this many sets of directions', '0')
    .option('--memory <file>', 'direction history (directions.json of the brand folder)')
    .option('--wish <words>', 'in your own words what they should be about')
    .option('--nearer', 'more typical of the brand')
    .option('--farther', 'more unusual for the brand')
    .option(
      '--journey <file>',
      'journey that the draft is a step of: not the angle or opening of the steps beside it',
    )
    .option('--step <id>', 'the touchpoint that the draft is; else the one that names its file')
    .action(async (file: string, options: Options, command: Command) => {
      const count = numberIn(options.count, '--count', 1, MOST);
      const more = numberIn(options.more, '--more', 0, MOST);
      const memory = directionHistory(options.memory);
      const { engine, key } = await learnFolder(command, options.brand);
      const steer = steerOf(options);
      const beside = (await journeyStep(options, file))?.beside;
      const call = {
        ...{ text: readDraft(file), draft: basename(file), count, memory, beside },
        ...(steer && { steer }),
      };
      let seen: readonly Direction[] = [];
      let set: DirectionSet = await engine.directions.suggest({ brand: key, ...call, seen });
      for (let time = 0; time < more && set.kind === 'directions'; time++) {
        seen = [...seen, ...set.directions];
        set = await engine.directions.suggest({ brand: key, ...call, seen });
      }
      if (options.json) console.log(JSON.stringify(asJson(set)));
      else if (set.kind === 'none') console.log(WHY[set.why]);
      else for (const direction of set.directions) print(direction);
    });

const WHY: Readonly<Record<NoDirections, string>> = {
  'too-little': 'Too little to ask about yet. Write a paragraph, then ask again.',
  'other-language': 'Ideas are available for drafts in English only.',
  'none-fits':
    'No idea fits this draft well. A title, a scene, a number or a quotation gives more to ask about.',
  'none-like-that': 'Nothing of that kind fits this draft. Other words may find more.',
  'no-more': 'No further idea fits this draft well. Ask again when it says more.',
};

function numberIn(text: string, name: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && least <= number && number <= most) return number;
  throw new CommandError(`${name} must be a whole number from ${String(least)} to ${String(most)}.`);
}

/** What somebody asked for; undefined when nothing in particular, which takes only ideas of the usual worth. */
function steerOf({ wish, nearer, farther }: Options): Steer | undefined {
  if (wish === undefined && nearer !== true && farther !== true) return undefined;
  return {
    ...(wish !== undefined && { words: wish }),
    ...(nearer === true ? { distance: 'nearer' } : farther === true && { distance: 'farther' }),
  };
}

/** The JSON form: evidence names its file; embedded directions have no opening line. */
function asJson(set: DirectionSet): unknown {
  if (set.kind === 'none') return { directions: [], why: set.why, notice: WHY[set.why] };
  return {
    directions: set.directions.map(({ evidence, novelty, ...direction }) => ({
      ...direction,
      opening: null,
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
  const { title, angle, question, firstStep, novelty, showsAngle, isOfWhole } = direction;
  const used =
    novelty.used === 0
      ? localizeInEnglish('none seen in {0} posts', novelty.of)
      : localizeInEnglish('in {0} of {1} posts', novelty.used, novelty.of);
  console.log(showsAngle ? `${title}\n  ${angleEntry(angle).name}, ${used}` : title);
  console.log(`  ${question}\n  → ${firstStep}`);
  if (isOfWhole) console.log('    about the whole draft');
  for (const ground of shownGrounds(direction))
    console.log(`    ${ground.source === 'draft' ? 'draft' : fileOf(ground.post)}: “${ground.text}”`);
  for (const step of direction.beside ?? []) console.log(`    ${tellStep(step, localizeInEnglish)}`);
  console.log('');
}
