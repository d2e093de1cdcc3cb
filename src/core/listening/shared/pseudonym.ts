import { hashString } from '../../base/bytes/index.ts';

/** Seeds for the two halves of a hash: FNV's own, and another. */
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/**
 * What stands for a person: 64 bits of a salted hash. It tells people apart and names nobody, but whoever has the salt and a list of names can
 * try them: the salt is kept apart from what is stored.
 */
export const pseudonym = (author: string, salt = ''): string =>
  author === ''
    ? ''
    : SEEDS.map((seed) => hashString(`${salt}\n${author}`, seed).toString(16).padStart(8, '0')).join('');

/** The hash of an author's name, the same however exports write a handle: with @ or without, in whatever case. */
export const hashOfAuthor = (name: string, salt?: string): string =>
  pseudonym(name.trim().replace(/^@/, '').toLowerCase(), salt);
