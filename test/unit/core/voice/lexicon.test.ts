import assert from 'node:assert/strict';
import { ALTERNATIVES } from '../../../../src/core/voice/lexicon/alternatives.ts';
import { findEntries } from '../../../../src/core/voice/lexicon/lexicon.ts';
import { readSymbols } from '../../../../src/core/voice/model/symbols.ts';

const groupOf = (member: string): readonly string[] =>
  ALTERNATIVES.find(({ members }) => members[0] === member)?.members ?? [];

describe('the lexicon', () => {
  it('keeps forms of interchangeable words together', () => {
    assert.ok(groupOf('used').includes('leveraged'));
    assert.ok(groupOf('using').includes('leveraging'));
    assert.ok(groupOf('bought').includes('purchased'));
    assert.ok(groupOf('stopping').includes('ceasing'));
    assert.ok(groupOf('tries').includes('strives'));
    assert.ok(groupOf('kept').includes('retained'));
    assert.ok(groupOf("don't").includes('do not'));
  });

  it('has no empty member and no member twice in a group', () => {
    for (const { members: group } of ALTERNATIVES) {
      assert.ok(group.length >= 2 && group.every((member) => member !== ''));
      assert.equal(new Set(group).size, group.length, group.join(' '));
    }
  });

  it('finds the longest entry at each place, without overlap', () => {
    const found = findEntries(readSymbols('We did it in order to help, and do not regret it.'));
    assert.deepEqual(
      found.map(({ entry }) => entry.text).filter((text) => text.includes(' ') || text === 'help'),
      ['in order to', 'help', 'do not'],
    );
  });

  const choices = (sentence: string, text: string): number =>
    findEntries(readSymbols(sentence)).find(({ entry }) => entry.text === text)?.groups.length ?? 0;

  it('offers no verb for a noun', () => {
    assert.ok(choices('We craft a week of it.', 'craft') > 0);
    assert.equal(choices('It is a celebration of craft.', 'craft'), 0);
  });

  it('offers no contraction where only the full form is possible', () => {
    assert.ok(choices('We know it is late.', 'it is') > 0);
    assert.equal(choices('Late, whatever you say it is.', 'it is'), 0);
  });
});
