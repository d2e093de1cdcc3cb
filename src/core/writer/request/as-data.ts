/**
 * Text of a draft or a corpus between two tags that it cannot close or open, so that a model reads it as
 * quoted data. In the text, `<` before one of our tags is replaced by `‹`; nothing else is changed.
 */
export const asData = (tag: DataTag, text: string): string =>
  `<${tag}>\n${text.replace(TAG, '‹')}\n</${tag}>`;

const TAGS = [
  'voice',
  'post',
  'before',
  'after',
  'passage',
  'reasons',
  'draft',
  'plan',
  'wish',
  'brief',
  'findings',
  'limits',
  'variant',
  'persona',
  'facts',
  'question',
] as const;
export type DataTag = (typeof TAGS)[number];

const TAG = new RegExp(`<(?=\\s*/?\\s*(?:${TAGS.join('|')})\\b)`, 'giu');
