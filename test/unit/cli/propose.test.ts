import assert from 'node:assert/strict';
import { jsonLines, timbre } from './run.ts';

const kinds = (out: string): string[] => {
  const [found] = jsonLines(out);
  assert.ok(
    typeof found === 'object' && found !== null && 'proposals' in found && Array.isArray(found.proposals),
  );
  return found.proposals.map((proposal: unknown) => {
    assert.ok(typeof proposal === 'object' && proposal !== null && 'id' in proposal);
    return String(proposal.id);
  });
};

describe('timbre propose', () => {
  it('proposes from posts, as if there were no profile', async () => {
    const { out, err, code } = await timbre([
      'propose',
      '--corpus',
      'brand-profiles/harrow-and-pine/corpus',
      '--json',
    ]);
    assert.deepEqual([err, code], ['', 0]);
    assert.ok(kinds(out).includes('trait:brief'));
    assert.ok(kinds(out).includes('habit:openings:greeting'));
    // In none of its posts does the brand say what it is.
    assert.ok(!kinds(out).includes('description:'));
  });

  it('proposes from a guide, with the sentence and its place', async () => {
    const { out, code } = await timbre(['propose', '--guide', 'test/guides/bramble-and-soot.md']);
    assert.equal(code, 0);
    assert.match(
      out,
      /term \(high\): garden, not outdoor living space\n +bramble-and-soot\.md, line 35: outdoor living space → garden/,
    );
    assert.match(out, /Not understood:\n(?: +line \d+: .+\n)* +line 71: Do we say/);
  });

  it('says what is wrong with a file or a folder', async () => {
    const missing = await timbre(['propose', '--guide', 'no-such-file.pdf']);
    assert.deepEqual([missing.err, missing.code], ['no-such-file.pdf cannot be read.\n', 2]);
    const nothing = await timbre(['propose']);
    assert.match(nothing.err, /--corpus|--guide/);
    assert.equal(nothing.code, 2);
  });
});
