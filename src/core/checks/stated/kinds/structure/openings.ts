import { isRead, names, wordsPattern, type StatedKind, type StatedRule } from '../../stated-kind.ts';
import { quotedIn, type Instruction } from '../../statement.ts';

const noQuestion: StatedRule = {
  scope: 'draft',
  find({ passages }) {
    const at = passages.find(({ passage }) => isRead(passage) && passage.kind !== 'heading');
    const first = at?.passage.sentences[0];
    if (!at || !first || !/\?["'”’)\s]*$/.test(at.passage.text.slice(first.start, first.end))) return [];
    return [{ at, start: first.start, end: first.end }];
  },
};

const OPEN_WITH_QUESTION =
  /\b(?:start|open|begin)(?:ing)? (?:(?:a|an|the|any|your|our) )?(?:posts?|texts?|drafts?|newsletters?|e?-?mails?|captions?|articles?) with (?:a )?(?:rhetorical )?questions?$/;

export const questionOpenings: StatedKind = {
  name: 'question-openings',
  title: (localize) => localize('Questions as openings'),
  description: 'A draft whose first sentence is a question, where the profile does not want that.',
  readWhole: ({ whole, avoid }) => (avoid && OPEN_WITH_QUESTION.test(whole) ? noQuestion : undefined),
  readPart: (part, { avoid }) => (avoid && names('question-openings', part) ? noQuestion : undefined),
};

const OPENING =
  /(?:\b(?:start|begin|open)(?:ing)? (?:a |your |any |the |new )?(sentence|paragraph)s? |\b(?:any )?(sentence|paragraph)s? (?:that |which )?(?:start|begin|open)(?:s|ing)? )with (?:the words? )?(.+)$/i;

function wordsToAvoid({ written, avoid }: Instruction): string[] {
  const listed = OPENING.exec(written)?.[3];
  if (!avoid || listed === undefined) return [];
  const quoted = quotedIn(listed);
  if (quoted.length > 0) return quoted;
  const parts = listed.split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+/);
  return parts.every((part) => /^\p{Lu}\p{L}+$/u.test(part)) ? parts : [];
}

export const sentenceOpenings: StatedKind = {
  name: 'sentence-openings',
  title: (localize) => localize('First words of sentences'),
  description: 'A sentence or paragraph that begins with a word that the profile does not want there.',
  readWhole(instruction) {
    const words = wordsToAvoid(instruction);
    if (words.length === 0) return undefined;
    const [, first, second] = OPENING.exec(instruction.written) ?? [];
    const isOfParagraphs = (first ?? second)?.toLowerCase() === 'paragraph';
    const pattern = wordsPattern(words.map((word) => word.replace(/[^\p{L}\p{N}' -]/gu, '')));
    return {
      scope: 'passage',
      find: (passage) =>
        isRead(passage)
          ? (isOfParagraphs ? passage.sentences.slice(0, 1) : passage.sentences).flatMap(({ start, end }) => {
              const text = passage.text.slice(start, end);
              const lead = /^["'“‘(\s]*/.exec(text)?.[0].length ?? 0;
              const found = [...text.matchAll(pattern)].find(({ index }) => index === lead);
              return found ? [{ start: start + lead, end: start + lead + found[0].length }] : [];
            })
          : [],
    };
  },
};
