import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf, languageOfBlocks, readProse, readProseBlocks } from '../../../../src/core/text/index.ts';
import { BRANDS, corpusOf } from '../sample-brands.ts';
import { postsOf, TONGUES, type Tongue } from '../voice/tongues.ts';

const KNOWN: readonly Tongue[] = ['de', 'fr', 'es', 'ja'];

describe('the language of a text', () => {
  for (const tongue of KNOWN)
    it(`is ${tongue} for every post of the houses that write it`, () => {
      for (const house of TONGUES[tongue])
        for (const { blocks, id } of postsOf(house)) assert.equal(languageOfBlocks(blocks), tongue, id);
    });

  it('of nearly every sentence is identified correctly or not at all', () => {
    for (const tongue of KNOWN) {
      const sentences = TONGUES[tongue].flatMap((house) =>
        postsOf(house).flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences)),
      );
      const guesses = sentences.map(({ text }) => languageOf(text));
      assert.ok(guesses.filter((guess) => guess === tongue).length > 0.75 * guesses.length);
      assert.ok(
        guesses.filter((guess) => guess !== tongue && guess !== undefined).length <= 0.01 * guesses.length,
      );
    }
  });

  it('is English for every Markdown post of the sample brands', () => {
    for (const brand of BRANDS)
      for (const { path, bytes } of corpusOf(brand).filter((file) => file.path.endsWith('.md'))) {
        const blocks = readProseBlocks(readProse(new TextDecoder().decode(bytes)));
        assert.equal(languageOfBlocks(blocks), 'en', path);
      }
  });

  const NAMED: Readonly<Record<string, string>> = {
    it: 'Il forno apre alle sette e il pane è già pronto. Non c’è niente di più bello che sentire il suo profumo per la strada.',
    pt: 'A padaria abre às sete e o pão já está pronto. Não há nada mais bonito do que sentir o cheiro dele na rua.',
    nl: 'De bakkerij gaat om zeven uur open en het brood is dan al klaar. Er is niets mooiers dan de geur ervan op straat.',
    sv: 'Bageriet öppnar klockan sju och brödet är redan klart. Det finns inget vackrare än att känna doften av det på gatan.',
    pl: 'Piekarnia otwiera się o siódmej i chleb jest już gotowy. Nie ma nic piękniejszego niż jego zapach na ulicy.',
    zh: '面包店七点开门，面包已经准备好了。没有什么比在街上闻到它的香味更美好的了。',
    ko: '빵집은 일곱 시에 문을 열고 빵은 이미 준비되어 있습니다.',
    ru: 'Пекарня открывается в семь, и хлеб уже готов. Нет ничего лучше, чем его запах на улице, когда вы ещё спите.',
    uk: 'Пекарня відчиняється о сьомій, і хліб уже готовий.',
    el: 'Ο φούρνος ανοίγει στις επτά και το ψωμί είναι ήδη έτοιμο.',
    ar: 'يفتح المخبز في السابعة والخبز جاهز بالفعل.',
    th: 'ร้านเบเกอรี่เปิดเจ็ดโมงและขนมปังก็พร้อมแล้ว',
  };
  for (const [tongue, text] of Object.entries(NAMED))
    it(`is ${tongue} for a few words of it`, () => {
      assert.equal(languageOf(text), tongue);
    });

  it('is unknown, not English, for a language without a list', () => {
    const swahili =
      'Duka la mikate hufunguliwa saa moja asubuhi na mkate uko tayari. Hakuna kitu kizuri zaidi kuliko kusikia harufu yake mtaani wakati watu wengi bado wamelala nyumbani kwao. Tunatumia unga kutoka kinu cha jirani, chumvi kidogo, maji safi, pamoja na subira nyingi kila siku ya juma.';
    assert.equal(languageOf(swahili), 'und');
  });

  it('is undefined for too little text', () => {
    for (const text of ['', 'Corvane Tessen', '🙂', 'v0.12, v4, v5', '42 %'])
      assert.equal(languageOf(text), undefined, text);
  });

  it('never throws and is the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        assert.equal(languageOf(text), languageOf(text));
      }),
    );
  });
});
