import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { isTextFile } from '../../core/brand/index.ts';
import { decode, MAX_FILE_BYTES } from '../../core/text/index.ts';
import { AgentError, type ReadNamedFile } from '../../service/agents/index.ts';
import { readCorpusFile } from './brand-folder.ts';

/** Reads Markdown and text files in some folders and below them, also through links; none elsewhere. Relative paths begin in the first. */
export const namedFilesIn =
  (folders: readonly string[]): ReadNamedFile =>
  async (file) => {
    const [first = '.'] = folders;
    const path = await realpath(resolve(first, file)).catch(() => undefined);
    if (path === undefined)
      throw new AgentError(`There is no file ${file}. Give its path in ${first}, or the Markdown as “text”.`);
    const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
    if (
      !isTextFile(path) ||
      !roots.some((root) => path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
    )
      throw new AgentError(
        `${file} is not read: only Markdown and text files in ${folders.join(', ')} are. Give the Markdown as “text”.`,
      );
    const read = await readCorpusFile(path, MAX_FILE_BYTES);
    const decoded = read.kind === 'bytes' ? decode(read.bytes) : undefined;
    if (decoded?.ok !== true)
      throw new AgentError(`${file} is not text, or too large. Give the Markdown as “text”.`);
    return { path: path.replaceAll('\\', '/'), text: decoded.text };
  };
