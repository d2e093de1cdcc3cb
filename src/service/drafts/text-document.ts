import { isTextFile } from '../../core/brand/index.ts';

/** Languages that drafts are written in. MDX has a language of its own only in some editors. */
export const DRAFT_LANGUAGES = ['markdown', 'mdx', 'plaintext'];

/** Whether a document is a text that could be a draft, by its language or its file's name, whatever it is about. */
export function isTextDocument(document: {
  readonly path: string;
  readonly languageId: string;
  readonly isUntitled: boolean;
}): boolean {
  const { path, languageId, isUntitled } = document;
  if (languageId === 'markdown' || languageId === 'mdx') return true;
  return isUntitled ? DRAFT_LANGUAGES.includes(languageId) : isTextFile(path);
}
