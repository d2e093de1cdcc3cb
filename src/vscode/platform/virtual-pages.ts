import * as vscode from 'vscode';

/** Timbre's read-only documents, each kind with its own URI scheme. New kinds are only added here. */
const SCHEMES = {
  'angle-map': 'timbre-angle-map',
  direction: 'timbre-direction',
  'ghost-text-statistics': 'timbre-restraint',
  import: 'timbre-import',
  proof: 'timbre-proof',
  request: 'timbre-request',
  rewrite: 'timbre-rewrite',
  'voice-card': 'timbre-card',
  'what-was-learned': 'timbre-learned',
} as const;

export type VirtualPage = keyof typeof SCHEMES;

export const isPage = (page: VirtualPage, { scheme }: vscode.Uri): boolean => scheme === SCHEMES[page];

/**
 * The address of a page.
 * @param name shown on its tab; must not contain path separators, which would start a folder
 */
export const pageUri = (page: VirtualPage, name: string, query = ''): vscode.Uri =>
  vscode.Uri.from({ scheme: SCHEMES[page], path: `/${name}`, query });

/** Registers a provider for the pages of one kind. */
export const registerPages = (
  page: VirtualPage,
  provider: vscode.TextDocumentContentProvider,
): vscode.Disposable => vscode.workspace.registerTextDocumentContentProvider(SCHEMES[page], provider);
