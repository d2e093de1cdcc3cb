import { Command, Option } from 'commander';
import { localizeInEnglish } from '../../core/base/localize.ts';
import { brandAtRevision, type RevisionBrand } from '../../host-node/git/brand-at-revision.ts';
import { GitError } from '../../host-node/git/git.ts';
import { diskFiles, type DiskBrand } from '../../host-node/files/brand-folder.ts';
import { compareVersions, NoPinError, type BrandVersion } from '../../service/brands/compare-versions.ts';
import { brandIn, openEngine } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';

interface Options {
  readonly brand: string;
  readonly format: 'markdown' | 'json';
}

export const diffCommand = (): Command =>
  new Command('diff')
    .description('what changed in how a brand sounds, and in its profile, between two versions')
    .argument('<rev1>', 'commit, branch or tag of the earlier version, or pin:<name> for a pinned voice')
    .argument('[rev2]', 'the same of the later one (default: the files as they are now)')
    .option('--brand <folder>', 'brand folder', '.')
    .addOption(new Option('--format <format>').choices(['markdown', 'json']).default('markdown'))
    .action(async (rev1: string, rev2: string | undefined, options: Options, command: Command) => {
      const engine = openEngine(command);
      const folder = options.brand;
      try {
        const before = await versionOf(folder, rev1);
        const after = await versionOf(folder, rev2);
        const { describeDiff } = await import('../../core/report/diff/describe-diff.ts');
        const { diff, impact } = await compareVersions(engine, before, after);
        const names = { before: rev1, after: rev2 ?? 'the files as they are now' };
        console.log(
          options.format === 'json'
            ? JSON.stringify({ ...names, ...diff, impact })
            : describeDiff(diff, names, impact, localizeInEnglish, 'en').trimEnd(),
        );
      } catch (error) {
        if (error instanceof GitError) throw new CommandError(error.message);
        if (error instanceof NoPinError)
          throw new CommandError(
            `There is no pinned voice “${error.message}” that can be read (folder “voices”).`,
          );
        throw error;
      }
    });

const PIN = /^pin:(.+)$/;

type AnyVersion = BrandVersion<DiskBrand> | BrandVersion<RevisionBrand>;

/** The files as they are now, as they were in git, or as they are now with a pinned voice. */
async function versionOf(folder: string, named: string | undefined): Promise<AnyVersion> {
  const [, pin] = PIN.exec(named ?? '') ?? [];
  if (named === undefined || pin !== undefined)
    return { brand: await brandIn(folder), files: diskFiles, pin };
  return brandAtRevision(folder, named);
}
