import type { BlockKind } from '../block-kind.ts';

/** Elements without prose: code, drawings, controls, and parts of the page outside the post. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'svg',
    'math',
    'pre',
    'template',
    'noscript',
    'iframe',
    'object',
    'canvas',
    'video',
    'audio',
  ],
  ...[
    'form',
    'button',
    'select',
    'option',
    'datalist',
    'textarea',
    'map',
    'dialog',
    'head',
    'nav',
    'aside',
    'footer',
  ],
]);

/** Inline code and similar elements, which keep a place in their sentence and are not read. */
const OBJECTS: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'tt']);

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'body',
    'html',
    'address',
    'hgroup',
    'fieldset',
    'center',
  ],
  ...['figure', 'figcaption', 'details', 'summary', 'blockquote', 'ul', 'ol', 'menu', 'dl'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);

/** Elements without content. */
const VOID: ReadonlySet<string> = new Set([
  ...['br', 'wbr', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source', 'track'],
]);
export const isVoidElement = (name: string): boolean => VOID.has(name);

export type ElementRole = 'skipped' | 'object' | 'block' | 'break' | 'void' | 'inline';

/** How an element affects the text around and inside it, by its name in lower case. */
export function roleOfElement(name: string): ElementRole {
  if (SKIPPED.has(name)) return 'skipped';
  if (OBJECTS.has(name)) return 'object';
  if (name === 'br') return 'break';
  if (VOID.has(name)) return 'void';
  return BLOCKS.has(name) ? 'block' : 'inline';
}

/** The kind of text directly inside an element, where the element determines it. */
export function kindOfElement(name: string): BlockKind | 'cell' | undefined {
  if (/^h[1-6]$/.test(name) || name === 'summary' || name === 'caption' || name === 'dt') return 'heading';
  if (name === 'li' || name === 'dd') return 'item';
  if (name === 'td' || name === 'th') return 'cell';
  return name === 'p' ? 'paragraph' : undefined;
}

/** True for a start tag whose element is hidden. */
export const isHidden = (tag: string): boolean =>
  /\shidden(?=[\s/>=])|aria-hidden\s*=\s*["']?true|display\s*:\s*none|visibility\s*:\s*hidden/i.test(tag);

/** Words in class names that exports and themes give to elements around a post. */
const FURNITURE: ReadonlySet<string> = new Set([
  ...[
    'button',
    'btn',
    'nav',
    'navigation',
    'menu',
    'breadcrumb',
    'breadcrumbs',
    'sidebar',
    'footer',
    'pagination',
  ],
  ...[
    'share',
    'sharing',
    'social',
    'subscribe',
    'subscription',
    'comments',
    'preheader',
    'cookie',
    'related',
    'hidden',
  ],
  // Themes and plug-ins of WordPress: date and author of a post, buttons to share it, other posts.
  ...['meta', 'byline', 'sharedaddy', 'addtoany', 'addthis', 'relatedposts', 'respond'],
]);

const ROLES: ReadonlySet<string> = new Set([
  ...['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'button', 'menu', 'dialog', 'alert'],
]);

/** Parts of pages and mails; headings have ids of their own text. */
const LAYOUT: ReadonlySet<string> = new Set(['div', 'section', 'table', 'tbody', 'tr', 'td', 'center']);
/** `footer`, `site-footer`, Mailchimp's `templateFooter` and `templatePreheader`. */
const AROUND_BY_ID = /(?:^|[-_]|[a-z](?=[A-Z]))(?:footer|Footer|preheader|Preheader)$/;

const isInvisible = ({ hidden, style = '', ...others }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined ||
  others['aria-hidden'] === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);

/** True for an element that is invisible or outside the post. */
export function isFurniture(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { role, class: classes = '', id = '' } = attributes;
  if (isInvisible(attributes)) return true;
  if (role !== undefined && ROLES.has(role.toLowerCase())) return true;
  if (LAYOUT.has(name) && AROUND_BY_ID.test(id)) return true;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return false;
  if (/\bsr-only\b|\bvisually-hidden\b|\bscreen-reader-text\b/.test(classes)) return true;
  return classes
    .toLowerCase()
    .split(/\s+/)
    .some((token) => isFurnitureClass(token));
}

/** True for `button-wrapper` and `site-footer`, but not for longer names such as `p-button-like-this-one`. */
function isFurnitureClass(token: string): boolean {
  const words = token.split(/[-_]+/).filter(Boolean);
  return words.length > 0 && words.length <= 2 && words.some((word) => FURNITURE.has(word));
}
