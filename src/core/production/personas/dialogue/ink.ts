import type { Dialogue, DialogueNode } from './graph.ts';

/** A talk in ink, as Inkle's own compiler and inkjs read it. */
export const inkOf = ({ nodes }: Dialogue): string =>
  [`-> ${nodes[0]?.id ?? 'END'}`, ...nodes.map(knotOf)].join('\n\n') + '\n';

/** The tag that names the fact of the line below it. */
export const FACT_TAG = 'fact:';

const knotOf = ({ id, lines, choices, fact }: DialogueNode): string =>
  [
    `=== ${id} ===`,
    ...(fact === undefined ? [] : [`# ${FACT_TAG} ${escaped(fact)}`]),
    ...lines.map(escaped),
    // Sticky: what was asked once can be asked again.
    ...choices.map(({ label, to }) => `+ [${escaped(label)}] -> ${to ?? 'END'}`),
  ].join('\n');

/** Ink's own marks, wherever they stand: each may begin a choice, a divert, a tag or a comment. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}|[\]<>~#/*]|^[-+=]|(?<=-)>/gu, '\\$&');
