import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument, type Position, type Range } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../core/offer-policy/suggestions/index.ts';
import type { Span } from '../core/text/index.ts';
import type { DraftDocument } from '../service/drafts/draft.ts';
import { normalUri } from './uris.ts';

/** A document that is open in the client. */
export class OpenDocument implements DraftDocument {
  /** In one spelling; `sent` is the client's. */
  readonly uri: string;
  readonly sent: string;
  readonly languageId: string;
  isClosed = false;
  /** Counts changes from 1, as clients may count as they like. */
  version = 1;
  /** The client's own count, which is sent back with what is said of the document. */
  clientVersion: number;
  #text: TextDocument;

  constructor({ uri, languageId, version, text }: TextDocumentItem) {
    this.uri = normalUri(uri);
    this.sent = uri;
    this.languageId = languageId;
    this.clientVersion = version;
    this.#text = TextDocument.create(uri, languageId, version, text);
  }

  getText(): string {
    return this.#text.getText();
  }

  /** UTF-16 units; a position behind the end of its line is that end. */
  offsetAt(position: Position): number {
    return this.#text.offsetAt(position);
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.#text.positionAt(start), end: this.#text.positionAt(end) };
  }

  /** Applies changes in their order; each refers to the text after the one before, as does each change that is returned. */
  change(changes: readonly TextDocumentContentChangeEvent[], clientVersion: number): TextChange[] {
    const applied = changes.map((change): TextChange => {
      const replaced =
        'range' in change ? ordered(this.spanOf(change.range)) : { start: 0, end: this.getText().length };
      this.#text = TextDocument.update(this.#text, [change], clientVersion);
      return { offset: replaced.start, length: replaced.end - replaced.start, text: change.text };
    });
    this.version++;
    this.clientVersion = clientVersion;
    return applied;
  }
}

/** Clients may give a range from its end to its start. */
const ordered = ({ start, end }: Span): Span => (start <= end ? { start, end } : { start: end, end: start });

/** The client's open documents, by their URIs in one spelling. */
export class OpenDocuments {
  readonly #open = new Map<string, OpenDocument>();

  get all(): readonly OpenDocument[] {
    return [...this.#open.values()];
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(normalUri(uri));
  }

  /** A document that is opened again replaces the one before. */
  open(item: TextDocumentItem): {
    readonly opened: OpenDocument;
    readonly replaced: OpenDocument | undefined;
  } {
    const opened = new OpenDocument(item);
    const replaced = this.close(item.uri);
    this.#open.set(opened.uri, opened);
    return { opened, replaced };
  }

  close(uri: string): OpenDocument | undefined {
    const closed = this.get(uri);
    if (!closed) return undefined;
    closed.isClosed = true;
    this.#open.delete(closed.uri);
    return closed;
  }
}
