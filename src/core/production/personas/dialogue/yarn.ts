import type { Dialogue, DialogueNode } from './graph.ts';

/** A talk in Yarn 2 (https://docs.yarnspinner.dev, "Yarn Syntax Reference"). */
export const yarnOf = ({ nodes }: Dialogue): string => nodes.map(nodeOf).join('');

const nodeOf = ({ id, lines, choices }: DialogueNode): string =>
  [
    `title: ${id}`,
    '---',
    ...lines.map(escaped),
    ...choices.flatMap(({ label, to }) => [
      `-> ${escaped(label)}`,
      to === undefined ? '    <<stop>>' : `    <<jump ${to}>>`,
    ]),
    '===',
    '',
  ].join('\n');

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}[\]<>#/]|^-(?=>)|^=(?==)/gu, '\\$&');
