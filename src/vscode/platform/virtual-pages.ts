import * as vscode from 'vscode';

/** Documents that Timbre makes to be read, each kind with a URI scheme of its own. A new kind is added here and nowhere else. */
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

/** The address of a page. @param name is shown on its tab; a path separator in it would start a folder */
export const pageUri = (page: VirtualPage, name: string, query = ''): vscode.Uri =>
  vscode.Uri.from({ scheme: SCHEMES[page], path: `/${name}`, query });

/** Has a provider write the pages of one kind. */
export const registerPages = (
  page: VirtualPage,
  provider: vscode.TextDocumentContentProvider,
): vscode.Disposable => vscode.workspace.registerTextDocumentContentProvider(SCHEMES[page], provider);
