import assert from 'node:assert/strict';
import { suggest } from '../../../../src/core/prediction/index.ts';
import { NO_ALLOWED_FACTS } from '../../../../src/core/facts/index.ts';
import { at, brandOf, offered, often } from './brand.ts';

const allowing = (...names: string[]) => ({ allow: { ...NO_ALLOWED_FACTS, names: new Set(names) } });

describe('safety', () => {
  describe('names', () => {
    const model = brandOf(...often('Our cider is pressed by Marlow Tunstead every year.'));

    it('offers no name that neither the draft nor the ledger states', () => {
      for (const draft of [
        'Our cider is pressed by █',
        'Our cider is pressed by Mar█',
        'Our cider is pressed by Marlow T█',
      ]) {
        assert.doesNotMatch(offered(model, draft), /Marlow|arlow|unstead/);
      }
    });

    it('offers a name that the draft states', () => {
      const draft = 'We met Marlow Tunstead.\n\nOur cider is pressed by Mar█';
      assert.match(offered(model, draft), /^low\b/);
    });

    it('offers a name that a heading or the front matter states', () => {
      assert.match(
        offered(model, '---\ntitle: A visit to Marlow\n---\n\nOur cider is pressed by Mar█'),
        /^low\b/,
      );
      assert.match(offered(model, '# A visit to Marlow\n\nOur cider is pressed by Mar█'), /^low\b/);
    });

    it('offers a name of the ledger', () => {
      assert.match(
        offered(model, 'Our cider is pressed by Mar█', allowing('Marlow Tunstead')),
        /^low Tunstead\b/,
      );
    });

    it('ends a phrase before an unknown name', () => {
      assert.doesNotMatch(offered(model, 'Our cider is █'), /Marlow/);
    });

    it('treats a word seen only at the beginning of sentences as a possible name', () => {
      const heads = brandOf(...often('Tunstead is open. Then we rest.'));
      assert.doesNotMatch(offered(heads, 'We go to tun█'), /stead/);
    });
  });

  describe('numbers', () => {
    it('are never offered', () => {
      const model = brandOf(
        ...often('Our gate opens at 7:30 and costs 12 crowns for seventeen guests, or 40% less.'),
      );
      for (const draft of [
        'Our gate opens at █',
        'Our gate opens at 7:30 and costs █',
        'crowns for sev█',
        'crowns for seventeen guests, or █',
      ]) {
        assert.doesNotMatch(offered(model, draft), /\d|%|enteen/);
      }
    });

    it('may be spelled out when the draft does', () => {
      const model = brandOf(...often('The table seats seventeen guests in all.'));
      const result = offered(model, 'The table seats sevent█', {
        allow: { ...NO_ALLOWED_FACTS, numbers: new Set(['seventeen']) },
      });
      assert.match(result, /^een\b/);
    });
  });

  describe('banned terms', () => {
    const model = brandOf(...often('Our world-class cider is truly unique in the valley.'));

    it('are not completed, whatever their case', () => {
      assert.equal(offered(model, 'Our cider is truly uni█', { banned: ['Unique'] }), '[banned]');
      assert.equal(offered(model, 'Our cider is truly uni█', { banned: ['truly  unique'] }), '[banned]');
    });

    it('are not completed by a phrase', () => {
      assert.doesNotMatch(offered(model, 'Our world-class cider is █', { banned: ['unique'] }), /unique/);
    });

    it('ban whole words only', () => {
      assert.match(offered(model, 'Our cider is truly uni█', { banned: ['uniq', 'cider'] }), /^que/);
    });
  });

  describe('copying', () => {
    const line = 'When the river rose that spring we carried every barrel up the narrow stairs to the attic.';

    it('copies no more than eight words of a sentence of a single post', () => {
      const model = brandOf(line, 'We carried on.', 'The stairs are narrow.');
      assert.match(offered(model, 'When the river rose that spring we carried every bar█'), /^\[/);
    });

    it('copies longer runs that several posts have', () => {
      const model = brandOf(...often(line));
      assert.match(offered(model, 'When the river rose that spring we carried every bar█'), /^rel\b/);
    });
  });

  it('names the evidence that agrees longest, whichever of the words is rarer', () => {
    const model = brandOf(
      ...often('Cider is made here, and cider is sold.', 4),
      'Some press cider by hand.',
      'We press cider in October.',
    );
    const result = suggest(model, at('Each autumn we press ci█'));
    assert.deepEqual(result.kind === 'suggestion' && result.evidence.map(({ at: { text } }) => text), [
      'We press cider in October.',
      'Some press cider by hand.',
    ]);
  });

  it('names its evidence: the sentences in which the word followed', () => {
    const model = brandOf('We press cider in October.', 'They press cider at night.', 'Nothing here.');
    const result = suggest(model, at('We press ci█'));
    assert.deepEqual(
      result.kind === 'suggestion' && result.evidence.map(({ id, at: { text } }) => [id, text]),
      [
        ['post-0.md', 'We press cider in October.'],
        ['post-1.md', 'They press cider at night.'],
      ],
    );
  });
});
