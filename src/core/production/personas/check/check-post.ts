import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { readProse, textField } from '../../../text/index.ts';
import { DEFAULT_LANGUAGE, type Persona } from '../persona.ts';
import { experiencesIn } from './experience.ts';
import type { PersonaFinding } from './finding.ts';
import { groundingFindings, groundOf } from './grounding.ts';
import { noticeFindings } from './notices.ts';
import { unwantedIn } from './unwanted.ts';

/** What is wrong in a post of a persona. Offsets are UTF-16 units in its file. */
export function checkPost(
  file: string,
  persona: Persona,
  today: string,
  localize: Localize = localizeInEnglish,
): PersonaFinding[] {
  const { frontMatter } = readProse(file);
  const at = frontMatter?.end ?? 0;
  const language =
    (frontMatter && textField(frontMatter.fields, 'language'))?.toLowerCase() ?? DEFAULT_LANGUAGE;
  // Marks that are no words, each as long as before, so that offsets count in the file.
  const text = file.slice(at).replace(/[*_`>]|https?:\/\/\S+/gu, (marks) => ' '.repeat(marks.length));
  return checkText(text, persona, language, today, localize)
    .map((finding) => ({ ...finding, start: at + finding.start, end: at + finding.end }))
    .sort((a, b) => a.start - b.start);
}

/** The same for a text without front matter. */
export function checkText(
  text: string,
  persona: Persona,
  language: string,
  today: string,
  localize: Localize = localizeInEnglish,
): PersonaFinding[] {
  const lived = persona.isSynthetic ? experiencesIn(text, language.slice(0, 2), persona.forbidden) : [];
  return [
    ...noticeFindings(persona, text, localize),
    ...lived.map((span) => ({
      kind: 'experience' as const,
      ...span,
      message: localize(
        'A synthetic persona has not lived this: “{0}”.',
        text.slice(span.start, span.end).trim(),
      ),
    })),
    ...groundingFindings(groundOf(persona, today), text, language.slice(0, 2), lived, localize),
    ...unwantedIn(text, persona.voice.never).map(({ never, start, end }) => ({
      kind: 'voice' as const,
      ...{ start, end },
      message: localize('The persona’s file rules out {0}: “{1}”.', never, text.slice(start, end)),
    })),
  ];
}
