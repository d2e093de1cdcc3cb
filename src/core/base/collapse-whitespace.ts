/** White space folded: how a passage is compared with where it stands, and shown in one line. */
export const collapseWhitespace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
