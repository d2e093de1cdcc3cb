import type { MaskKind } from '../mask.ts';
import { lengthAt, masked, type Found, type Recogniser, type Source } from '../recogniser.ts';

const ATTRIBUTE = String.raw`\s+[\w-]+=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s\]]+)`;
/** `[gallery ids="1,2"]`, `[/caption]`, `[embed]address[/embed]` of WordPress. */
const WORDPRESS = new RegExp(
  String.raw`\[embed\][^\[\n]{0,500}\[/embed\]|\[/[a-z][\w-]*\]|\[[a-z][\w-]*(?:${ATTRIBUTE}){1,20}\s*/?\]`,
  'y',
);
/** `(link: address text: label)` of Kirby. */
const KIRBY = /\((?:link|image|video|gist|file|email|tel|figure|youtube|vimeo|twitter): ?[^)\n]{0,500}\)/y;
const EMOJI = /:[a-z][a-z0-9_+-]{0,40}:(?=[\s.,!?;:)]|$)/y;

/** Shortcodes in square brackets and parentheses, and names of emoji between colons. */
export const SHORTCODES: readonly Recogniser[] = [
  { at: '[', read: (source, at) => found(WORDPRESS, source, at, 'comment') },
  { at: '(', read: (source, at) => found(KIRBY, source, at, 'object') },
  {
    at: ':',
    read: (source, at) =>
      /^[\s(]?$/.test(source.text[at - 1] ?? '') ? found(EMOJI, source, at, 'mark') : undefined,
  },
];

function found(pattern: RegExp, { text }: Source, at: number, kind: MaskKind): Found | undefined {
  const length = lengthAt(pattern, text, at);
  return length === 0 ? undefined : masked(kind, at, at + length);
}
