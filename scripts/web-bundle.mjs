// What runs in VS Code in a browser only: the extension in one file, as VS Code reads no second one there, and the worker that the engine is
// evaluated in. Nothing in them is Node's.
import { coreLater, oneApi } from './editor-bundle.mjs';

const EDITOR = { entry: 'vscode/extension-web.ts', isWhole: true };

/**
 * Options for esbuild, one for each bundle in `dist/web`. With the platform `browser`, it refuses modules of Node.
 *
 * @param production minified, and without source maps
 */
export function webBundlesOf(production) {
  const common = {
    bundle: true,
    platform: 'browser',
    // The Chromium of the oldest VS Code supported.
    target: 'chrome122',
    // Regular expressions with `\\p{…}` stay literals.
    supported: { 'regexp-unicode-property-escapes': true },
    minify: production,
    sourcemap: false,
    legalComments: 'none',
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'warning',
    outdir: 'dist/web',
  };
  return [
    {
      ...common,
      entryPoints: { extension: 'src/vscode/extension-web.ts' },
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      plugins: [coreLater(EDITOR), oneApi(EDITOR)],
    },
    {
      ...common,
      entryPoints: { engine: 'src/host-web/worker/engine.web.ts' },
      format: 'iife',
    },
  ];
}
