import { InvalidArgumentError, Command, Option } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { localizeInEnglish } from '../../core/base/localize.ts';
import type { TextAuthor } from '../../core/production/personas/index.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { writeOutput } from '../write-output.ts';
import { personas } from './read-persona.ts';

interface Options {
  readonly writtenBy?: TextAuthor;
  readonly manifest?: string;
  readonly write?: boolean;
}

export const provenanceCommand = (): Command =>
  new Command('provenance')
    .description(
      'print a post with its IPTC digital source type and an unsigned C2PA note in its front matter; nothing is signed',
    )
    .argument('<post>', 'Markdown file')
    .addOption(
      new Option(
        '--written-by <who>',
        'who wrote it: an AI model, a person and a model, or a person (default: as its front matter says, “ai: text”)',
      ).choices(['model', 'both', 'person']),
    )
    .option(
      '--manifest <address>',
      'where a manifest lies that somebody has signed; it is named, not checked',
      address,
    )
    .option('--write', 'change the file instead of printing it')
    .action(async (path: string, { writtenBy, manifest: signed, write }: Options) => {
      const { explainSourceType, sourceTypeOf, statedAuthor, writeProvenance } = await personas();
      const source = readDraft(path);
      const author = writtenBy ?? statedAuthor(source);
      if (author === undefined)
        throw new CommandError(
          'The front matter does not say who wrote the text (“ai: { text: generated }” or “assisted”). Give --written-by model, both or person.',
        );
      const type = sourceTypeOf(author);
      const generator = { name: 'Timbre', version: manifest.version };
      const result = writeProvenance(source, { type, generator, manifest: signed });
      if (result.kind !== 'written')
        throw new CommandError(
          result.kind === 'other-front-matter'
            ? `${path} has front matter that is not YAML; a note can be added to YAML only.`
            : `${path} has front matter that cannot be read.`,
        );
      console.error(`${explainSourceType(type, localizeInEnglish)} Nothing is signed.`);
      if (write === true) await writeOutput(path, result.file);
      else process.stdout.write(result.file);
    });

/** One word without the marks that end a manifest. */
function address(text: string): string {
  if (!/^\S+$/.test(text) || text.includes('-----'))
    throw new InvalidArgumentError('It must be an address without spaces.');
  return text;
}
