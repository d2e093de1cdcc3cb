import { checksumOf, readBackground } from '../../core/base/background/index.ts';
import type { BrandModelBackground } from '../../core/brand-model/brand-model.ts';
import { readNgramBackground, readWordNetwork, type WordNetwork } from '../../core/prediction/index.ts';
import { measuredScoring, readVoiceBackground, scoringFingerprint } from '../../core/voice/index.ts';

/** The background that was read last: the engines of a process mostly have the same one, and reading it takes most of an engine's start. */
let latest: { readonly checksum: number; readonly read: BrandModelBackground } | undefined;

/**
 * What a packed background says of general English; engines with the same one share it, as it never changes. Throws `CorruptBytesError`
 * when it was altered.
 */
export function sharedBackground(packed: Uint8Array): BrandModelBackground {
  // Checked each time: bytes may have been altered since they were read.
  const sections = readBackground(packed);
  const checksum = checksumOf(packed);
  if (latest?.checksum !== checksum) latest = { checksum, read: readSections(sections, packed) };
  return latest.read;
}

function readSections(sections: ReadonlyMap<string, Uint8Array>, packed: Uint8Array): BrandModelBackground {
  const voice = readVoiceBackground(
    sections.get('voice') ?? new Uint8Array(),
    sections.get('registers'),
    sections.get('passages'),
  );
  const ngrams = readNgramBackground(sections.get('ngrams') ?? new Uint8Array());
  // Computed when a store is first opened or written, as learning and scoring do not need it.
  let fingerprint: number | undefined;
  let network: { readonly read: WordNetwork | undefined } | undefined;
  return {
    voice,
    ngrams,
    network: () =>
      (network ??= { read: readWordNetwork(sections.get('network') ?? new Uint8Array(), ngrams) }).read,
    scoringFingerprint: () => (fingerprint ??= measuredScoring(packed) ?? scoringFingerprint(voice)),
  };
}
