import { PROMPT_DATA } from './catalogue.generated.ts';

const ABOUT_FORM: ReadonlySet<string> = new Set(
  PROMPT_DATA.filter(({ showsAngle }) => !showsAngle).map(({ id }) => id),
);

/**
 * Whether the point of a remembered prompt is its angle. An id that the catalogue does not have is a language model's own, or of before
 * there were prompts: those are about their angle.
 */
export const showsAngle = (prompt: string): boolean => !ABOUT_FORM.has(prompt);
