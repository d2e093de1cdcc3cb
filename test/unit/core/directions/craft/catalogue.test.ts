import assert from 'node:assert/strict';
import {
  ANGLES,
  channelOf,
  CHANNEL_ENTRIES,
  CHANNELS,
  DOMAIN_ENTRIES,
  DOMAINS,
  FIGURE_ENTRIES,
  FIGURES,
  HOOK_ENTRIES,
  HOOKS,
  POINT_OF_VIEW_ENTRIES,
  POINTS_OF_VIEW,
  REGISTER_ENTRIES,
  REGISTERS,
  STRUCTURE_ENTRIES,
  STRUCTURES,
  TEMPLATE_ENTRIES,
  TEMPLATES,
  type CraftEntry,
} from '../../../../../src/core/directions/craft/index.ts';
import { FIGURE_SIGNS } from '../../../../../src/core/directions/craft/signs/figures.ts';
import { HOOK_SIGNS } from '../../../../../src/core/directions/craft/signs/hooks.ts';
import { POINT_OF_VIEW_SIGNS } from '../../../../../src/core/directions/craft/signs/points-of-view.ts';
import { REGISTER_SIGNS } from '../../../../../src/core/directions/craft/signs/registers.ts';
import { STRUCTURE_SIGNS } from '../../../../../src/core/directions/craft/signs/structures.ts';
import { TEMPLATE_SIGNS } from '../../../../../src/core/directions/craft/signs/templates.ts';
import type { Sign } from '../../../../../src/core/directions/craft/craft.ts';

const FACETS: readonly (readonly [
  facet: string,
  ids: readonly string[],
  entries: Readonly<Record<string, CraftEntry<string>>>,
])[] = [
  ['hook', HOOKS, HOOK_ENTRIES],
  ['structure', STRUCTURES, STRUCTURE_ENTRIES],
  ['template', TEMPLATES, TEMPLATE_ENTRIES],
  ['figure', FIGURES, FIGURE_ENTRIES],
  ['register', REGISTERS, REGISTER_ENTRIES],
  ['pointOfView', POINTS_OF_VIEW, POINT_OF_VIEW_ENTRIES],
  ['domain', DOMAINS, DOMAIN_ENTRIES],
];
const wordsIn = (text: string): number => text.split(/\s+/u).length;

describe('the catalogue of craft', () => {
  for (const [facet, ids, entries] of FACETS)
    describe(facet, () => {
      const all = Object.values(entries);

      it('has an entry for each id and no other', () => {
        assert.deepEqual(Object.keys(entries).sort(), [...ids].sort());
        for (const [key, { id }] of Object.entries(entries)) assert.equal(id, key);
      });

      it('names each as a copywriter would, in at most four words, and says what it does in a line', () => {
        for (const { name, gist } of all) {
          assert.ok(wordsIn(name) <= 4, name);
          assert.match(name, /^\p{Lu}/u);
          assert.match(gist, /^\p{Lu}.*\.$/u);
          assert.ok(gist.length >= 25 && gist.length <= 110, gist);
        }
      });

      it('has no two alike', () => {
        for (const pick of [
          (one: CraftEntry<string>) => one.name,
          (one: CraftEntry<string>) => one.gist,
          (one: CraftEntry<string>) => one.examples[0],
          (one: CraftEntry<string>) => one.examples[1],
        ])
          assert.equal(new Set(all.map((one) => pick(one).toLowerCase())).size, all.length);
      });

      it('gives two examples of 8 to 35 words, with curly quotes', () => {
        for (const example of all.flatMap(({ examples }) => examples)) {
          assert.ok(wordsIn(example) >= 8 && wordsIn(example) <= 35, `${wordsIn(example)}: ${example}`);
          assert.doesNotMatch(example, /['"]/u);
          assert.match(example, /[.!?…”]$/u);
        }
      });

      it('changes at least its own facet', () => {
        for (const { changes } of all) assert.ok(changes.some((one) => one === facet));
      });
    });

  it('has signs that can be asked again and again', () => {
    const all: readonly (readonly Sign[])[] = [
      HOOK_SIGNS,
      STRUCTURE_SIGNS,
      TEMPLATE_SIGNS,
      FIGURE_SIGNS,
      REGISTER_SIGNS,
      POINT_OF_VIEW_SIGNS,
    ].flatMap((signs) => Object.values(signs));
    for (const { pattern, weight } of all.flat()) {
      assert.ok(pattern.flags.includes('u') && !/[gy]/u.test(pattern.flags), pattern.source);
      assert.notEqual(weight, 0);
    }
  });

  it('says the parts of a structure in order, two to five of them', () => {
    for (const { steps } of Object.values(STRUCTURE_ENTRIES))
      assert.ok(steps.length >= 2 && steps.length <= 5 && new Set(steps).size === steps.length);
  });

  it('gives every domain relations of its own, and words that few others have', () => {
    const relations = Object.values(DOMAIN_ENTRIES).flatMap(
      ({ relations: { process, before, after, goesWrong, keeper, measure, means, pause } }) => [
        process,
        before,
        after,
        goesWrong,
        keeper,
        measure,
        means,
        pause,
      ],
    );
    assert.equal(new Set(relations).size, relations.length);
    for (const { id, words } of Object.values(DOMAIN_ENTRIES)) {
      assert.ok(words.size >= 15, id);
      for (const word of words) {
        assert.equal(word, word.toLowerCase());
        assert.ok(Object.values(DOMAIN_ENTRIES).filter((one) => one.words.has(word)).length <= 2, word);
      }
    }
  });
});

describe('channels', () => {
  it('have beats, and say what fits them in ids of the catalogue', () => {
    assert.deepEqual(Object.keys(CHANNEL_ENTRIES).sort(), [...CHANNELS].sort());
    for (const entry of Object.values(CHANNEL_ENTRIES)) {
      assert.ok(entry.beats.length >= 2);
      assert.ok(entry.words[0] < entry.words[1]);
      assert.ok(entry.angles.every((id) => ANGLES.includes(id)));
      assert.equal(new Set(entry.angles).size, entry.angles.length);
      assert.equal(new Set(entry.hooks).size, entry.hooks.length);
      assert.equal(new Set(entry.structures).size, entry.structures.length);
    }
  });

  for (const [word, id] of [
    ['LinkedIn', 'linkedin'],
    ['linked in post', 'linkedin'],
    ['Twitter', 'x'],
    ['X', 'x'],
    ['Bluesky', 'x'],
    ['instagram', 'instagram'],
    ['TikTok', 'video'],
    ['YouTube Shorts', 'video'],
    ['email', 'email'],
    ['E-mail newsletter', 'newsletter'],
    ['bulletin', 'newsletter'],
    ['journal', 'blog'],
    ['press release', 'press'],
  ] as const)
    it(`takes ${word} for ${id}`, () => {
      assert.equal(channelOf(word)?.id, id);
    });

  for (const word of [undefined, '', '  ', 'billboard', 'exhibition'])
    it(`knows nothing of ${word === undefined ? 'no word' : `“${word}”`}`, () => {
      assert.equal(channelOf(word), undefined);
    });
});
