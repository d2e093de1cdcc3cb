import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  finishedWords,
  headLine,
  isOffered,
  mayOffer,
  NO_OFFERS,
  observeOffers,
  readOffers,
  roughWords,
  storeOffers,
  type Offers,
} from '../../../../../src/core/directions/index.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const draft = 'drafts/a.md';

/** A person at work: time passes with what they do. */
class Desk {
  offers: Offers = NO_OFFERS;
  now = 0;

  tell(event: { kind: 'typed'; words: number } | { kind: 'shown' | 'declined' | 'asked' }): void {
    this.offers = observeOffers(this.offers, { ...event, draft, at: this.now });
  }

  /** Types so many words, one a second. */
  type(words: number): void {
    for (let word = 0; word < words; word++) {
      this.now += SECOND;
      this.tell({ kind: 'typed', words: 1 });
    }
  }

  rest(milliseconds: number): void {
    this.now += milliseconds;
  }

  may({ isSaved = false, words = 100 } = {}): boolean {
    return mayOffer(this.offers, { draft, at: this.now, words, isSaved });
  }
}

describe('offering directions unasked', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });

  it('waits for 25 new words and a pause of four seconds', () => {
    desk.type(24);
    desk.rest(HOUR);
    assert.equal(desk.may(), false);
    desk.type(1);
    desk.rest(3999);
    assert.equal(desk.may(), false);
    desk.rest(1);
    assert.equal(desk.may(), true);
  });

  it('treats a save as a pause, but still needs the words', () => {
    desk.type(24);
    assert.equal(desk.may({ isSaved: true }), false);
    desk.type(1);
    assert.equal(desk.may({ isSaved: true }), true);
  });

  it('needs forty words of prose', () => {
    desk.type(30);
    desk.rest(4000);
    assert.equal(desk.may({ words: 39 }), false);
    assert.equal(desk.may({ words: 40 }), true);
  });

  it('comes once an hour at most, and for new words each time', () => {
    desk.type(30);
    desk.rest(4000);
    desk.tell({ kind: 'shown' });
    assert.equal(isOffered(desk.offers, draft), true);
    desk.tell({ kind: 'declined' });
    assert.equal(isOffered(desk.offers, draft), false);
    desk.type(30);
    desk.rest(HOUR - 40 * SECOND);
    assert.equal(desk.may(), false);
    desk.rest(40 * SECOND);
    assert.equal(desk.may(), true);
  });

  it('is withdrawn when typing continues for a minute, however long the pauses are', () => {
    desk.type(30);
    desk.rest(4000);
    desk.tell({ kind: 'shown' });
    desk.rest(HOUR);
    desk.type(60);
    assert.equal(isOffered(desk.offers, draft), true);
    desk.type(1);
    assert.equal(isOffered(desk.offers, draft), false);
  });

  const leaveTwice = (): void => {
    for (let time = 1; time <= 2; time++) {
      desk.type(30);
      desk.rest(2 * HOUR);
      assert.equal(desk.may(), true);
      desk.tell({ kind: 'shown' });
      desk.tell({ kind: 'declined' });
    }
    desk.type(100);
    desk.rest(100 * HOUR);
  };

  it('stops after two ignored offers, until ideas are requested', () => {
    leaveTwice();
    assert.equal(desk.may(), false);
    desk.tell({ kind: 'asked' });
    desk.type(30);
    desk.rest(2 * HOUR);
    assert.equal(desk.may(), true);
  });

  it('stays silent in the next window', () => {
    leaveTwice();
    const stored: unknown = JSON.parse(JSON.stringify(storeOffers(desk.offers)));
    desk.offers = readOffers(stored);
    desk.type(100);
    desk.rest(100 * HOUR);
    assert.equal(desk.may(), false);
  });

  it('distinguishes drafts', () => {
    leaveTwice();
    const other = { draft: 'b.md', at: desk.now, kind: 'typed', words: 30 } as const;
    const offers = observeOffers(desk.offers, other);
    const about = { at: desk.now + 4000, words: 50, isSaved: false };
    assert.equal(mayOffer(offers, { draft: 'b.md', ...about }), true);
    assert.equal(mayOffer(offers, { draft, ...about }), false);
  });

  it('remembers two hundred drafts, the latest ones', () => {
    let offers = NO_OFFERS;
    for (let number = 0; number < 250; number++)
      offers = observeOffers(offers, { draft: `${number}.md`, at: number, kind: 'shown' });
    assert.equal(offers.size, 200);
    assert.equal(isOffered(offers, '249.md'), true);
    assert.equal(isOffered(offers, '49.md'), false);
  });

  it('reads any stored state', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const offers = readOffers(stored);
        assert.deepEqual(readOffers(JSON.parse(JSON.stringify(storeOffers(offers)))), offers);
      }),
    );
    assert.equal(readOffers([{ draft, ignored: 2, offeredAt: 5 }, { draft: 3 }, null]).size, 1);
  });

  it('makes at most two offers to a user who never accepts one', () => {
    const step = fc.record({
      rest: fc.integer({ min: 0, max: 3 * HOUR }),
      words: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const restless = new Desk();
        let shown = 0;
        for (const { rest, words } of steps) {
          restless.type(words);
          restless.rest(rest);
          if (!restless.may()) continue;
          restless.tell({ kind: 'shown' });
          shown++;
        }
        assert.ok(shown <= 2);
      }),
    );
  });
});

describe('the head of a draft', () => {
  it('is behind front matter and comments', () => {
    assert.equal(headLine('---\ntitle: A\n---\n\nHello.\n'), 4);
    assert.equal(headLine('---\na: 1\n---\n<!-- one\ntwo -->\n\n# Head\n'), 6);
    assert.equal(headLine('Hello.\n'), 0);
    assert.equal(headLine(''), 0);
    assert.equal(headLine('---\na: 1\n---\n'), 2);
  });

  it('is a line of the file, whatever the file', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('---', 'a: 1', '', 'Hi', '<!--', '-->')), (lines) => {
        const line = headLine(lines.join('\n'));
        assert.ok(line >= 0 && line < Math.max(1, lines.length));
      }),
    );
  });

  it('counts words of prose only', () => {
    assert.equal(roughWords('---\ntitle: Not this\n---\nOne two’s three-four.\n'), 3);
    assert.equal(roughWords('<!-- not\nthis -->\nOne\n```\nnor this\n```\ntwo\n'), 2);
    assert.equal(roughWords('One\n```\nnor this\n'), 1);
  });

  it('counts words as they are finished', () => {
    assert.deepEqual(['a', ' ', 'a b c', '', '\n  '].map(finishedWords), [0, 1, 2, 0, 1]);
  });
});
