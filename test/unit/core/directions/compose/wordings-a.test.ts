import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { Composed } from '../../../../../src/core/directions/compose/wording.ts';
import { WORDINGS } from '../../../../../src/core/directions/compose/wordings/index.ts';
import { readMaterial, type DraftMaterial } from '../../../../../src/core/directions/material/index.ts';

const MINE = [
  'enemy',
  'myth-bust',
  'confession',
  'failure',
  'behind-scenes',
  'craft-detail',
  'customer-as-hero',
  'origin',
  'cost-of-inaction',
  'trade-off',
  'unpopular-opinion',
  'insider-rule',
] as const;

const INVENTED = [
  'The kiln door cracked on Tuesday. We lost forty mugs. The glaze was wrong, because the new clay shrinks more than the old clay. We promise to replace every order by Friday.',
  'We used to roast twice a week. Since May we roast every morning. It costs us an hour of sleep, but the beans are never older than a day.',
  'Our bakers never weigh the salt. They pinch it. A pinch is 4 grams, and Olga can feel when it is 5 grams.',
  'Don’t water the fern on Sundays. You should wait until the soil is dry. Most people drown it. Who told you that more is better?',
  'The library opens at nine. Bring a chair. There are no tickets. We believe that a reading should be free, and it always will be.',
  'Instead of a new engine we fitted a smaller tank. The boat is slower than the ferry. It uses 30 litres less. “I can hear the gulls now,” said Marek.',
  'We cut the felt by hand. Then we press the felt for two days. The edge is 2 mm thick. You don’t see it. The workshop in Lisbon smells of wool.',
  'Last winter 140 members walked to the lighthouse. They carried their own tea. The keeper opened the gate at dawn.',
  'We won’t ship glass in December. We don’t do gift wrap. The post office breaks one parcel in twelve.',
  'The new release starts faster than the old release. It no longer reads the whole file. Users asked for this for three years. We refused until the tests were green.',
  'We think a menu should fit on a card. Nobody needs forty dishes. Our cook Amara wrote the card by hand, because the printer is always late.',
  'Orders placed before noon go out the same day. Orders placed after noon wait. Check the address. We will ring you if the street is missing.',
];

const brands = new URL('../../../../../brand-profiles/', import.meta.url);
const filesIn = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .filter((_, index) => index % 3 === 0)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const SAMPLES = readdirSync(brands).flatMap((brand) =>
  ['drafts/', 'corpus/'].flatMap((folder) => filesIn(new URL(`${brand}/${folder}`, brands))),
);

interface Shown extends Composed {
  readonly id: string;
  readonly draft: string;
  readonly material: DraftMaterial;
  readonly own: ReadonlySet<string>;
}

const words = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
const visible = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
const lines = ({ title, tension, question }: Composed): readonly string[] => [title, tension, question];

function composedFrom(drafts: readonly string[]): readonly Shown[] {
  return drafts.flatMap((draft) => {
    const material = readMaterial(draft);
    const own = new Set(words(draft));
    return MINE.flatMap((angle) =>
      WORDINGS[angle].wordings.flatMap(({ id, compose }) =>
        compose({ material, echoes: [] }).map((composed) => ({ ...composed, id, draft, material, own })),
      ),
    );
  });
}

describe('wordings of the first twelve angles', () => {
  const shown = composedFrom([...INVENTED, ...SAMPLES]);

  it('every angle has ten to sixteen wordings, each with an id of its own', () => {
    const ids = MINE.flatMap((angle) => WORDINGS[angle].wordings.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    for (const angle of MINE) {
      const own = WORDINGS[angle].wordings;
      assert.ok(own.length >= 10 && own.length <= 16, angle);
      assert.ok(
        own.every(({ id }) => id.startsWith(`${angle}/`)),
        angle,
      );
    }
  });

  it('every wording is carried by some draft', () => {
    const fired = new Set(shown.map(({ id }) => id));
    const dead = MINE.flatMap((angle) => WORDINGS[angle].wordings.map(({ id }) => id)).filter(
      (id) => !fired.has(id),
    );
    assert.deepEqual(dead, []);
  });

  it('quotes nothing that does not stand in the draft', () => {
    for (const one of shown) {
      const { sentences } = one.material;
      for (const [, quoted] of lines(one)
        .join(' ')
        .matchAll(/“([^”]*)”/gu)) {
        if (quoted === 'I' || quoted === 'I think' || quoted === 'everybody knows') continue;
        const stands = sentences.some(({ text }) => text.includes(quoted ?? ''));
        assert.ok(stands, `${one.id}: ${quoted ?? ''}`);
      }
    }
  });

  it('brings no number of its own', () => {
    for (const one of shown)
      for (const number of lines(one)
        .join(' ')
        .match(/\d[\d.,]*%?/gu) ?? [])
        assert.ok(one.draft.includes(number), `${one.id}: ${number}`);
  });

  it('is short, whole and clean', () => {
    for (const one of shown) {
      const where = `${one.id}: ${lines(one).join(' | ')}`;
      assert.ok(visible(one.title).length >= 2 && visible(one.title).length <= 8, where);
      assert.ok(visible(one.tension).length <= 40, where);
      assert.ok(visible(one.question).length <= 35, where);
      assert.match(one.question, /[?.]$/u, where);
      assert.doesNotMatch(lines(one).join(' '), / {2}|undefined|\b(?:a|the|your) (?:the|a|your)\b/iu, where);
      assert.match(one.title, /^[“£$€]?[\p{L}\d]/u, where);
      assert.doesNotMatch(one.title, /^\p{Ll}/u, where);
    }
  });

  it('turns on pieces of the draft, and says how well they carry it', () => {
    for (const { id, uses, fit, material } of shown) {
      assert.ok(uses.length > 0, id);
      assert.ok(fit > 0 && fit <= 1, id);
      const { sentences } = material;
      for (const use of uses)
        assert.ok(sentences[use.sentence]?.text.includes(use.text), `${id}: ${use.text}`);
    }
  });

  it('shares no frame with another wording once the words of the draft are blanked', () => {
    const owners = new Map<string, string>();
    for (const { id, question, own } of shown) {
      const kept = words(question).map((word) => (own.has(word) ? '_' : word));
      const frame = kept.join(' ').replace(/(?:_ ?)+/gu, '_ ');
      const owner = owners.get(frame) ?? id;
      assert.equal(owner, id, frame);
      owners.set(frame, owner);
    }
  });

  it('asks nothing of a draft that says nothing', () => {
    assert.deepEqual(composedFrom(['', '# Title', '- \n- ']), []);
  });
});
