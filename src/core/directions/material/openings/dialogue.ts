import type { Opening, Source } from './opening.ts';

const SPEAKER =
  /^((?:\p{Lu}[\p{L}’'-]+ ?){1,3}|[Oo]ur \p{Ll}+) (says|said|asked|wrote|told us)[,:] (["“])([^"“”]+?)([.!?]?)["”]$/u;

/** “Imelda says, “It is sharp.”” with what was said in front. */
export function dialogueFirst({ sentence, index }: Source): Opening[] {
  const match = SPEAKER.exec(sentence.text);
  if (!match) return [];
  const [, speaker = '', verb = '', open = '', said = '', mark = ''] = match;
  if (
    verb === 'told us' ||
    said.split(' ').length > 20 ||
    !/^\p{Lu}/u.test(said) ||
    /^(?:He|She|It|They|We|I|You|That|This|There|Then|When|And|But|So|The|Our|A|An)$/u.test(speaker.trim())
  )
    return [];
  const close = open === '“' ? '”' : '"';
  return [
    {
      text: `${open}${said}${mark === '' || mark === '.' ? ',' : mark}${close} ${verb} ${speaker.trim()}.`,
      from: [index],
      hooks: ['dialogue', 'quote'],
      change: 'What was said comes first.',
    },
  ];
}
