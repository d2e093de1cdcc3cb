import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { Remote } from '../core/base/calls.ts';
import type { Disposable } from '../core/base/event.ts';
import type { Localize } from '../core/base/localize.ts';
import { LONGEST_HEAD, roleOfDocument } from '../core/brand/index.ts';
import { createTimbre, type Timbre } from '../service/create-timbre.ts';
import type { CheckedDraft } from '../service/drafts/draft-checker.ts';
import { isTextDocument } from '../service/drafts/text-document.ts';
import type { Engine } from '../service/engine/index.ts';
import type { Clock, LearnedStore, Storage } from '../service/ports.ts';
import { BrandFolders } from './brands/brand-folders.ts';
import { folderFiles, type FolderBrand } from './brands/folder-brand.ts';
import type { Client } from './client.ts';
import { OpenDocuments, type OpenDocument } from './documents.ts';
import { noWriters } from './no-writers.ts';
import { learningProgress } from './progress.ts';
import { Settings } from './settings.ts';

/** What the language server runs on. */
export interface ServerPorts {
  readonly engine: Remote<Engine>;
  readonly clock: Clock;
  /** Where what ghost text has learned of its use is kept between sessions. */
  readonly storage: Storage;
  /** Where learned brands are kept between sessions. */
  readonly learned: LearnedStore<FolderBrand>;
  /** Paths of folders that are searched for brands besides the client's workspace. */
  readonly brandFolders: readonly string[];
  readonly localize: Localize;
}

export type FolderTimbre = Timbre<OpenDocument, FolderBrand>;
export type CheckedDocument = CheckedDraft<FolderBrand>;

/** State shared by the server's features. */
export interface LspSession extends Disposable {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly brands: BrandFolders;
  readonly settings: Settings;
  readonly timbre: FolderTimbre;
  readonly clock: Clock;
  readonly localize: Localize;
  /** The brand that a document is a draft of; undefined where it is no draft. */
  readonly brandOf: (document: OpenDocument) => Promise<FolderBrand | undefined>;
  readonly log: (problem: unknown) => void;
  /** Shows a message that asks for no answer. */
  readonly tell: (message: string) => void;
}

/** Milliseconds; clients wait themselves before they send what is typed. */
const CHECK_PAUSE = 5;

export function createSession(connection: Connection, ports: ServerPorts, client: Client): LspSession {
  const { engine, clock, storage, learned, localize } = ports;
  const documents = new OpenDocuments();
  const settings = new Settings();
  const brands = new BrandFolders(ports.brandFolders);
  const brandOf = async (document: OpenDocument): Promise<FolderBrand | undefined> => {
    const { uri, languageId } = document;
    const isUntitled = uri.startsWith('untitled:');
    const head = {
      ...{ uri, languageId, isUntitled },
      workspace: brands.workspaceOf(uri),
      isText: isTextDocument({ path: uri, languageId, isUntitled }),
      head: document.getText().slice(0, LONGEST_HEAD),
    };
    const role = roleOfDocument(await brands.all(), head, settings.brand);
    return role.kind === 'draft' ? role.choice.brand : undefined;
  };
  const log = (problem: unknown): void => {
    connection.console.error(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  };
  const tell = (message: string): void => {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  };
  const timbre = createTimbre<OpenDocument, FolderBrand>({
    host: { engine, onDidStop: () => ({ dispose: () => undefined }) },
    source: brands,
    files: folderFiles,
    stores: learned,
    personal: storage,
    clock,
    log: {
      info: (message) => {
        connection.console.info(message);
      },
      warn: (message) => {
        connection.console.warn(message);
      },
      error: log,
    },
    showLearning: learningProgress(connection, client, localize),
    brandOf,
    ghostText: () => ({ threshold: settings.confidence, longestCopy: settings.longestCopy }),
    writers: noWriters,
    checkPause: CHECK_PAUSE,
  });
  return {
    ...{ connection, client, documents, brands, settings, timbre, clock, localize, brandOf, log, tell },
    dispose: () => {
      timbre.dispose();
      brands.dispose();
    },
  };
}
