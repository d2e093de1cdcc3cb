import * as vscode from 'vscode';
import type * as Journeys from '../../core/planning/journeys/index.ts';
import type { Session } from '../session/session.ts';
import type { CheckedFile, DraftStanding, DraftText } from '../../core/planning/journeys/index.ts';

export const JOURNEYS: vscode.DocumentSelector = { pattern: '**/*.journey.{yaml,yml}' };
export const isJourney = ({ path }: vscode.Uri): boolean => /\.journey\.ya?ml$/i.test(path);

/** What reads journeys; a bundle of its own, loaded when the first one is opened. */
export const journeyTools = (): Promise<typeof Journeys> => import('../../core/planning/journeys/index.ts');

/** A journey as it was checked at one version of its text and drafts. */
export interface CheckedJourneyDocument extends CheckedFile {
  readonly version: number;
  /** The drafts that exist, by the paths that the journey names. */
  readonly drafts: ReadonlyMap<string, DraftText>;
}

/** A draft's place, from the path in its journey. */
export const draftUri = (journey: vscode.Uri, path: string): vscode.Uri =>
  vscode.Uri.joinPath(journey, '..', path);

/** Open journeys, checked with their drafts when they or the drafts change. */
export class JourneyDocuments implements vscode.Disposable {
  readonly #checked = new Map<string, CheckedJourneyDocument>();
  readonly #texts = new Map<string, { readonly text: string; readonly read: DraftText }>();
  /** Texts of drafts that are not open, until their files change. */
  readonly #files = new Map<string, string | undefined>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** A journey's check has a new result. */
  readonly onDidCheck = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  readonly #log: vscode.LogOutputChannel;
  readonly #standingOf: (draft: vscode.Uri) => Promise<DraftStanding>;

  /** @param standingOf how much a draft sounds like its brand */
  constructor(
    { log, folderChanges }: Pick<Session, 'log' | 'folderChanges'>,
    standingOf: (draft: vscode.Uri) => Promise<DraftStanding>,
  ) {
    this.#log = log;
    this.#standingOf = standingOf;
    const follow = (document: vscode.TextDocument): void => {
      this.check(document).catch((error: unknown) => {
        log.error(String(error));
      });
    };
    const all = (): void => {
      for (const document of vscode.workspace.textDocuments) if (isJourney(document.uri)) follow(document);
    };
    const drafts = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown,mdx,txt,html}');
    const changed = (uri: vscode.Uri): void => {
      if (this.#files.delete(uri.toString())) all();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      drafts,
      drafts.onDidChange(changed),
      drafts.onDidCreate(changed),
      drafts.onDidDelete(changed),
      folderChanges.follow(() => {
        this.#files.clear();
        all();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isJourney(document.uri)) follow(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isJourney(document.uri)) follow(document);
        else if (this.#texts.has(document.uri.toString())) all();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#checked.delete(uri.toString());
      }),
    );
    all();
  }

  /** The last check of a journey. */
  last(uri: vscode.Uri): CheckedJourneyDocument | undefined {
    return this.#checked.get(uri.toString());
  }

  /** The last check of a journey, or its first one. */
  async at(uri: vscode.Uri): Promise<CheckedJourneyDocument> {
    return this.last(uri) ?? (await this.check(await vscode.workspace.openTextDocument(uri)));
  }

  async check(document: vscode.TextDocument): Promise<CheckedJourneyDocument> {
    const tools = await journeyTools();
    const { version } = document;
    const source = document.getText();
    const last = this.last(document.uri);
    // A key in a draft changes nothing in the journey's file.
    const file = last?.version === version ? last : tools.readJourney(source, vscode.l10n.t);
    const drafts = new Map<string, DraftText>();
    for (const { draft } of file.journey.touchpoints.values()) {
      const read = draft && (await this.#draft(tools, draftUri(document.uri, draft.text)));
      if (draft && read) drafts.set(draft.text, read);
    }
    const checked = {
      ...tools.checkJourney(source, (path) => drafts.get(path), vscode.l10n.t, undefined, file),
      ...{ version, drafts },
    };
    // A later version is checked already, or will be.
    if (document.isClosed || document.version !== version) return checked;
    this.#checked.set(document.uri.toString(), checked);
    this.#changed.fire(document);
    this.#addStandings(document, source, checked).catch((error: unknown) => {
      this.#log.error(String(error));
    });
    return checked;
  }

  /** Checks again with the scores of the drafts, which take longer. */
  async #addStandings(
    document: vscode.TextDocument,
    source: string,
    checked: CheckedJourneyDocument,
  ): Promise<void> {
    const tools = await journeyTools();
    const standings = new Map<string, DraftStanding>();
    for (const path of checked.drafts.keys())
      standings.set(path, await this.#standingOf(draftUri(document.uri, path)));
    if (this.#checked.get(document.uri.toString()) !== checked) return;
    const { findings } = tools.checkJourney(
      source,
      (path) => checked.drafts.get(path),
      vscode.l10n.t,
      (path) => standings.get(path),
      checked,
    );
    if (findings.length === checked.findings.length) return;
    this.#checked.set(document.uri.toString(), { ...checked, findings });
    this.#changed.fire(document);
  }

  async #draft(tools: typeof Journeys, uri: vscode.Uri): Promise<DraftText | undefined> {
    const key = uri.toString();
    const text = await this.#textOf(uri);
    if (text === undefined) return undefined;
    const known = this.#texts.get(key);
    if (known?.text === text) return known.read;
    const read = tools.readDraftText(text);
    this.#texts.set(key, { text, read });
    return read;
  }

  async #textOf(uri: vscode.Uri): Promise<string | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) return open.getText();
    if (!this.#files.has(key)) this.#files.set(key, await readText(uri));
    return this.#files.get(key);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
