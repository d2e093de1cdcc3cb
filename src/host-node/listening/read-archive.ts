// Archives of accounts of the AT Protocol, with the library that reads them: a bundle of its own, read when there is one.
import { createHash } from 'node:crypto';
import { fromUint8Array as readBlocks } from '@atcute/car';
import { decode, toCidLink } from '@atcute/cbor';
import { fromUint8Array as readRepository, isCommit } from '@atcute/repo';
import type { AccountRecord } from '../../core/listening/index.ts';

/** An archive that is cut off, changed, or holds no account's repository. */
export class ArchiveError extends Error {
  override readonly name: string = 'ArchiveError';
}

/**
 * The records of some collections of an account's repository (CAR). Each block is held to the hash in its name, so that nothing is read of an
 * archive that was cut off or changed; the account's signature is not checked, as its key is not in the file. Throws `ArchiveError`.
 */
export function readArchive(bytes: Uint8Array, collections: ReadonlySet<string>): AccountRecord[] {
  try {
    const did = accountOf(bytes);
    const records: AccountRecord[] = [];
    let last = '';
    for (const entry of readRepository(bytes)) {
      const key = `${entry.collection}/${entry.rkey}`;
      // Keys come in order; a tree that leads to the same branch again would never end.
      if (key <= last) throw new ArchiveError('keys out of order');
      last = key;
      if (collections.has(entry.collection)) records.push({ uri: `at://${did}/${key}`, value: entry.record });
    }
    return records;
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError(String(error));
  }
}

/** The account of the archive's first root, once every block is what its name says. */
function accountOf(bytes: Uint8Array): string {
  const archive = readBlocks(bytes);
  const root = archive.roots[0]?.$link;
  let did: string | undefined;
  for (const { cid, bytes: block } of archive) {
    if (Buffer.compare(createHash('sha256').update(block).digest(), cid.digest.contents) !== 0)
      throw new ArchiveError('a block was changed');
    if (did === undefined && toCidLink(cid).$link === root) {
      const commit: unknown = decode(block);
      if (isCommit(commit)) did = commit.did;
    }
  }
  if (did === undefined) throw new ArchiveError('no commit');
  return did;
}
