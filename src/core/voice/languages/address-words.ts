import type { Language } from '../../text/index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words by which a writer and a reader are named. German ones with a capital are those of the polite form. */
export const ADDRESS_WORDS: ReadonlyMap<Language, ReadonlySet<string>> = new Map([
  [
    'de',
    words(`ich mich mir mein meine meiner meinem meinen wir uns unser unsere unserer unserem unseren unseres du dich dir dein deine deiner
      deinem deinen ihr euch euer eure eurer eurem euren Sie Ihnen Ihr Ihre Ihrer Ihrem Ihren Ihres`),
  ],
  ['fr', words("je j' me m' moi mon ma mes nous notre nos on tu t' te toi ton ta tes vous votre vos")],
  [
    'es',
    words(`yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras tú tu te ti tus vosotros vosotras os vuestro vuestra
      vuestros vuestras usted ustedes`),
  ],
  [
    'it',
    words(
      'io mi me mio mia miei mie noi ci nostro nostra nostri nostre tu ti te tuo tua tuoi tue voi vi vostro vostra vostri vostre',
    ),
  ],
  ['pt', words('eu me mim meu minha meus minhas nós nosso nossa nossos nossas tu te ti teu tua você vocês')],
  ['nl', words('ik mij me mijn wij we ons onze je jij jou jouw jullie u uw')],
  [
    'ja',
    words(
      'わたし 私 僕 ぼく 俺 当社 弊社 うち あなた 君 みなさん 皆さん 皆様 みなさま みんな 様 さん ちゃん くん',
    ),
  ],
]);
