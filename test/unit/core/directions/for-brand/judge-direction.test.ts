import assert from 'node:assert/strict';
import { NO_MEMORY, type Direction, type WrittenAnswer } from '../../../../../src/core/directions/index.ts';
import type { JudgedDirection } from '../../../../../src/core/directions/for-brand/index.ts';
import type { Engine } from '../../../../../src/service/engine/index.ts';
import { learnedEngine, TODAY } from '../../sample-brands.ts';
import { ORDINARY } from './drafts.ts';

const text = ORDINARY['kiln'] ?? '';

describe('a language model’s direction', () => {
  let engine: Engine;
  let planned: Direction;
  let others: readonly Direction[];
  before(async () => {
    engine = await learnedEngine(TODAY, 'harrow-and-pine');
    const call = { text, draft: 'drafts/kiln.md', count: 5, memory: NO_MEMORY, seen: [] };
    const set = await engine.directions.suggest({ brand: 'harrow-and-pine', ...call });
    const [first, ...rest] = set.kind === 'directions' ? set.directions : [];
    assert.ok(first);
    [planned, others] = [first, rest];
  });

  const answer: WrittenAnswer = {
    title: 'Aoife was right',
    question: 'What did Aoife say when the eleven mugs came out?',
    firstStep: 'Begin with Aoife at the door.',
    probability: 0.04,
  };
  const judgeAll = (
    answers: readonly WrittenAnswer[],
    evidence = ['Aoife wanted to wait until the morning.'],
  ): JudgedDirection =>
    engine.directions.judge({
      brand: 'harrow-and-pine',
      ...{ text, planned, beside: others, written: { cell: 0, answers, evidence } },
      composer: { kind: 'writer', writer: 'ollama', model: 'm' },
    });
  const judge = (over: Partial<WrittenAnswer> = {}): JudgedDirection => judgeAll([{ ...answer, ...over }]);
  const whyOf = (judged: JudgedDirection): string => (judged.kind === 'refused' ? judged.why : 'kept');
  const refusal = (over: Partial<WrittenAnswer>): string => whyOf(judge(over));

  it('is kept in its cell, by its own name, on the draft’s own words', () => {
    const judged = judge();
    assert.ok(judged.kind === 'kept');
    const { direction } = judged;
    assert.equal(direction.title, answer.title);
    assert.equal(direction.angle, planned.angle);
    assert.deepEqual(direction.novelty, planned.novelty);
    assert.deepEqual(direction.composer, { kind: 'writer', writer: 'ollama', model: 'm' });
    assert.notEqual(direction.id, planned.id);
    const [ground] = direction.evidence;
    assert.ok(ground?.source === 'draft');
    assert.equal(text.slice(ground.start, ground.end).replace(/\s+/g, ' '), ground.text);
  });

  it('takes the rare angle that its cell offers only where it says so, through the same gates', () => {
    const cell: Direction = {
      ...{ ...planned, showsAngle: false, isOfWhole: true },
      rare: { angle: 'origin', evidence: planned.evidence, novelty: { used: 0, of: 83, nearest: [] } },
    };
    const judged = (tookAngle: boolean | undefined, over: Partial<WrittenAnswer> = {}): JudgedDirection =>
      engine.directions.judge({
        brand: 'harrow-and-pine',
        ...{
          text,
          planned: cell,
          beside: others,
          composer: { kind: 'writer', writer: 'ollama', model: 'm' },
        },
        written: {
          ...{ cell: 0, answers: [{ ...answer, ...over }], evidence: [] },
          ...(tookAngle !== undefined && { tookAngle }),
        },
      });
    const taken = judged(true);
    assert.ok(taken.kind === 'kept');
    const { angle, showsAngle, isOfWhole, rare } = taken.direction;
    assert.deepEqual(
      { angle, showsAngle, isOfWhole, rare },
      {
        ...{ angle: 'origin', showsAngle: true, isOfWhole: false, rare: undefined },
      },
    );
    for (const left of [judged(false), judged(undefined)]) {
      assert.ok(left.kind === 'kept');
      assert.equal(left.direction.showsAngle, false);
      assert.equal(left.direction.angle, planned.angle);
    }
    assert.equal(whyOf(judged(true, { question: 'Why did 12 mugs crack?' })), 'claims');
  });

  it('is refused for what it invents', () => {
    assert.equal(refusal({ question: 'Why did 12 mugs crack?' }), 'claims');
    assert.equal(refusal({ question: 'Why did thirteen mugs crack?' }), 'claims');
    assert.equal(refusal({ question: 'Mrs Pellew never forgave Aoife.' }), 'claims');
    assert.equal(refusal({ title: 'The finest mugs' }), 'claims');
    assert.equal(refusal({ firstStep: 'Aoife said “never again” and meant it.' }), 'ungrounded');
  });

  it('is refused when it stands on nothing, says nothing, or says what is worn', () => {
    assert.equal(whyOf(judgeAll([answer], ['The mugs were blue and cold.'])), 'ungrounded');
    assert.equal(refusal({ title: '' }), 'empty');
    assert.equal(refusal({ question: 'How does waiting elevate your morning?' }), 'worn');
  });

  it('is refused without a question, with words that nobody knows, and where it has no word of the draft', () => {
    assert.equal(refusal({ question: 'Then it was a day in the sky.' }), 'no-question');
    assert.equal(refusal({ question: 'How stavy was the enjodded sky?' }), 'misspelled');
    const elsewhere = { title: 'Up there', question: 'Why is grass green?', firstStep: 'Look at grass.' };
    assert.equal(refusal(elsewhere), 'other-subject');
  });

  it('is refused when another one says the same', () => {
    const [other] = others;
    assert.ok(other);
    const { title, question } = other;
    assert.equal(refusal({ title, question }), 'same');
  });

  it('is the first of several answers that passes', () => {
    const judged = judgeAll([{ ...answer, question: 'Why did ninety mugs crack?' }, answer]);
    assert.ok(judged.kind === 'kept');
    assert.equal(judged.direction.question, answer.question);
  });
});
