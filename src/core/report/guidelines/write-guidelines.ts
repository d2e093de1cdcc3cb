import type { Localize } from '../../base/localize.ts';
import { html, Html, tableOf } from '../page/html.ts';
import { REPORT_STYLE } from '../page/style.ts';
import { exampleSource, guideBlocks, type GuideBlock, type GuideItem } from './guide-blocks.ts';
import type { Guidelines } from './guidelines.ts';

export const GUIDE_FORMATS = ['markdown', 'html'] as const;
export type GuideFormat = (typeof GUIDE_FORMATS)[number];

/** The guidelines as a whole document. @param language BCP 47 tag of its texts */
export function writeGuidelines(
  guide: Guidelines,
  format: GuideFormat,
  localize: Localize,
  language: string,
): string {
  const blocks = guideBlocks(guide, localize, language);
  switch (format) {
    case 'markdown':
      return `${blocks.map((block) => markdownOf(block, language)).join('\n\n')}\n`;
    case 'html':
      return documentOf(localize('How {0} writes', guide.brand), blocks, language);
  }
}

function markdownOf(block: GuideBlock, language: string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return plain(block.text);
    case 'list':
      return block.items.map((item) => markdownItem(item, language)).join('\n');
    case 'quote':
      return `${plain(block.lead)}\n\n> ${plain(block.example.sentence)}\n>\n> ${plain(exampleSource(block.example, language))}`;
    case 'table':
      return [
        row(block.head),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(plain))),
      ].join('\n');
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function markdownItem({ text, detail = '', example }: GuideItem, language: string): string {
  const line = detail === '' ? `- ${plain(text)}` : `- **${plain(text)}**: ${plain(detail)}`;
  return example
    ? `${line}\n  “${plain(example.sentence)}” (${plain(exampleSource(example, language))})`
    : line;
}

/** Text of profiles and posts is data: none of it is read as markup. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/g, '\\$&');

const documentOf = (title: string, blocks: readonly GuideBlock[], language: string): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${new Html(REPORT_STYLE)}
        </style>
      </head>
      <body style="margin:0">
        <article class="timbre-report">${blocks.map((block) => htmlOf(block, language))}</article>
      </body>
    </html> `.text;

function htmlOf(block: GuideBlock, language: string): Html {
  switch (block.kind) {
    case 'heading':
      return new Html(`<h${block.level}>${html`${block.text}`.text}</h${block.level}>`);
    case 'text':
      return html`<p>${block.text}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => htmlItem(item, language))}
      </ul>`;
    case 'quote':
      return html`<p>${block.lead}</p>
        <blockquote>
          <q>${block.example.sentence}</q>
          <span class="where">${exampleSource(block.example, language)}</span>
        </blockquote>`;
    case 'table':
      return tableOf(block.head, block.rows, [1, 2]);
  }
}

const htmlItem = ({ text, detail = '', example }: GuideItem, language: string): Html =>
  html`<li>
    ${detail === '' ? html`${text}` : html`<strong>${text}</strong>: ${detail}`}${
      example
        ? html`<br /><q>${example.sentence}</q>
            <span class="where">${exampleSource(example, language)}</span>`
        : ''
    }
  </li>`;
