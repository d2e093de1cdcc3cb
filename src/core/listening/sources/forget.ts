import { hashOfAuthor } from '../shared/pseudonym.ts';
import { ListeningFileError } from '../shared/table.ts';
import { choiceOf, readChoices, writeChoices, type Choice } from './choices.ts';
import { readSource } from './read-source.ts';
import type { Source, SourceFile } from './source.ts';
import { extensionOf, writeSource } from './write-source.ts';

/** What is to be forgotten. */
export type Forgotten =
  /** Everything that somebody wrote, by the hash of the name. */
  | { readonly kind: 'author'; readonly hash: string }
  /** A mention or a post, by its id. */
  | { readonly kind: 'post'; readonly id: string }
  /** Everything that a file brought. */
  | { readonly kind: 'source'; readonly name: string };

/** A source without what is to be forgotten; undefined where nothing of it was in it. */
function withoutForgotten(
  source: Source,
  what: Exclude<Forgotten, { kind: 'source' }>,
  salt: string | undefined,
): Source | undefined {
  switch (source.kind) {
    case 'mentions': {
      const mentions = source.mentions.filter(({ id, author }) =>
        what.kind === 'post' ? id !== what.id : author !== what.hash,
      );
      return mentions.length === source.mentions.length ? undefined : { kind: 'mentions', mentions };
    }
    case 'feed': {
      const posts = source.posts.filter(({ id, author }) =>
        what.kind === 'post' ? id !== what.id : hashOfAuthor(author ?? '', salt) !== what.hash,
      );
      return posts.length === source.posts.length ? undefined : { kind: 'feed', posts };
    }
    case 'counts':
    case 'events':
      return undefined;
  }
}

/** The files of a brand's folder `listening`. */
export interface ListeningFolder {
  readonly files: readonly SourceFile[];
  /** What was kept and hidden, as `writeChoices` writes it; empty for nothing. */
  readonly choices: string;
}

/**
 * A folder as it would be if something had never been in any of its files: equal bytes. A file that Timbre did not write is written anew, with what
 * is left of it. Files that cannot be read stay as they are.
 */
export function forget(folder: ListeningFolder, what: Forgotten, salt?: string): ListeningFolder {
  const changed = folder.files.map((file) => ({ file, ...filesWithout(file, what, salt) }));
  const renamed = new Map(changed.flatMap(({ file, left }) => (left ? [[file.name, left.name]] : [])));
  const choices = readChoices(folder.choices).flatMap((choice): Choice[] => {
    if (isForgotten(choice, what, salt)) return [];
    if (what.kind !== 'source' || choice.source !== what.name)
      return [{ ...choice, source: renamed.get(choice.source) ?? choice.source }];
    return elsewhere(choice, changed, salt);
  });
  return {
    files: changed.flatMap(({ left }) => (left ? [left] : [])),
    choices: writeChoices(choices),
  };
}

const isForgotten = ({ id, author }: Choice, what: Forgotten, salt: string | undefined): boolean =>
  what.kind === 'post'
    ? id === what.id
    : what.kind === 'author' && hashOfAuthor(author ?? '', salt) === what.hash;

/** A post that another file has, too, was kept or hidden in that one. */
function elsewhere(
  choice: Choice,
  files: readonly { readonly left: SourceFile | undefined }[],
  salt: string | undefined,
): Choice[] {
  for (const { left } of files) {
    const source = left && readOrUndefined(left, salt);
    const post = source?.kind === 'feed' ? source.posts.find(({ id }) => id === choice.id) : undefined;
    if (left && post) return [choiceOf(post, left.name, choice.keep)];
  }
  return [];
}

/** What is left of a file. */
function filesWithout(
  file: SourceFile,
  what: Forgotten,
  salt: string | undefined,
): { readonly left: SourceFile | undefined } {
  if (what.kind === 'source') return { left: file.name === what.name ? undefined : file };
  const source = readOrUndefined(file, salt);
  const left = source && withoutForgotten(source, what, salt);
  if (!left) return { left: file };
  if (isEmpty(left)) return { left: undefined };
  const name = `${file.name.replace(/\.\w+$/, '')}.${extensionOf(left)}`;
  return { left: { name, text: writeSource(left) } };
}

const isEmpty = (source: Source): boolean =>
  (source.kind === 'mentions' && source.mentions.length === 0) ||
  (source.kind === 'feed' && source.posts.length === 0);

function readOrUndefined(file: SourceFile, salt: string | undefined): Source | undefined {
  try {
    return readSource(file, salt === undefined ? {} : { salt }).source;
  } catch (error) {
    if (error instanceof ListeningFileError) return undefined;
    throw error;
  }
}
