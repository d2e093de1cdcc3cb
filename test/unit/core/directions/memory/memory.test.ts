import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  ANGLES,
  forgetDirection,
  isKeptAway,
  NO_MEMORY,
  preference,
  readMemory,
  remember,
  VERDICTS,
  writeMemory,
  type RememberedDirection,
} from '../../../../../src/core/directions/index.ts';

const entry = (over: Partial<RememberedDirection> = {}): RememberedDirection => ({
  id: 'd1',
  verdict: 'not-us',
  on: '2026-11-23',
  draft: 'drafts/kiln.md',
  angle: 'confession',
  prompt: 'the-first-sign',
  title: 'Say it first: the glaze ran',
  question: 'Who saw the glaze run before you did?',
  ...over,
});

const anyEntry = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    verdict: fc.constantFrom(...VERDICTS),
    on: fc
      .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    draft: fc.string(),
    angle: fc.constantFrom(...ANGLES),
    prompt: fc.string(),
    title: fc.string(),
    question: fc.string(),
  },
  { noNullPrototype: true },
);

describe('the file of the memory', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (directions) => {
        const memory = { version: 1 as const, directions };
        assert.deepEqual(readMemory(writeMemory(memory)), { memory, problem: undefined });
      }),
    );
  });

  it('never throws, whatever somebody wrote into it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { memory, problem } = readMemory(text);
        assert.ok(problem === undefined || memory === NO_MEMORY);
      }),
    );
  });

  it('forgives a comment, and leaves out an angle it does not know', () => {
    const text = writeMemory({ version: 1, directions: [entry(), entry({ id: 'd2' })] });
    const edited = `// by hand\n${text.replace('"angle": "confession"', '"angle": "limerick"')}`;
    assert.deepEqual(
      readMemory(edited).memory.directions.map(({ id }) => id),
      ['d2'],
    );
  });

  it('tells JSON of another shape from no JSON', () => {
    assert.equal(readMemory('{"version": 2}').problem, 'another-shape');
    assert.equal(readMemory('{"version": 1,').problem, 'no-json');
    assert.equal(readMemory('').problem, undefined);
  });
});

describe('what was said of a direction', () => {
  it('is one verdict at a time, and what was taken stays taken', () => {
    let memory = remember(NO_MEMORY, entry({ verdict: 'pinned' }));
    memory = remember(memory, entry({ verdict: 'taken' }));
    memory = remember(memory, entry({ verdict: 'done-before' }));
    assert.deepEqual(
      memory.directions.map(({ verdict }) => verdict),
      ['taken', 'done-before'],
    );
    assert.deepEqual(forgetDirection(memory, 'd1', 'drafts/kiln.md'), NO_MEMORY);
  });

  const wanted = {
    angle: 'confession',
    prompt: 'the-first-sign',
    id: 'd9',
    draft: 'drafts/kiln.md',
  } as const;
  const elsewhere = { ...wanted, draft: 'drafts/wheel.md' };

  it('keeps a question that is not for them away from every draft, and no other of its angle', () => {
    const memory = remember(NO_MEMORY, entry());
    assert.equal(isKeptAway(memory, wanted, '2030-01-01'), true);
    assert.equal(isKeptAway(memory, elsewhere, '2030-01-01'), true);
    assert.equal(isKeptAway(memory, { ...elsewhere, prompt: 'another' }, '2030-01-01'), false);
  });

  it('keeps a question that was wrong about a draft away from that draft only', () => {
    const memory = remember(NO_MEMORY, entry({ verdict: 'misread' }));
    assert.equal(isKeptAway(memory, wanted, '2030-01-01'), true);
    assert.equal(isKeptAway(memory, elsewhere, '2030-01-01'), false);
  });

  it('keeps an angle that cannot be claimed away from its own draft only', () => {
    const memory = remember(NO_MEMORY, entry({ verdict: 'cannot-claim' }));
    assert.equal(isKeptAway(memory, wanted, '2026-11-23'), true);
    assert.equal(isKeptAway(memory, elsewhere, '2026-11-23'), false);
  });

  it('lets “not now” come back after a week, over the end of a month and of February', () => {
    const after = (on: string, today: string): boolean =>
      isKeptAway(remember(NO_MEMORY, entry({ verdict: 'not-now', on })), wanted, today);
    assert.equal(after('2026-11-28', '2026-12-04'), true);
    assert.equal(after('2026-11-28', '2026-12-05'), false);
    assert.equal(after('2028-02-25', '2028-03-02'), true);
    assert.equal(after('2028-02-25', '2028-03-03'), false);
    assert.equal(after('2027-02-25', '2027-03-03'), true);
    assert.equal(after('2027-02-25', '2027-03-04'), false);
  });

  it('never keeps a pinned direction away', () => {
    const memory = remember(NO_MEMORY, entry({ verdict: 'pinned', id: wanted.id }));
    assert.equal(isKeptAway(memory, wanted, '2026-11-23'), false);
  });
});

describe('what people like', () => {
  const prompt = { id: 'the-first-sign', angle: 'confession' } as const;

  it('is one half where nothing is known, and leans with each verdict, on the prompt more than on its angle', () => {
    const liked = remember(NO_MEMORY, entry({ verdict: 'useful' }));
    const disliked = remember(NO_MEMORY, entry({ verdict: 'not-us' }));
    const sibling = { ...prompt, id: 'another' };
    assert.equal(preference(NO_MEMORY, prompt), 0.5);
    assert.ok(preference(liked, prompt) > preference(liked, sibling) && preference(liked, sibling) > 0.5);
    assert.ok(preference(disliked, prompt) < preference(disliked, sibling));
    assert.equal(preference(disliked, { id: 'other', angle: 'enemy' }), 0.5);
  });

  it('stays between 0 and 1 and never falls for a taken direction', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (directions) => {
        const before = preference({ version: 1, directions }, prompt);
        const taken = [...directions, entry({ verdict: 'taken' })];
        assert.ok(before > 0 && before < 1);
        assert.ok(preference({ version: 1, directions: taken }, prompt) > before);
      }),
    );
  });
});
