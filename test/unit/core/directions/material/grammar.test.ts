import assert from 'node:assert/strict';
import {
  gerund,
  infinitive,
  negated,
  quoted,
  readClause,
  told,
  toQuestion,
  toYou,
  type Clause,
  type QuestionWord,
} from '../../../../../src/core/directions/material/index.ts';

const clauseOf = (text: string): Clause => {
  const clause = readClause(text);
  assert.ok(clause, `no clause in “${text}”`);
  return clause;
};

/** What is written, and how it is asked for with “why”; undefined where it must not be asked. */
const QUESTIONS: readonly (readonly [string, string | undefined])[] = [
  ['We stopped dyeing the thread in March.', 'why did you stop dyeing the thread in March'],
  ['We can live with a millimetre.', 'why can you live with a millimetre'],
  ["We won't open posted repairs that week.", "why won't you open posted repairs that week"],
  ['We don’t ship on Mondays.', 'why don’t you ship on Mondays'],
  [
    'Davy has had to open up the keeper on the Postbag.',
    'why has Davy had to open up the keeper on the Postbag',
  ],
  ['They take eleven months over it.', 'why do they take eleven months over it'],
  ['It gave 5 mm.', 'why did it give 5 mm'],
  ["Tunnicliffe's gives 4.", "why does Tunnicliffe's give 4"],
  ['The bricks are down.', 'why are the bricks down'],
  ["The colour's wrong.", 'why is the colour wrong'],
  ['There are two urns.', 'why are there two urns'],
  ["There's a fridge in the waiting room.", 'why is there a fridge in the waiting room'],
  ["It'll go darker with use.", 'why will it go darker with use'],
  ["She's been working on a flavour since October.", 'why has she been working on a flavour since October'],
  ["He's driving the van now.", 'why is he driving the van now'],
  ["I'm keeping it.", 'why are you keeping it'],
  ['I was late on the Tuesday.', 'why were you late on the Tuesday'],
  ["I wasn't sure of the wax.", "why weren't you sure of the wax"],
  ["We've moved to an oval hole.", 'why have you moved to an oval hole'],
  ["I haven't slept since Tuesday.", "why haven't you slept since Tuesday"],
  ['We never wash the canvas.', 'why do you never wash the canvas'],
  ['We have never washed the canvas.', 'why have you never washed the canvas'],
  ['Last year we mended 71 bags that way.', 'why did you mend 71 bags that way last year'],
  ['In March we lost the mould.', 'why did you lose the mould in March'],
  ['So I put my whole arm in the bucket.', 'why did you put your whole arm in the bucket'],
  ['Our bakers start at four.', 'why do your bakers start at four'],
  ['The operators saw only the median.', 'why did the operators see only the median'],
  ['The film is read as turbidity.', 'why is the film read as turbidity'],
  ['The length was recovered without damage.', 'why was the length recovered without damage'],
  ['The forecasts will not be computed afterwards.', 'why will the forecasts not be computed afterwards'],
  ['Doors open on the bell.', 'why do doors open on the bell'],
  ["Storms don't wait for anybody.", "why don't storms wait for anybody"],
  ['The board says 12 today.', 'why does the board say 12 today'],
  ['The money goes to the hall roof.', 'why does the money go to the hall roof'],
  ['Pru grew the beets.', 'why did Pru grow the beets'],
  ['Delivery takes three weeks.', 'why does delivery take three weeks'],
  ['Twelve springs are few.', 'why are twelve springs few'],
  ['Each value carries one of three flags.', 'why does each value carry one of three flags'],
  ['We cannot promise a colour.', 'why can you not promise a colour'],
  ['We should have asked the tanner.', 'why should you have asked the tanner'],
  ['The two forecasts differed by 4 FNU.', 'why did the two forecasts differ by 4 FNU'],
  ['Ruth and I went down on Thursday.', undefined],
  ['Take one and sit down.', undefined],
  ["Don't get left behind.", undefined],
  ['Bring a bag.', undefined],
  ['You won’t see it.', undefined],
  ["We'll mend it while you wait.", undefined],
  ['If it rains, we stay in.', undefined],
  ['No suitcases with wheels.', undefined],
  ['Any bag, ours or not.', undefined],
  ['The strap that Davy cut in March.', undefined],
  ['The bags mended last year.', undefined],
  ['We washed it and dried it.', undefined],
  ['The bubble machine was a rental and had two settings.', undefined],
  ['Pru grew the beets, Dot cried at a beet.', undefined],
  ['Nobody was hurt.', undefined],
  ['None of the five utilities has reported a loss.', undefined],
  ["She'd left by then.", undefined],
  ["She's scored the stuffing in advance.", undefined],
  ['The leaves may add something in November.', undefined],
  ['They need not agree in a river.', undefined],
  ["It's LEMON DAY.", undefined],
  ['We said “never again” and meant it.', undefined],
  ['Supporting people and helping them grow.', undefined],
  ['Work processes', undefined],
  ['Who cut the strap?', undefined],
];

describe('a clause turned to a question', () => {
  for (const [written, asked] of QUESTIONS)
    it(`${asked === undefined ? 'leaves' : 'asks'} “${written}”`, () => {
      const clause = readClause(written);
      assert.equal(clause && toQuestion(clause, 'why'), asked);
    });

  it('asks with other words only where that asks for something new', () => {
    const asked = (text: string, word: QuestionWord): string | undefined => toQuestion(clauseOf(text), word);
    assert.equal(asked('We stopped dyeing the thread.', 'when'), 'when did you stop dyeing the thread');
    assert.equal(asked('We stopped dyeing the thread in March.', 'when'), undefined);
    assert.equal(asked('They take eleven months over it.', 'since when'), undefined);
    assert.equal(
      asked('They tan the hides with bark.', 'since when'),
      'since when do they tan the hides with bark',
    );
    assert.equal(asked('We lost the mould.', 'where'), 'where did you lose the mould');
    assert.equal(asked('We lost the mould in Leeds.', 'where'), undefined);
    assert.equal(asked('They tan the hides with bark.', 'how'), 'how do they tan the hides with bark');
    assert.equal(asked('We know the tanner.', 'how'), undefined);
    assert.equal(asked('Pru grew the beets.', 'who'), 'who grew the beets');
    assert.equal(asked('The operators keep a log.', 'who'), 'who keeps a log');
    assert.equal(asked('It gave 5 mm.', 'who'), undefined);
    assert.equal(asked('We can live with a millimetre.', ''), 'can you live with a millimetre');
  });
});

describe('a clause told to the writer', () => {
  const TOLD: readonly (readonly [string, string | undefined])[] = [
    ['We stopped dyeing the thread in March.', 'you stopped dyeing the thread in March'],
    ["I'm keeping it.", "you're keeping it"],
    ['I’m keeping our old press.', 'you’re keeping your old press'],
    ["I've lost my good pen.", "you've lost your good pen"],
    ['I was late.', 'you were late'],
    ['Our bakers start at four.', 'your bakers start at four'],
    ["It's on the board.", "it's on the board"],
    ['On Friday the river came up.', 'the river came up on Friday'],
    ['In March we lost the mould.', 'you lost the mould in March'],
    ['Davy cut a new strap for us.', 'Davy cut a new strap for you'],
    ['You can still order.', undefined],
  ];
  for (const [written, said] of TOLD)
    it(`tells “${written}”`, () => {
      const clause = readClause(written);
      assert.equal(clause && told(clause), said);
    });
});

describe('the bare forms of a clause', () => {
  const FORMS: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['We stopped dyeing the thread.', 'stop dyeing the thread', 'stopping dyeing the thread'],
    ["We don't open posted repairs.", 'not open posted repairs', 'not opening posted repairs'],
    ['We never wash the canvas.', 'never wash the canvas', 'never washing the canvas'],
    ['We lie about our age.', 'lie about your age', 'lying about your age'],
    ['We dye our own thread.', 'dye your own thread', 'dyeing your own thread'],
    ["We're making parkin.", 'make parkin', 'making parkin'],
    ['The film is read as turbidity.', 'be read as turbidity', 'being read as turbidity'],
    ["It's not a forecast.", 'not be a forecast', 'not being a forecast'],
    ['We can live with a millimetre.', undefined, undefined],
    ['We have mended 71 bags.', undefined, undefined],
    ['Nobody got hurt.', undefined, undefined],
    ["I'm going to say it first.", undefined, undefined],
    ['There are two urns.', undefined, undefined],
  ];
  for (const [written, plain, going] of FORMS)
    it(`gives those of “${written}”`, () => {
      const clause = clauseOf(written);
      assert.equal(infinitive(clause), plain);
      assert.equal(gerund(clause), going);
    });

  it('denies what can be denied as a whole', () => {
    assert.equal(negated(clauseOf('We stopped dyeing the thread.')), 'you did not stop dyeing the thread');
    assert.equal(negated(clauseOf('We can live with a millimetre.')), 'you cannot live with a millimetre');
    assert.equal(negated(clauseOf('The colour is wrong.')), 'the colour is not wrong');
    assert.equal(negated(clauseOf("We don't ship on Mondays.")), undefined);
    assert.equal(negated(clauseOf('We still ship on Mondays.')), undefined);
    assert.equal(negated(clauseOf('Everybody keeps asking for lemon.')), undefined);
  });
});

describe('the parts of a clause', () => {
  it('stand letter for letter as written, and together give the clause', () => {
    for (const [written] of QUESTIONS) {
      const clause = readClause(written);
      if (!clause) continue;
      const { lead, subject, auxiliary, verb, rest } = clause;
      assert.equal(
        [lead, subject, auxiliary, verb, rest].join('').replace(/\s/gu, ''),
        written.replace(/[.?]$/u, '').replace(/\s/gu, ''),
      );
    }
  });
});

describe('words of the writer’s', () => {
  it('are turned to “you”', () => {
    assert.equal(toYou('our forge'), 'your forge');
    assert.equal(toYou('My hands'), 'Your hands');
    assert.equal(toYou('what we owe to us and ours'), 'what you owe to you and yours');
    assert.equal(toYou('sold in the US'), 'sold in the US');
  });

  it('are quoted in curly marks without the mark that ended them', () => {
    assert.equal(quoted('We can live with a millimetre.'), '“We can live with a millimetre”');
    assert.equal(quoted('He said “no”,'), '“He said ‘no’”');
  });
});
