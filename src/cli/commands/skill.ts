import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { KeptBrands } from '../../host-node/files/kept-brands.ts';
import { namedFilesIn } from '../../host-node/files/named-file.ts';
import { AgentDesk, skillName } from '../../service/agents/index.ts';
import { brandIn, openEngine, today } from '../brand-folder.ts';
import { storeOf } from '../voices.ts';
import { writeOutput } from '../write-output.ts';

export const skillCommand = (): Command =>
  new Command('skill')
    .description(
      'write a skill with which other agents write in the brand’s voice: SKILL.md, voice summary, posts that may be sent, what the brand may state',
    )
    .requiredOption('--brand <folder>', 'brand folder')
    .option('--out <folder>', 'where to put the skill’s folder', '.')
    .action(async ({ brand, out }: { readonly brand: string; readonly out: string }, command: Command) => {
      const { slug, folder } = await brandIn(brand);
      const engine = openEngine(command);
      const report = (problem: string): void => {
        console.error(problem);
      };
      const brands = new KeptBrands({
        engine,
        folders: [realpathSync(folder)],
        today,
        report,
        store: storeOf(command),
      });
      const desk = new AgentDesk({ engine, brands, today, read: namedFilesIn([]) });
      const place = join(out, skillName(slug));
      for (const { path, text } of await desk.skill({}, undefined))
        await writeOutput(join(place, path), text);
      console.log(place);
    });
