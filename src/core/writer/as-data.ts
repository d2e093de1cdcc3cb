/**
 * Text of a draft or a corpus between two tags that it cannot close or open: whatever it says stays something that was quoted.
 * A `<` before one of our tags is written `‹`; nothing else is altered.
 */
export const asData = (tag: DataTag, text: string): string =>
  `<${tag}>\n${text.replace(TAG, '‹')}\n</${tag}>`;

const TAGS = ['voice', 'post', 'before', 'after', 'passage', 'reasons', 'draft', 'plan', 'wish'] as const;
export type DataTag = (typeof TAGS)[number];

const TAG = new RegExp(`<(?=\\s*/?\\s*(?:${TAGS.join('|')})\\b)`, 'giu');
