// What is bundled into dist/, and what is copied there as it is.

import { coreLater, EDITOR_CORE, oneApi } from './editor-bundle.mjs';

/** The editor on a computer; what it needs later is in bundles of their own. */
const EDITOR = { entry: 'vscode/extension.ts', isWhole: false };
/** Regular expressions with `\\p{…}` stay literals. */
const ESCAPES = { 'regexp-unicode-property-escapes': true };

/**
 * Options for esbuild, one for each set of bundles.
 *
 * @param production minified, and without source maps
 */
export function bundlesOf(production) {
  const common = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Node 20 has them all but the newest names of scripts; otherwise each is made again wherever it stands, at every word of a post.
    supported: ESCAPES,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    outdir: 'dist',
  };
  const forHosts = {
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    // Dynamic imports become `require`, which every extension host has.
    supported: { ...ESCAPES, 'dynamic-import': false },
  };
  // Large dependencies that are seldom needed are separate files, loaded on first use.
  const apart = (ending) => ({
    name: 'apart',
    setup: (build) => {
      const wait = (filter, file) => {
        build.onResolve({ filter }, ({ kind }) =>
          kind === 'dynamic-import' ? { path: `./${file}.${ending}`, external: true } : undefined,
        );
      };
      wait(/\/sdk-parts\.ts$/, 'anthropic-sdk');
      wait(/\/service\/engine\/index\.ts$/, 'engine');
      wait(/\/wink-tagger\.ts$/, 'wink-tagger');
      wait(/\/read-guide-file\.ts$/, 'guide-reader');
      wait(/\/report-page\.ts$/, 'report-page');
      wait(/\/write-guidelines\.ts$/, 'write-guidelines');
      wait(/\/describe-diff\.ts$/, 'describe-diff');
      wait(/\/planning\/journeys\/index\.ts$/, 'journeys');
      wait(/\/planning\/briefs\/index\.ts$/, 'briefs');
      wait(/\/read-calendar\.ts$/, 'calendar');
      wait(/\/production\/storyboard\/index\.ts$/, 'storyboard');
      wait(/\/core\/listening\/index\.ts$/, 'listening');
      wait(/\/read-archive\.ts$/, 'bluesky-archive');
      wait(/\/production\/personas\/index\.ts$/, 'personas');
      wait(/\/lay-out-journey\.ts$/, 'journey-layout');
      wait(/\/journey-editor\.ts$/, 'journey-editor');
      wait(/\/plan-editor\.ts$/, 'plan-editor');
      wait(/\/variants-editor\.ts$/, 'variants-editor');
      wait(/\/listening-editor\.ts$/, 'listening-editor');
      wait(/\/storyboard-editor\.ts$/, 'storyboard-editor');
      wait(/\/persona-editor\.ts$/, 'persona-editor');
      wait(/\/dialogue-player\.ts$/, 'dialogue-player');
      wait(/\/unzip\.ts$/, 'unzip');
      wait(/\/form-wording\.ts$/, 'form-wording');
      wait(/\/pick-passage\.ts$/, 'pick-passage');
      wait(/\/other-providers\.ts$/, 'other-providers');
      wait(/\/lsp\/serve\.ts$/, 'lsp');
      wait(/\/serve-mcp\.ts$/, 'mcp');
      wait(/\/agent-tools\.ts$/, 'agent-tools');
    },
  });
  return [
    {
      ...common,
      entryPoints: {
        extension: 'src/vscode/extension.ts',
        [EDITOR_CORE]: EDITOR_CORE,
      },
      ...forHosts,
      plugins: [apart('cjs'), coreLater(EDITOR), oneApi(EDITOR)],
    },
    {
      ...common,
      entryPoints: {
        'engine.worker': 'src/host-node/worker/engine.worker.ts',
        'journey-editor': 'src/vscode/planning/journey-editor.ts',
        'plan-editor': 'src/vscode/planning/plan-editor.ts',
        'variants-editor': 'src/vscode/variants/variants-editor.ts',
        'listening-editor': 'src/vscode/listening/listening-editor.ts',
        listening: 'src/core/listening/index.ts',
        // Exports of a hundred thousand mentions, in a thread of their own.
        'listening.worker': 'src/host-node/listening/listening.worker.ts',
        'bluesky-archive': 'src/host-node/listening/read-archive.ts',
        'storyboard-editor': 'src/vscode/production/storyboards/storyboard-editor.ts',
        'persona-editor': 'src/vscode/production/personas/persona-editor.ts',
        'dialogue-player': 'src/vscode/production/personas/dialogue-player.ts',
        unzip: 'src/vscode/import-posts/unzip.ts',
        'form-wording': 'src/vscode/profile-editor/form-wording.ts',
        'pick-passage': 'src/vscode/rewrite/pick-passage.ts',
        'other-providers': 'src/vscode/ghost-text/other-providers.ts',
        'agent-tools': 'src/vscode/agents/agent-tools.ts',
        // The server for agents, a program of its own.
        'mcp-server': 'src/cli/mcp-server.ts',
        'anthropic-sdk': 'src/writers/anthropic/sdk-parts.ts',
        'wink-tagger': 'src/core/directions/evidence/wink-tagger.ts',
        // Word and PDF, in a thread of their own.
        'guide-reader.worker': 'src/host-node/guide-reader/guide-reader.worker.ts',
        'guide-reader': 'src/host-node/guide-reader/read-guide-file.ts',
        'report-page': 'src/core/report/page/report-page.ts',
        'write-guidelines': 'src/core/report/guidelines/write-guidelines.ts',
        'describe-diff': 'src/core/report/diff/describe-diff.ts',
        journeys: 'src/core/planning/journeys/index.ts',
        briefs: 'src/core/planning/briefs/index.ts',
        calendar: 'src/core/planning/briefs/calendar/read-calendar.ts',
        'journey-layout': 'src/core/planning/journeys/render/lay-out-journey.ts',
      },
      ...forHosts,
      external: ['vscode'],
      plugins: [apart('cjs')],
    },
    {
      ...common,
      // The engine of the editor, on a computer and in a browser: with this platform, esbuild refuses modules of Node.
      entryPoints: { engine: 'src/service/engine/index.ts' },
      ...forHosts,
      platform: 'browser',
      mainFields: ['browser', 'module', 'main'],
      plugins: [apart('cjs')],
    },
    {
      ...common,
      entryPoints: { cli: 'src/cli/main.ts' },
      // Each command, and what a few of them need, in a file of its own: most of the time of a short run would be loading the others.
      splitting: true,
      format: 'esm',
      // Some dependencies are CommonJS and load Node's modules with `require`.
      banner: {
        js: '#!/usr/bin/env node\nimport { createRequire as requireOfTheBundle } from "node:module"; const require = requireOfTheBundle(import.meta.url);',
      },
    },
    {
      ...common,
      entryPoints: {
        'angle-map': 'src/webview/angle-map/main.ts',
        corpus: 'src/webview/corpus/main.ts',
        journey: 'src/webview/journey/main.ts',
        persona: 'src/webview/persona/main.ts',
        review: 'src/webview/review/main.ts',
        storyboard: 'src/webview/storyboard/main.ts',
        variants: 'src/webview/variants/main.ts',
        posts: 'src/webview/posts/main.ts',
        board: 'src/webview/board/main.ts',
        profile: 'src/webview/profile/main.ts',
        reader: 'src/webview/reader/main.ts',
      },
      platform: 'browser',
      // The Chromium of the oldest VS Code supported.
      target: 'chrome122',
      format: 'iife',
      mainFields: ['browser', 'module', 'main'],
      // The page's security policy would not let it load a source map.
      sourcemap: false,
      outdir: 'dist/webview',
    },
  ];
}
