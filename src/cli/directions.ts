import { Command } from 'commander';

/** The contract stands; the directions themselves are still to come, and saying so beats inventing some. */
export const directionsCommand = (): Command =>
  new Command('directions')
    .description('creative directions for a draft (not yet)')
    .argument('<draft>', 'a Markdown file')
    .requiredOption('--brand <folder>', 'the brand folder')
    .option('--count <number>', 'how many', '5')
    .option('--json', 'answer in JSON')
    .action((_draft: string, options: { json?: boolean }) => {
      console.log(
        options.json ? JSON.stringify({ directions: [], notice: 'not yet' }) : 'Directions: not yet.',
      );
    });
