import { writeCarStream } from '@atcute/car';
import { encode, toBytes, toCidLink, type CidLink } from '@atcute/cbor';
import { CODEC_DCBOR, create } from '@atcute/cid';

export const DID = 'did:plc:kilnkilnkilnkilnkilnkiln';

/** Values by their keys, `collection/key`. */
export type Records = Readonly<Record<string, unknown>>;

/** An account's repository as an archive: a commit, a tree of two nodes, and its records. */
export async function archiveOf(records: Records): Promise<Uint8Array> {
  const blocks: { readonly cid: Uint8Array; readonly data: Uint8Array }[] = [];
  const add = async (value: unknown): Promise<CidLink> => {
    const data = encode(value);
    const cid = await create(CODEC_DCBOR, data);
    blocks.push({ cid: cid.bytes, data });
    return toCidLink(cid);
  };
  const node = async (keys: readonly string[], left: CidLink | null): Promise<CidLink> => {
    let last = '';
    const e: unknown[] = [];
    for (const key of keys) {
      const p = sharedLength(last, key);
      const k = toBytes(new TextEncoder().encode(key.slice(p)));
      e.push({ p, k, v: await add(records[key]), t: null });
      last = key;
    }
    return add({ l: left, e });
  };
  const keys = Object.keys(records).sort();
  const half = Math.floor(keys.length / 2);
  const data = await node(keys.slice(half), await node(keys.slice(0, half), null));
  const sig = toBytes(new Uint8Array(64));
  const commit = await add({ did: DID, version: 3, data, rev: '3kaaaaaaaaa2a', prev: null, sig });
  return written(commit, blocks);
}

/** An archive whose tree leads to the same branch over and over. */
export async function endlessArchive(): Promise<Uint8Array> {
  const blocks: { readonly cid: Uint8Array; readonly data: Uint8Array }[] = [];
  const add = async (value: unknown): Promise<CidLink> => {
    const data = encode(value);
    const cid = await create(CODEC_DCBOR, data);
    blocks.push({ cid: cid.bytes, data });
    return toCidLink(cid);
  };
  const record = await add({ $type: 'app.bsky.feed.post', text: 'again', createdAt: '2026-03-02T10:00:00Z' });
  const k = toBytes(new TextEncoder().encode('app.bsky.feed.post/3k1'));
  let data = await add({ l: null, e: [{ p: 0, k, v: record, t: null }] });
  for (let depth = 0; depth < 60; depth++)
    data = await add({ l: data, e: [{ p: 0, k, v: record, t: data }] });
  const sig = toBytes(new Uint8Array(64));
  const commit = await add({ did: DID, version: 3, data, rev: '3kaaaaaaaaa2a', prev: null, sig });
  return written(commit, blocks);
}

async function written(
  root: CidLink,
  blocks: readonly { readonly cid: Uint8Array; readonly data: Uint8Array }[],
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeCarStream([root], blocks)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
