import { isHidden, kindOfElement, roleOfElement } from '../../html/elements.ts';
import {
  balancedEnd,
  masked,
  opened,
  paragraphEnd,
  type Found,
  type Recogniser,
  type Source,
} from '../recogniser.ts';

/** HTML and components within Markdown. Their content is prose, except code, drawings and controls. */
export const HTML_TAGS: readonly Recogniser[] = [{ at: '<', read }];

const NAME = /<(\/?)([A-Za-z][\w.:-]*)?/y;
const COMPONENTS_WITH_CODE: ReadonlySet<string> = new Set([
  'codeblock',
  'mermaid',
  'highlight',
  'sandpack',
  'livecode',
  'math',
  'tex',
]);
/** Elements that note exports use for asides within the text. */
const PROSE_HERE: ReadonlySet<string> = new Set(['aside', 'footer', 'dialog', 'form']);

function read(source: Source, at: number): Found | undefined {
  const { text } = source;
  const next = text[at + 1];
  if (next === '!' || next === '?') return declaration(source, at);
  NAME.lastIndex = at;
  const [opening = '', slash = '', name = ''] = NAME.exec(text) ?? [];
  if (name === '' && !(source.isMdx && text.startsWith('>', at + opening.length))) return undefined;
  const end = tagEnd(text, at + opening.length);
  if (end === undefined) return undefined;
  if (slash === '/') return tagOf(name, at, end);
  return elementOf(source, name, at, end);
}

/** The mask of an element whose opening tag is from `at` to `end`. */
function elementOf(source: Source, name: string, at: number, end: number): Found {
  const written = source.text.slice(at, end);
  const element = name.toLowerCase();
  const role = PROSE_HERE.has(element) ? 'block' : roleOfElement(element);
  if (written.endsWith('/>')) return lone(name, role, at, end);
  if (role === 'skipped' || COMPONENTS_WITH_CODE.has(element) || isHidden(written))
    return whole(source, at, end, name, 'comment');
  if (role === 'object') return whole(source, at, end, name, 'object');
  if (element === 'blockquote')
    return { ...tagOf(name, at, end), quote: { start: at, end: closingOf(source, end, name).end } };
  return role === 'void' || role === 'break' ? lone(name, role, at, end) : tagOf(name, at, end);
}

/** Comments, doctypes, CDATA and processing instructions; an unclosed comment hides the rest of the text. */
function declaration({ text, find }: Source, at: number): Found | undefined {
  const [closing, from] = text.startsWith('<!--', at)
    ? ['--!?>', at + 4]
    : text.startsWith('<![CDATA[', at)
      ? ['\\]\\]>', at + 9]
      : text.startsWith('<?', at)
        ? ['\\?>', at + 2]
        : ['>', at + 2];
  if (closing === '>' && !/[A-Za-z]/.test(text[at + 2] ?? '')) return undefined;
  // `<!-->` is a whole comment.
  const end = find(closing, /^<!--?>/.test(text.slice(at, at + 6)) ? at + 2 : from);
  if (end) return masked('comment', at, end.end);
  return closing === '>' ? undefined : opened('comment', at, text.length);
}

/** An element with its content; one that is not closed ends with its paragraph. */
function whole(source: Source, start: number, from: number, name: string, kind: 'comment' | 'object'): Found {
  const { end, isOpen } = closingOf(source, from, name);
  return isOpen ? opened(kind, start, end) : masked(kind, start, end);
}

function closingOf(source: Source, from: number, name: string): { end: number; isOpen: boolean } {
  const place = source.find(`</${name.replaceAll('.', '\\.')}\\s*>`, from);
  return place ? { end: place.end, isOpen: false } : { end: paragraphEnd(source, from), isOpen: true };
}

/** A tag is removed; one of a block element begins a new block. */
function tagOf(name: string, start: number, end: number): Found {
  const element = name.toLowerCase();
  const isBlock =
    PROSE_HERE.has(element) ||
    roleOfElement(element) === 'block' ||
    /^[A-Z]/.test(name) ||
    name.includes('-');
  if (!isBlock) return masked('mark', start, end);
  return { masks: [{ kind: 'break', begins: kindOfElement(element), start, end }], next: end };
}

/** An element without content: a line break, a picture, a component. */
function lone(name: string, role: string, start: number, end: number): Found {
  const element = name.toLowerCase();
  if (element === 'br') return masked('space', start, end);
  if (role === 'block' || element === 'hr') return { masks: [{ kind: 'break', start, end }], next: end };
  return masked(
    role === 'inline' && name === element && !name.includes('-') ? 'mark' : 'comment',
    start,
    end,
  );
}

/** The end of the tag whose name ends at `from`; attributes may contain quotes, braces and template tags. */
function tagEnd(text: string, from: number): number | undefined {
  if (!/^(?:\s|\/?>|$)/.test(text.slice(from, from + 2))) return undefined;
  const signs =
    /"[^"]{0,4000}"|'[^']{0,4000}'|\{\{[\s\S]{0,500}?\}\}|\{%[\s\S]{0,500}?%\}|[{<>]|\n[ \t]*\r?\n/g;
  /** The attributes with the contents of quotes and braces removed. */
  let shape = '';
  let at = from;
  signs.lastIndex = from;
  for (let sign = signs.exec(text); sign && sign.index < from + LONGEST_TAG; sign = signs.exec(text)) {
    const [written] = sign;
    shape += text.slice(at, sign.index);
    at = sign.index + written.length;
    if (written === '>') return ATTRIBUTES.test(shape) ? at : undefined;
    if (written === '<' || written.startsWith('\n')) return undefined;
    if (written === '{') {
      const end = balancedEnd(text, sign.index);
      if (end === undefined) return undefined;
      at = end;
      signs.lastIndex = end;
    }
    shape += written.startsWith('{') ? '{}' : '""';
  }
  return undefined;
}

/** UTF-16 units. */
const LONGEST_TAG = 8_000;

/** Distinguishes tags from comparisons such as `a <b and c> d`: attributes are names, some with values. */
const ATTRIBUTES = /^(?:\s+(?:[\w:@.#*()[\]-]+(?:\s*=\s*(?:""|\{\}|[^\s"'=<>\x60{}]+))?|\{\}))*\s*\/?$/;
