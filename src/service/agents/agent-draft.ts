import { mayBeSent } from '../../core/brand/index.ts';
import { brandFor, type AgentBrand, type AgentBrands, type BrandHint } from './agent-brands.ts';
import { AgentError } from './answer.ts';

/** A draft as an agent gives it: its Markdown, or its file. */
export interface DraftInput extends BrandHint {
  /** Markdown, front matter included. */
  readonly text?: string | undefined;
  /** A Markdown file in one of the folders that the host works in. */
  readonly file?: string | undefined;
}

/** A draft that may be spoken about, and its brand. */
export interface AgentDraft {
  readonly brand: AgentBrand;
  readonly text: string;
  /** Relative to the brand's folder, or from the root where it lies outside; undefined where it has no file. */
  readonly path: string | undefined;
}

/** A file that an agent named. */
export interface NamedFile {
  /** Absolute, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Reads a file that an agent named. Throws `AgentError` for one that cannot be read or lies outside of the host's folders. */
export type ReadNamedFile = (file: string) => Promise<NamedFile>;

export interface DraftPorts {
  readonly brands: AgentBrands;
  readonly read: ReadNamedFile;
  /** YYYY-MM-DD */
  readonly today: () => string;
}

/** Throws `AgentError` where the draft is missing, may not be sent, or is a published post. */
export async function agentDraft(
  { brands, read, today }: DraftPorts,
  input: DraftInput,
  signal: AbortSignal | undefined,
): Promise<AgentDraft> {
  const { text, path } = await textOf(read, input);
  if (!mayBeSent(text, today()))
    throw new AgentError(
      'This draft states consent without “send”, so nothing is said about it. Ask the person who wrote it to change its front matter.',
    );
  if (path !== undefined && IN_CORPUS.test(path))
    throw new AgentError(
      'This file is a published post, and is not given out as a draft. Call “search_posts” for posts that may be sent.',
    );
  const brand = await brandFor(brands, { brand: input.brand, text, file: path }, signal);
  return { brand, text, path: path === undefined ? undefined : below(brand.folder, path) };
}

/** Of whichever brand: its own consent may stand in the profile or beside it. */
const IN_CORPUS = /(?:^|[/\\])corpus[/\\]/i;

async function textOf(
  read: ReadNamedFile,
  { text, file }: DraftInput,
): Promise<{ readonly text: string; readonly path: string | undefined }> {
  if (text === undefined && file === undefined)
    throw new AgentError('Give the draft: its Markdown as “text”, or its path as “file”.');
  if (text !== undefined) return { text, path: file };
  return read(file ?? '');
}

const below = (folder: string, path: string): string =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
