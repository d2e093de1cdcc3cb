import {
  lengthAt,
  lineEndAt,
  masked,
  opened,
  type Found,
  type Recogniser,
  type Source,
} from '../recogniser.ts';

/** Tags whose content, up to their end tag, is code or not shown. */
const HOLDING_CODE: ReadonlySet<string> = new Set([
  ...[
    'highlight',
    'code',
    'codeblock',
    'raw',
    'verbatim',
    'mermaid',
    'math',
    'katex',
    'latex',
    'chart',
    'js',
    'css',
  ],
  ...[
    'javascript',
    'script',
    'style',
    'stylesheet',
    'schema',
    'comment',
    'plantuml',
    'gist',
    'diagram',
    'echarts',
  ],
]);

/** Shortcodes of Hugo and Zola, tags of Liquid, Nunjucks, Jinja and Twig, expressions of these, Handlebars and Vue. */
export const TEMPLATES: readonly Recogniser[] = [
  { at: '{', read: hugo },
  { at: '{', read: tag },
  { at: '{', read: comment },
  { at: '{', read: expression },
];

/** `{{< figure >}}`, `{{% notice %}}`, with their content where it is code. */
function hugo(source: Source, at: number): Found | undefined {
  const { text } = source;
  const opening = text.slice(at, at + 3);
  if (opening !== '{{<' && opening !== '{{%') return undefined;
  const closing = opening === '{{<' ? '>}}' : '%}}';
  const end = endOf(text, at + 3, closing);
  if (end === undefined) return opened('object', at, lineEndAt(source, at));
  const name = /^[\s/*-]*([\w./-]+)/.exec(text.slice(at + 3, at + 80))?.[1]?.toLowerCase() ?? '';
  const isClosing = /^\s*\//.test(text.slice(at + 3, at + 10)) || text.startsWith('/', end - 4);
  if (isClosing || !HOLDING_CODE.has(name)) return masked('object', at, end);
  return untilMatch(source, at, end, `\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`);
}

/** `{% include x %}`, with its content where it is code or a comment. */
function tag(source: Source, at: number): Found | undefined {
  const { text } = source;
  if (text[at + 1] !== '%') return undefined;
  const end = endOf(text, at + 2, '%}');
  if (end === undefined) return opened('object', at, lineEndAt(source, at));
  const name = /^[-\s]*(\w+)/.exec(text.slice(at + 2, at + 80))?.[1]?.toLowerCase() ?? '';
  if (!HOLDING_CODE.has(name)) return masked('object', at, end);
  return untilMatch(source, at, end, `\\{%-?\\s*end_?(?:${name})?\\s*-?%\\}`, name === 'comment');
}

const ATTRIBUTES_START = /\{#[\w:.-]+[\s}]/y;

/**
 * `{# Jinja #}`, `{{!-- Handlebars --}}`, JSX's comments in braces. An unclosed one hides the rest of the
 * text.
 */
function comment(source: Source, at: number): Found | undefined {
  const { text } = source;
  if (text.startsWith('{/*', at)) return upTo(source, at, at + 3, '\\*/\\}?');
  if (text.startsWith('{{!--', at)) return upTo(source, at, at + 5, '--\\}\\}');
  if (text[at + 1] !== '#') return undefined;
  const end = source.find('#\\}', at + 2);
  const line = lineEndAt(source, at);
  // `{#id}` is the name of a heading.
  if (lengthAt(ATTRIBUTES_START, text, at) > 0 && (!end || end.index > line)) return undefined;
  return end && masked('comment', at, end.end);
}

function upTo({ text, find }: Source, start: number, from: number, closing: string): Found {
  const end = find(closing, from);
  return end ? masked('comment', start, end.end) : opened('comment', start, text.length);
}

/** `{{ page.title }}`, `{{{ raw }}}`, `{{#if x}}`, `{= x =}`. */
function expression(source: Source, at: number): Found | undefined {
  const { text } = source;
  if (text[at + 1] !== '{') return undefined;
  const isTriple = text[at + 2] === '{';
  const end = endOf(text, at + 2, isTriple ? '}}}' : '}}');
  return end === undefined ? opened('object', at, lineEndAt(source, at)) : masked('object', at, end);
}

/** Longer tags, or tags with a blank line, are not closed. UTF-16 units. */
const LONGEST_TAG = 4_000;

function endOf(text: string, from: number, closing: string): number | undefined {
  const end = text.slice(from, from + LONGEST_TAG).indexOf(closing);
  if (end < 0 || /\n[ \t]*\r?\n/.test(text.slice(from, from + end))) return undefined;
  return from + end + closing.length;
}

/**
 * From a tag to its end tag. Without one, a comment hides the rest of the text, and other tags are masked
 * alone.
 */
function untilMatch(
  { text, find }: Source,
  start: number,
  end: number,
  ending: string,
  isComment = false,
): Found {
  const match = find(ending, end);
  if (match) return masked('comment', start, match.end);
  return isComment ? opened('comment', start, text.length) : masked('object', start, end);
}
