import {
  countAddresses,
  countLinks,
  readFrontMatter,
  readHtml,
  readPlainBlocks,
  readProse,
  readProseBlocks,
  rereadProse,
  textField,
  type FrontMatter,
  type Prose,
  type ProseBlock,
} from '../text/index.ts';
import type { Consent } from './consent.ts';
import {
  consentInFields,
  consentStatements,
  hasStatementWord,
  type ConsentStatement,
} from './consent-statements/index.ts';
import type { ListedFile } from './posts/listed-posts.ts';
import type { CorpusFile, CorpusNote, Post } from './posts/post.ts';
import { isByGuest, isStyleGuide } from './other-than-posts.ts';
import { postConsent } from './posts/post-consent.ts';
import { dateOfPost } from './posts/post-date.ts';
import {
  embargoIn,
  isMarkedPrivate,
  leftOutByFields,
  type LeftOutReason,
  type PublicationFields,
  type PublicationRules,
} from './publication.ts';

/** A text that is a single post. */
interface Document {
  /** The fields of its head. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly prose: Prose;
  readonly blocks: readonly ProseBlock[];
  /** With a text of their own, or as bare addresses. */
  readonly links: number;
}

/** What else affects how a single post is read. */
interface DocumentRules {
  readonly publication?: PublicationRules | undefined;
  /** What a list of posts says about it; what it states itself comes first, except for consent. */
  readonly listed?: ListedFile | undefined;
}

const NOT_LISTED: ListedFile = { isPublished: true };

/** Reads a file that is a single post: Markdown in any of its dialects, HTML or plain text. */
export function readDocument(
  path: string,
  text: string,
  fallback: Consent,
  { publication, listed = NOT_LISTED }: DocumentRules = {},
): CorpusFile {
  const { fields, prose, blocks, links } = documentIn(path, text);
  const statements = [
    ...statementsIn(path, text, { fields, prose }),
    ...(listed.consents ?? []).map((value) => ({ value, line: 0 })),
  ];
  const { consent, notes } = postConsent(statements, fallback, path);
  const allNotes = [...brokenHead(text, prose.frontMatter), ...notes];
  if (blocks.length === 0) return { posts: [], notes: allNotes };
  const dated = dateOfPost(fields, path);
  const date = dated.date ?? listed.date;
  const shown = [date, embargoIn(fields)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const isListedAsDraft = !listed.isPublished;
  const title = titleIn(fields) ?? listed.title;
  const author = textField(fields, 'author');
  const unpublished =
    publication &&
    (whyUnpublished({ fields, date: shown }, { blocks, isListedAsDraft, publication }) ??
      whyNoPost({ path, date, title, author }));
  if (unpublished) return { posts: [], notes: [...allNotes, leftOutNote(unpublished, shown)] };
  const post = {
    id: path,
    title,
    date,
    channel: textField(fields, 'channel')?.toLowerCase() ?? listed.channel,
    author,
    consent,
    blocks,
    line: 0,
    ...(links > 0 && { links }),
  };
  return { posts: [post], notes: date === undefined ? [...allNotes, ...dated.notes] : allNotes };
}

/** Why a published text is no post of the brand. */
function whyNoPost({
  path,
  date,
  title,
  author,
}: Pick<Post, 'date' | 'title' | 'author'> & { readonly path: string }): LeftOutReason | undefined {
  if (isStyleGuide(path, date)) return 'style-guide';
  return isByGuest(title, author) ? 'by-others' : undefined;
}

/** Why a text is not published: as its fields, its first line or a list of posts say. */
const whyUnpublished = (
  about: PublicationFields,
  {
    blocks,
    isListedAsDraft,
    publication: { today },
  }: {
    readonly blocks: readonly ProseBlock[];
    readonly isListedAsDraft: boolean;
    readonly publication: PublicationRules;
  },
): LeftOutReason | undefined =>
  leftOutByFields(about, today) ??
  (isListedAsDraft ? 'draft' : isMarkedPrivate(headOf(blocks)) ? 'not-published' : undefined);

/** A mail's subject is its title. */
const titleIn = (fields: Document['fields']): string | undefined =>
  textField(fields, 'title') ?? textField(fields, 'subject') ?? textField(fields, 'betreff');

/** The first block of a text as one line. */
const headOf = ([first]: readonly ProseBlock[]): string =>
  (first?.sentences ?? []).map(({ text }) => text).join(' ');

/** A post with a future date is read again on that day. */
const leftOutNote = (reason: LeftOutReason, date: string | undefined): CorpusNote =>
  reason === 'scheduled' && date !== undefined
    ? { kind: 'left-out', reason, until: date }
    : { kind: 'left-out', reason };

/** Every statement of consent in a file that is a single post. */
export const documentConsents = (path: string, text: string): ConsentStatement[] =>
  statementsIn(path, text, documentIn(path, text));

function statementsIn(
  path: string,
  text: string,
  { fields, prose }: Pick<Document, 'fields' | 'prose'>,
): ConsentStatement[] {
  const found = consentStatements(text, prose);
  if (isHtml(path, text)) found.push(...consentInFields(fields).map((value) => ({ value, line: 0 })));
  // Comments and shortcodes that only Markdown has may stand in a text that is none.
  if (!isMarkdown(path, text) && hasStatementWord(text))
    found.push(...consentStatements(text, readProse(text)));
  return found;
}

const isText = (path: string): boolean => /\.(?:txt|text)$/i.test(path);
const isMarkdown = (path: string, text: string): boolean => !isText(path) && !isHtml(path, text);

const isHtml = (path: string, text: string): boolean =>
  /\.x?html?$/i.test(path) ||
  (!isText(path) && /^\uFEFF?\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 1000)));

function documentIn(path: string, text: string): Document {
  if (isHtml(path, text)) {
    const frontMatter = readFrontMatter(text);
    const start = frontMatter?.end ?? 0;
    const { fields, blocks, links } = readHtml(text.slice(start), start);
    return withBlocks({ ...fields, ...frontMatter?.fields }, { frontMatter, blocks }, links);
  }
  if (isText(path)) {
    const frontMatter = readFrontMatter(text);
    const start = frontMatter?.end ?? 0;
    const blocks = [
      ...readPlainBlocks(text.slice(0, frontMatter?.start ?? 0), 'wrapped'),
      ...readPlainBlocks(text.slice(start), 'wrapped', start),
    ];
    return {
      fields: frontMatter?.fields ?? {},
      prose: { frontMatter, blocks: asProse(blocks) },
      blocks,
      links: countAddresses(text),
    };
  }
  const reading = rereadProse(text);
  const { prose } = reading;
  return withBlocks(prose.frontMatter?.fields ?? {}, prose, countLinks(reading));
}

const withBlocks = (fields: Document['fields'], prose: Prose, links: number): Document => ({
  fields,
  prose,
  links,
  blocks: readProseBlocks(prose),
});

/** The positions of a plain text's sentences. */
const asProse = (blocks: readonly ProseBlock[]): Prose['blocks'] =>
  blocks.flatMap(({ kind, sentences }) =>
    sentences.map(({ start, end, text }) => ({
      kind,
      text,
      start,
      end,
      runs: [{ at: 0, length: end - start, from: start, to: end }],
    })),
  );

function brokenHead(text: string, frontMatter: FrontMatter | undefined): CorpusNote[] {
  if (!frontMatter || frontMatter.state === 'read') return [];
  const before = text.slice(0, frontMatter.sourceStart);
  return [{ kind: 'broken-front-matter', line: before.split('\n').length }];
}
