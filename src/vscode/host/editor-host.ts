import type * as vscode from 'vscode';
import type { GuideReading } from '../../service/guides/guide-fault.ts';
import type { ListeningAnswers, ListeningCall } from '../../service/listening/listening-calls.ts';
import type { BrandVersion } from '../../service/brands/compare-versions.ts';
import type { BrandFolder, EngineHost } from '../../service/ports.ts';

/** What the extension host provides. What is undefined does not exist there. */
export interface EditorHost {
  /** The engine apart from the extension host, started by the first call. */
  readonly startEngine: (
    extension: vscode.Uri,
    log: vscode.LogOutputChannel,
  ) => EngineHost & { dispose(): void };
  /** Has a question about exports answered. Rejects where that fails, and when aborted. */
  readonly askListening: <Call extends ListeningCall>(
    extension: vscode.Uri,
    call: Call,
    signal?: AbortSignal,
  ) => Promise<ListeningAnswers[Call['kind']]>;
  /** Reads a style guide. Rejects only when aborted. */
  readonly readGuide?: (
    extension: vscode.Uri,
    name: string,
    bytes: Uint8Array,
    signal?: AbortSignal,
  ) => Promise<GuideReading>;
  readonly versions?: BrandVersions;
  /** How the server for agents is started, for brands and folders of this machine. */
  readonly agentServer?: (
    context: vscode.ExtensionContext,
    brands: readonly { readonly uri: vscode.Uri; readonly folder: string }[],
  ) => ServerArguments;
}

/** Earlier versions of folders of this machine. */
export interface BrandVersions {
  /** Tags first, the latest first, then the commits that changed the folder. */
  readonly list: (folder: vscode.Uri) => Promise<readonly Version[]>;
  readonly at: (folder: vscode.Uri, revision: string) => Promise<BrandVersion<BrandFolder>>;
  /** Why versions cannot be read, in git's own words; undefined for any other error. */
  readonly explain: (error: unknown) => string | undefined;
}

/** A tag, or a commit that changed a folder. */
export interface Version {
  readonly commit: string;
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly isTag: boolean;
}

/** How the server for agents is started. */
export interface ServerArguments {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}
