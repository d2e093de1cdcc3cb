import assert from 'node:assert/strict';
import { CheckCache, CHECKS, runChecks, type Passage } from '../../../../src/core/checks/index.ts';
import { rereadProse, type Block, type ProseReading } from '../../../../src/core/text/index.ts';
import { largeCorpus } from '../../../bench/large-corpus.ts';
import { profileOf } from './draft.ts';

/** Notes which passages any rule reads. */
class WatchedCache extends CheckCache {
  readonly read = new Set<Passage>();
  readonly #watched = new WeakMap<Passage, Passage>();

  override passage(block: Block): Passage {
    const passage = super.passage(block);
    const known = this.#watched.get(passage) ?? this.#watch(passage);
    this.#watched.set(passage, known);
    return known;
  }

  #watch(passage: Passage): Passage {
    const note = (): Passage => {
      this.read.add(passage);
      return passage;
    };
    return {
      kind: passage.kind,
      get text() {
        return note().text;
      },
      get sentences() {
        return note().sentences;
      },
      get facts() {
        return note().facts;
      },
    };
  }
}

/** Every rule on, so that one that reads the whole draft at each key is found whatever its default. */
const EVERY_RULE = Object.fromEntries(CHECKS.map(({ id }) => [id, 'information' as const]));

describe('a key in a draft of 5,000 words', () => {
  const draft = largeCorpus(5000, 500, 11)
    .map(({ text }) => text.replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n\n');
  const cache = new WatchedCache({
    profile: profileOf({ checks: { rules: EVERY_RULE, exempt: [], jurisdictions: [] } }),
    habits: { times: () => 0, posts: () => 0 },
    manner: { words: 20_000, sentences: 2_000, longSentences: 60, assistant: 20, usualAssistant: 0.002 },
    claims: { today: '2026-11-29', ledger: [] },
  });
  let reading: ProseReading | undefined;
  const readFor = (text: string): number => {
    cache.read.clear();
    reading = rereadProse(text, reading);
    runChecks(text, reading.prose, cache);
    return cache.read.size;
  };

  it('makes the rules read only the paragraph that it changes', () => {
    const passages = readFor(draft);
    assert.ok(passages > 100, `${String(passages)} passages are no long draft`);
    const at = draft.indexOf('. ', draft.length / 2) + 1;
    for (const typed of [' T', ' Th', ' The', ' The strap'])
      assert.equal(readFor(draft.slice(0, at) + typed + draft.slice(at)), 1, typed);
  });
});
