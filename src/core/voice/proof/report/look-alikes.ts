import { isRecord } from '../../../base/is-record.ts';
import { completeProfile, readCorpusFile } from '../../../brand/index.ts';
import type { Rival } from '../index.ts';

/** A brand in `look-alikes.json`. */
interface PackedBrand {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Reads the sample brands that the build has packed, file by file. Entries of unexpected shape are left out.
 */
export function* readLookAlikes(packed: Uint8Array | undefined): Generator<undefined, Rival[], undefined> {
  const rivals: Rival[] = [];
  for (const { name, files } of packed ? brandsIn(new TextDecoder().decode(packed)) : []) {
    const { consent } = completeProfile({ name });
    const posts: Rival['posts'][number][] = [];
    for (const { path, text } of files) {
      posts.push(...readCorpusFile(path, new TextEncoder().encode(text), consent).posts);
      yield;
    }
    rivals.push({ name, kind: 'sample', posts });
  }
  return rivals;
}

function brandsIn(json: string): PackedBrand[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.filter(isPackedBrand) : [];
  } catch {
    return [];
  }
}

const isPackedBrand = (value: unknown): value is PackedBrand =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  Array.isArray(value['files']) &&
  value['files'].every(
    (file: unknown) => isRecord(file) && typeof file['path'] === 'string' && typeof file['text'] === 'string',
  );
