/** White space collapsed to single spaces, for comparing passages and showing them in one line. */
export const collapseWhitespace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
