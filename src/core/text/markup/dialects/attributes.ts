import { beginsLine } from '../line-start.ts';
import { lengthAt, masked, type Found, type Recogniser, type Source } from '../recogniser.ts';

const VALUE = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)`;
const ONE = String.raw`(?:[#.][\p{L}\p{N}_:.-]+|[\w:-]+=${VALUE}|-|=\w+)`;
/** `{#id .class key="value"}` of Pandoc, MyST, Docusaurus and Markdown Extra. */
const ATTRIBUTES = new RegExp(String.raw`\{[ \t]*${ONE}(?:[ \t]+${ONE})*[ \t]*\}`, 'uy');
/** `{: .lead}`, `{:toc}`, `{::options /}` of kramdown. */
const KRAMDOWN = /\{::?[^{}\n]{0,500}\}/y;
const KRAMDOWN_HOLDING = /\{::(?:comment|nomarkdown)\b[^{}\n]{0,500}(?<!\/)\}/y;
/** The name of a MyST role, before its text in backticks. */
const ROLE = /\{[\w:+.-]+\}(?=`)/y;

/** Lists of attributes, and roles, in braces. */
export const ATTRIBUTE_LISTS: readonly Recogniser[] = [{ at: '{', read }];

function read({ text, find }: Source, at: number): Found | undefined {
  const holding = lengthAt(KRAMDOWN_HOLDING, text, at);
  const closing = holding > 0 ? find('\\{:/\\w*\\}', at) : undefined;
  if (closing) return masked('comment', at, closing.end);
  const length = lengthAt(KRAMDOWN, text, at) || lengthAt(ATTRIBUTES, text, at) || lengthAt(ROLE, text, at);
  if (length === 0) return undefined;
  return masked(beginsLine(text, at) ? 'comment' : 'mark', at, at + length);
}
