/** Styles of writing with word lists in Timbre, since drafts often shift into them. */
export const REGISTERS = ['hype', 'corporate', 'assistant', 'casual', 'hedge', 'intensifier'] as const;
export type Register = (typeof REGISTERS)[number];
