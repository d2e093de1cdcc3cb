/** Manners of writing that Timbre has word lists for, since drafts often drift into them. */
export const REGISTERS = ['hype', 'corporate', 'assistant', 'casual', 'hedge', 'intensifier'] as const;
export type Register = (typeof REGISTERS)[number];
