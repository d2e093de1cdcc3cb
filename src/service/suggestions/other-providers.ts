import known from '../../../data/suggestions/other-providers.json' with { type: 'json' };
import { isRecord } from '../../core/base/is-record.ts';

/**
 * How a setting says whether an extension suggests in Markdown: an object of languages with `*` for the others, a list of patterns of files
 * without suggestions, or a switch for all files.
 */
const KINDS = ['by-language', 'file-patterns', 'switch'] as const;
type Kind = (typeof KINDS)[number];

/** Another extension that offers ghost text, and the setting that turns it off. */
export interface OtherProvider {
  readonly name: string;
  readonly setting: string;
  readonly kind: Kind;
}

/** What is known of the editor's extensions. */
export interface EditorExtensions {
  /** Whether an extension, which has this setting, is installed and enabled. */
  readonly has: (extension: string, setting: string) => boolean;
  /** The value of a setting in Markdown files; undefined where no extension has it. */
  readonly setting: (key: string) => unknown;
}

/** Ends the name of every Markdown file, as Tabnine's patterns are matched with file names. */
const MARKDOWN_PATTERN = '\\.md$';
const MARKDOWN_FILE = 'draft.md';

/** The extensions that suggest in Markdown now, each name once. What cannot be known is left out. */
export function providersInMarkdown(editor: EditorExtensions): OtherProvider[] {
  const found = known.flatMap(({ extension, name, setting, kind: given }) => {
    const kind = KINDS.find((one) => one === given);
    if (!kind || !editor.has(extension, setting) || !isOn(kind, editor.setting(setting))) return [];
    return [{ name, setting, kind }];
  });
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

/** The value of a provider's setting with which it no longer suggests in Markdown; everything else in it stays. */
export function turnedOff(kind: Kind, value: unknown): unknown {
  switch (kind) {
    case 'by-language':
      return { ...(isRecord(value) ? value : {}), markdown: false };
    case 'file-patterns':
      return [...(isList(value) ? value : []), MARKDOWN_PATTERN];
    case 'switch':
      return false;
  }
}

function isOn(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'by-language':
      return isRecord(value) && (value['markdown'] ?? value['*']) === true;
    case 'file-patterns':
      return isList(value) && !value.some((pattern) => matches(pattern, MARKDOWN_FILE));
    case 'switch':
      return value === true;
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function matches(pattern: unknown, text: string): boolean {
  try {
    return typeof pattern === 'string' && new RegExp(pattern).test(text);
  } catch {
    return false;
  }
}
