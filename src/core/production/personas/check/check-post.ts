import { readProse, textField, type Span } from '../../../text/index.ts';
import { DEFAULT_LANGUAGE, type Persona } from '../persona.ts';
import { experiencesIn } from './experience.ts';
import type { PersonaFinding } from './finding.ts';
import { groundingFindings, groundOf } from './grounding.ts';
import { noticeFindings } from './notices.ts';

/** What is wrong in a post of a persona. Offsets are UTF-16 units in its file. */
export function checkPost(file: string, persona: Persona, today: string): PersonaFinding[] {
  const { frontMatter } = readProse(file);
  const at = frontMatter?.end ?? 0;
  const language =
    (frontMatter && textField(frontMatter.fields, 'language'))?.toLowerCase() ?? DEFAULT_LANGUAGE;
  // Marks that are no words, each as long as before, so that offsets count in the file.
  const text = file.slice(at).replace(/[*_`>]|https?:\/\/\S+/gu, (marks) => ' '.repeat(marks.length));
  return checkText(text, persona, language, today)
    .map((finding) => ({ ...finding, start: at + finding.start, end: at + finding.end }))
    .sort((a, b) => a.start - b.start);
}

/** The same for a text without front matter. */
export function checkText(text: string, persona: Persona, language: string, today: string): PersonaFinding[] {
  const lived = persona.isSynthetic ? experiencesIn(text, language.slice(0, 2), persona.forbidden) : [];
  return [
    ...noticeFindings(persona, text),
    ...lived.map((span) => ({
      kind: 'experience' as const,
      ...span,
      message: experienceMessage(text, span),
    })),
    ...groundingFindings(groundOf(persona, today), text, language.slice(0, 2), lived),
  ];
}

const experienceMessage = (text: string, { start, end }: Span): string =>
  `A synthetic persona has not lived this: “${text.slice(start, end).trim()}”.`;
