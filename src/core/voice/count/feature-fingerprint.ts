import { hashString } from '../../base/bytes/index.ts';
import { readPlainBlocks, readProse, readProseBlocks } from '../../text/index.ts';
import { countVoice, type VoiceCounts } from './counts.ts';

// The paragraphs are long enough to have a pace.
/** A sample text with at least one feature of every family. */
export const PROBE = `# Notes on Harrow & Pine

We don't bake 12 loaves, “yet” we utilise flour from two mills! Is that really cutting-edge? Well… perhaps — e.g. 3.5 % of it.
lower case opens this one, and in order to help, Anna Berg sends \`code\` to https://example.org at 9:30. Kindly let's leverage it 🥐.

- Short item, gonna be fine
- Très bon; größer, 東京 и хлеб.

Nevertheless, the ovens of the neighbourhood are old, and the bakers who have looked after them for thirty years say that this is
exactly how it should be, because bread that is hurried does not keep. It's important to note that nothing here has been invented for
anyone's amusement. Whether you are new to it or a seasoned hand, come early, bring a bag, and start with the rye.

> A quote of somebody else's.
`;

/** The same for texts without markup. */
const PLAIN_PROBE =
  'New pot, blue as ever.\nSee https://example.org/pots or http://localhost:80. Cut: https://exa…';

let cached: number | undefined;

/**
 * Identifies the way of counting: the fingerprint of a sample text's counts, in [0, 2^32). It changes with
 * any change in reading or counting, so that counts made in different ways are never added.
 */
export const featureFingerprint = (): number =>
  (cached ??= fingerprint(
    countVoice([...readProseBlocks(readProse(PROBE)), ...readPlainBlocks(PLAIN_PROBE, 'meant')]),
  ));

const fingerprint = ({ words, sentences, lexical, patterns }: VoiceCounts): number =>
  hashString(
    [words, sentences, ...[lexical, patterns].flatMap(({ keys, counts }) => [...keys, ...counts])].join(),
  );
