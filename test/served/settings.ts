export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Settings = Readonly<Record<string, Json>>;

/** Nothing on the screen that is not about the test: user settings for a clean, still workbench. */
export const CLEAN_LOOK: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.reduceMotion': 'on',
  'workbench.layoutControl.enabled': false,
  'workbench.editor.empty.hint': 'hidden',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'npm.autoDetect': 'off',
  'remote.autoForwardPorts': false,
  // The browser's default would save what a test types into the folder it was given; the desktop's does not.
  'files.autoSave': 'off',
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  // A blinking caret makes two pictures of the same thing differ.
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
};
