import { hashString } from '../../../base/bytes/index.ts';
import type { Dialogue, DialogueNode } from './graph.ts';

/** A talk in Twee 3 (IFTF, "Twee 3 Specification", 3.0.2), for Twine's story format SugarCube. */
export const tweeOf = (dialogue: Dialogue): string => {
  const { title, nodes } = dialogue;
  const head = {
    ifid: ifidOf(dialogue),
    format: 'SugarCube',
    'format-version': '2.37.3',
    start: nodes[0]?.id,
  };
  return (
    [
      `:: StoryTitle\n${title.replace(/\s+/g, ' ')}`,
      `:: StoryData\n${JSON.stringify(head, undefined, 2)}`,
      ...nodes.map(passageOf),
    ].join('\n\n') + '\n'
  );
};

const passageOf = ({ id, lines, choices }: DialogueNode): string =>
  [
    `:: ${id}`,
    ...lines.map(escaped),
    ...choices.map(({ label, to }) => (to === undefined ? escaped(label) : `[[${label}->${to}]]`)),
  ].join('\n');

/** Marks that SugarCube reads as markup within its own sign for text as it is. */
const escaped = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return /\[\[|<<|\$\w|_\w|\/\/|''|\{\{\{|^[:!*#>]/u.test(line) ? `"""${line}"""` : line;
};

/** A story's own number (a UUID in capitals), the same for the same talk: the same file comes out each time. */
function ifidOf({ title, nodes }: Dialogue): string {
  const text = `${title}\n${JSON.stringify(nodes)}`;
  const digits = [1, 2, 3, 4]
    .map((seed) => hashString(text, seed).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  // Version 8 of RFC 9562: a number of one's own making.
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-A${digits.slice(17, 20)}-${digits.slice(20)}`;
}
