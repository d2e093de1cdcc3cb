import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { antiAudience } from '../../../../../src/core/directions/compose/wordings/anti-audience.ts';
import { communityMirror } from '../../../../../src/core/directions/compose/wordings/community-mirror.ts';
import { comparison } from '../../../../../src/core/directions/compose/wordings/comparison.ts';
import { manifesto } from '../../../../../src/core/directions/compose/wordings/manifesto.ts';
import { objectsEye } from '../../../../../src/core/directions/compose/wordings/objects-eye.ts';
import { prediction } from '../../../../../src/core/directions/compose/wordings/prediction.ts';
import { questionUnanswered } from '../../../../../src/core/directions/compose/wordings/question-unanswered.ts';
import { ritual } from '../../../../../src/core/directions/compose/wordings/ritual.ts';
import { scaleShift } from '../../../../../src/core/directions/compose/wordings/scale-shift.ts';
import { smallMoment } from '../../../../../src/core/directions/compose/wordings/small-moment.ts';
import { teachOneThing } from '../../../../../src/core/directions/compose/wordings/teach-one-thing.ts';
import { timeShift } from '../../../../../src/core/directions/compose/wordings/time-shift.ts';
import type { Composed, Echo, WordingContext } from '../../../../../src/core/directions/compose/wording.ts';
import { readMaterial } from '../../../../../src/core/directions/material/index.ts';
import { BRANDS, draftOf, folderOf } from '../../sample-brands.ts';

const ANGLES = [
  timeShift,
  prediction,
  scaleShift,
  ritual,
  objectsEye,
  antiAudience,
  comparison,
  smallMoment,
  questionUnanswered,
  manifesto,
  teachOneThing,
  communityMirror,
];

// Invented, each rich in something else: figures, people, refusals, faults, questions, places, promises.
const INVENTED = [
  'The kiln was opened at seven. Marta said it was too early. We lost nineteen bowls because the shelf cracked. The old shelf had held for six years. Now we fire twice a week. Nobody touches the door. The glaze was wrong: it came out grey instead of green. We will write when we know why.',
  'Every Monday, before opening, Ida counts the loaves. She writes the number on the wall. We bake 140 loaves a day and throw away three. No sliced bread. No orders by phone. If you want rye, come before nine. Bring a bag. The rye is not for everyone, but it keeps for ten days.',
  'Our new timetable starts in March. The ferry used to leave at six; now it leaves at half past five. 212 passengers wrote to us. Some of you asked why the café is closed. We do not know yet when it opens again. The boat needs 40 litres an hour. We believe a ferry should wait for a running passenger.',
  'Did the repair hold? The pump ran for eleven days and stopped. We think the seal is to blame, because the oil was cold. It might be the bearing. The new seal costs £14 and lasts longer than the old one. We will never use the cheap seal again. You should check yours before winter.',
  'The library is moving from Mill Street to the old bank. Volunteers carried 9,000 books in two days. Joan dropped a box on the stairs. “It smells of money,” said a boy. Anyone can borrow anything. We must be out by Friday. The vault will hold the maps. It is colder than the reading room.',
  'We tan hides in the yard. The water comes from the hill. Take a scrap, fold it, and press your nail into it. The mark should vanish in ten seconds. If it stays, the hide is too dry. Most customers prefer the dark hide. We sell the light hide to 30 saddlers. They cut straps from it.',
  'The app was down for four hours on Tuesday. 1,300 users saw an empty page. We have stopped sending reminders at night. Our engineers read every report. Tell us what you saw. Why should a reminder arrive at three? We cannot promise that it will not happen again. The queue was full and nobody looked.',
  'The choir meets in the station. The last train leaves at eleven. Rosa opens the piano and Emil sits on the steps. We sing the same song as ever. The song is like a long corridor. Only two people know the third verse. Everyone is welcome. Join us. We promise tea.',
  'This year the apples are small. The frost came in May, so half the blossom fell. Last year we pressed 800 bottles; this year it will be 300. A small apple is sweeter than a large one. The press still works. Pickers start at six. You may keep what falls in the lane.',
  'Teachers need to know that the form has changed. The form was four pages and is now a single page. Schools must send it by 5 June. Parents asked for it. It does not ask for a birth date any more. The office will always answer the phone. The printer will be replaced soon.',
  'The old press is slow, but the new press is loud. Lena wants to keep both. We could print the cards at night instead of in the morning. The old press might be safer than the new press. A loud press wakes the street.',
];

const echoFor = (context: WordingContext): Echo => ({
  post: 'earlier.md',
  date: '2024-03-01',
  text: 'The old door was easier to close.',
  start: 0,
  end: 33,
  likeness: 0.5,
  sentence: context.material.pieces.find(({ kind }) => kind === 'thing')?.sentence ?? 0,
});

interface Drafted {
  readonly draft: string;
  readonly id: string;
  readonly composed: Composed;
}

function allOf(draft: string): Drafted[] {
  const bare: WordingContext = { material: readMaterial(draft), echoes: [] };
  const context: WordingContext = { ...bare, echoes: [echoFor(bare)] };
  return ANGLES.flatMap(({ wordings }) =>
    wordings.flatMap(({ id, compose }) => compose(context).map((composed) => ({ draft, id, composed }))),
  );
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ');
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
const textsOf = ({ title, tension, question }: Composed): string[] => [title, tension, question];

describe('the wordings of the second dozen of angles', () => {
  const drafts = [
    ...INVENTED,
    ...BRANDS.flatMap((brand) =>
      readdirSync(`${folderOf(brand)}/drafts`).map((file) => draftOf(brand, file.replace(/\.md$/u, ''))),
    ),
    ...BRANDS.flatMap((brand) =>
      readdirSync(`${folderOf(brand)}/corpus`)
        .filter((file) => file.endsWith('.md'))
        .slice(0, 20)
        .map((file) => readFileSync(`${folderOf(brand)}/corpus/${file}`, 'utf8')),
    ),
  ];
  const all = drafts.flatMap(allOf);

  it('have ids of their own, ten or more an angle', () => {
    const ids = ANGLES.flatMap(({ wordings }) => wordings.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    for (const { angle, wordings } of ANGLES) {
      assert.ok(wordings.length >= 10, angle);
      assert.ok(wordings.every(({ id }) => id.startsWith(`${angle}/`)));
    }
  });

  it('are each of use to some draft', () => {
    const fired = new Set(all.map(({ id }) => id));
    const dead = ANGLES.flatMap(({ wordings }) => wordings.map(({ id }) => id)).filter(
      (id) => !fired.has(id),
    );
    assert.deepEqual(dead, []);
  });

  it('give every draft something for nearly every angle', () => {
    for (const draft of drafts) {
      const context = { material: readMaterial(draft), echoes: [] };
      const silent = ANGLES.filter(({ wordings }) =>
        wordings.every(({ compose }) => compose(context).length === 0),
      );
      assert.ok(silent.length <= 2, `${draft.slice(0, 80)}: ${silent.map(({ angle }) => angle).join(', ')}`);
    }
  });

  it('quote only what the draft says', () => {
    // Their own words in quotation marks: what a witness or a believer would say.
    const theirs =
      /^(?:I|unless|You can expect that …|We believe|We refuse|we do not know|we are not certain|above|try to|we hold .*|We believe in .*)$/u;
    for (const { draft, id, composed } of all)
      for (const text of textsOf(composed))
        for (const [, quoted] of text.matchAll(/“([^“”]+)”/gu)) {
          const isTold =
            theirs.test(quoted ?? '') ||
            composed.echoes?.some((echo) => echo.text.includes(quoted ?? '')) === true;
          assert.ok(isTold || folded(draft.replace(/[*_`]/gu, '')).includes(quoted ?? ''), `${id}: ${text}`);
        }
  });

  it('bring no number along', () => {
    for (const { draft, id, composed } of all)
      for (const figure of textsOf(composed)
        .join(' ')
        .match(/\d[\d.,]*%?/gu) ?? [])
        assert.ok(draft.includes(figure), `${id}: ${figure}`);
  });

  it('are short and well formed', () => {
    for (const { id, composed } of all) {
      const { title, tension, question, uses, fit } = composed;
      assert.ok(wordsOf(title).length >= 2 && wordsOf(title).length <= 8, `${id}: ${title}`);
      assert.ok(wordsOf(tension).length <= 40, `${id}: ${tension}`);
      assert.ok(wordsOf(question).length <= 35, `${id}: ${question}`);
      assert.match(question, /[?.]$/u);
      assert.ok(uses.length > 0 && fit >= 0 && fit <= 1);
      for (const text of textsOf(composed)) {
        assert.doesNotMatch(
          text,
          /\s{2}|undefined|\b(?:the the|a the|your your|to to)\b|\?\?/iu,
          `${id}: ${text}`,
        );
        assert.doesNotMatch(text, /^\p{Ll}/u, `${id}: ${text}`);
      }
    }
  });

  it('share no frame with each other', () => {
    const frames = new Map<string, string>();
    for (const { draft, id, composed } of all) {
      const own = new Set(wordsOf(draft.toLowerCase()));
      const frame = wordsOf(composed.question.toLowerCase())
        .map((word) => (own.has(word) ? '_' : word))
        .join(' ')
        .replace(/(?:_ ?)+/gu, '_ ');
      const before = frames.get(frame);
      assert.ok(before === undefined || before === id, `${id} and ${before ?? ''}: ${frame}`);
      frames.set(frame, id);
    }
  });
});
