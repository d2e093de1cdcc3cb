export { MOST_GUIDE_BLOCKS, MOST_GUIDE_BYTES, type GuideBlock, type GuideText } from './guide-text.ts';
export { readHtmlGuide } from './read-html-guide.ts';
export { readMarkdownGuide } from './read-markdown-guide.ts';
