import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import { escapeMarkdown } from '../core/base/escape-markdown.ts';

/** Writes texts as the client shows them: as Markdown, or as plain text. */
export interface Paper {
  /** Text that is shown as it is. */
  text(text: string): string;
  strong(text: string): string;
  /** Without its address in plain text. */
  link(text: string, address: string): string;
  whole(text: string): MarkupContent;
}

const MARKDOWN: Paper = {
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  link: (text, address) => `[${escapeMarkdown(text)}](${address})`,
  whole: (value) => ({ kind: MarkupKind.Markdown, value }),
};

const PLAIN: Paper = {
  text: (text) => text,
  strong: (text) => text,
  link: (text) => text,
  whole: (value) => ({ kind: MarkupKind.PlainText, value: value.replace(/ {2}$/gm, '') }),
};

export const paperFor = ({ isMarkdownShown }: { readonly isMarkdownShown: boolean }): Paper =>
  isMarkdownShown ? MARKDOWN : PLAIN;
