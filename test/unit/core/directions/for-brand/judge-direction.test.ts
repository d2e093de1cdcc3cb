import assert from 'node:assert/strict';
import {
  NO_MEMORY,
  type Direction,
  type WrittenDirection,
} from '../../../../../src/core/directions/index.ts';
import type { JudgedDirection } from '../../../../../src/core/directions/for-brand/index.ts';
import type { Engine } from '../../../../../src/service/engine.ts';
import { learnedEngine } from '../../sample-brands.ts';
import { ORDINARY } from './drafts.ts';

const text = ORDINARY['kiln'] ?? '';

describe('a language model’s direction', () => {
  let engine: Engine;
  let planned: Direction;
  let others: readonly Direction[];
  before(async () => {
    engine = learnedEngine('2026-11-01', 'harrow-and-pine');
    const call = { text, draft: 'drafts/kiln.md', count: 5, memory: NO_MEMORY, seen: [] };
    const set = await engine.direct('harrow-and-pine', call);
    const [first, ...rest] = set.kind === 'directions' ? set.directions : [];
    assert.ok(first);
    [planned, others] = [first, rest];
  });

  const written: WrittenDirection = {
    cell: 0,
    title: 'Aoife was right',
    tension: 'Aoife wanted to wait; the shelf at Brannigan’s was full on time.',
    question: 'What did Aoife say when the eleven mugs came out?',
    openings: [],
    evidence: ['Aoife wanted to wait until the morning.'],
  };
  const judge = (over: Partial<WrittenDirection> = {}): JudgedDirection =>
    engine.judgeDirection('harrow-and-pine', {
      ...{ text, planned, beside: others, written: { ...written, ...over } },
      composer: { kind: 'writer', writer: 'ollama', model: 'm' },
    });
  const refusal = (over: Partial<WrittenDirection>): string => {
    const judged = judge(over);
    return judged.kind === 'refused' ? judged.why : 'kept';
  };

  it('is kept in its cell, by its own name, on the draft’s own words', () => {
    const judged = judge();
    assert.ok(judged.kind === 'kept');
    const { direction } = judged;
    assert.equal(direction.title, written.title);
    assert.equal(direction.angle, planned.angle);
    assert.deepEqual(direction.novelty, planned.novelty);
    assert.deepEqual(direction.composer, { kind: 'writer', writer: 'ollama', model: 'm' });
    assert.notEqual(direction.id, planned.id);
    const [ground] = direction.evidence;
    assert.ok(ground?.source === 'draft');
    assert.equal(text.slice(ground.start, ground.end).replace(/\s+/g, ' '), ground.text);
  });

  it('is refused for what it invents', () => {
    assert.equal(refusal({ question: 'Why did 12 mugs crack?' }), 'claims');
    assert.equal(refusal({ question: 'Why did thirteen mugs crack?' }), 'claims');
    assert.equal(refusal({ tension: 'Mrs Pellew never forgave Aoife.' }), 'claims');
    assert.equal(refusal({ title: 'The finest mugs' }), 'claims');
    assert.equal(refusal({ tension: 'Aoife said “never again” and meant it.' }), 'ungrounded');
  });

  it('is refused when it stands on nothing, says nothing, or says what is worn', () => {
    assert.equal(refusal({ evidence: ['The mugs were blue and cold.'] }), 'ungrounded');
    assert.equal(refusal({ title: '' }), 'empty');
    assert.equal(refusal({ question: 'How does waiting elevate your morning?' }), 'worn');
  });

  it('is refused when another one says the same', () => {
    const [other] = others;
    assert.ok(other);
    const { title, tension, question } = other;
    assert.equal(refusal({ title, tension, question }), 'same');
  });

  it('has an opening only where that passes, and the least usual of those', () => {
    const openingOf = (openings: readonly string[]): string | undefined => {
      const judged = judge({ openings });
      return judged.kind === 'kept' ? judged.direction.opening : undefined;
    };
    const passing = ['The door opened too early.', 'Somebody wanted to wait.'];
    assert.equal(openingOf(passing), 'Somebody wanted to wait.');
    assert.equal(openingOf(['Ninety mugs cracked at dawn.']), planned.opening);
    assert.equal(openingOf(['Dive into the kiln.', 'Two\nlines.']), planned.opening);
  });
});
