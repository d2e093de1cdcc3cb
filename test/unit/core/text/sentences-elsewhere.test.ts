import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSentences } from '../../../../src/core/text/index.ts';

const split = (language: string, text: string): string[] =>
  readSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Written with `¦` where a sentence ends. */
const CASES: readonly [language: string, text: string][] = [
  ['de', 'Vom 23. Dezember bis zum 2. Januar ist zu.¦ Am 25. und 28. bleibt der Laden zu.'],
  ['de', 'Im 19. Jahrhundert gab es d. h. ca. 12 Stück, z. B. hier.¦ Dr. Almut kam.'],
  ['de', 'Es waren 12.¦ Danach war Ruhe usw.¦ Dann kam er.'],
  ['de', 'Sie sagt: »Hallo!«¦ Dann ging sie.¦ „Ach.“¦ Er lachte.'],
  ['fr', 'Il dit : « Bonjour ! » puis il part.¦ M. Paul et Mme Lou, p. ex. ici.'],
  ['fr', 'Vous venez ?¦ Oui !¦ Le 1er mars, on ferme.'],
  ['es', '¿Vienes?¦ ¡Claro!¦ El Sr. Paco y la Sra. Toñi viven en EE. UU. desde 1990.'],
  ['es', 'Dijo: «¡Hola!».¦ Luego se fue.¦ Véase la pág. 7.'],
  ['ja', 'はやいですねえ。¦うちは「開いてます！」と言う。¦え？¦「海の味がするねえ。」って笑った。'],
  ['zh', '面包好了。¦“真的吗？”¦是的！'],
];

describe('sentences in other languages', () => {
  for (const [language, marked] of CASES)
    it(`${language}: ${marked.slice(0, 40)}`, () => {
      const wanted = marked.split('¦').map((sentence) => sentence.trim());
      assert.deepEqual(split(language, marked.replaceAll('¦', '')), wanted);
    });

  it('lose nothing but white space and never overlap', () => {
    const texts = fc.array(
      fc.constantFrom(
        '「',
        '」',
        '。',
        '！',
        'え',
        '23. ',
        'Mai ',
        '» ',
        '« ',
        'z. B. ',
        'Ja. ',
        'M. ',
        '¿',
        '? ',
      ),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('de', 'fr', 'es', 'ja', 'en'), (pieces, language) => {
        const text = pieces.join('');
        let last = 0;
        let kept = '';
        for (const { start, end } of readSentences(text, language)) {
          assert.ok(start >= last && end > start);
          last = end;
          kept += text.slice(start, end);
        }
        assert.equal(kept.replace(/\s/g, ''), text.replace(/\s/g, ''));
      }),
    );
  });
});
