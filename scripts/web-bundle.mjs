// The engine for browsers: a module for a worker, and beside it the tagger that it loads on demand. Nothing in them is Node's.
import { bundlesOf } from './bundles.mjs';

/**
 * Options for esbuild. With the platform `browser`, it refuses modules of Node.
 *
 * @param production minified, and without source maps
 */
export function webBundleOf(production) {
  const commandLine = bundlesOf(production).find(({ entryPoints }) => 'cli' in entryPoints);
  const { supported, plugins, minify, legalComments, logLevel } = commandLine;
  return {
    ...{ supported, plugins, minify, legalComments, logLevel },
    bundle: true,
    sourcemap: false,
    entryPoints: {
      'engine.web': 'src/host-web/worker/engine.web.ts',
      'wink-tagger': commandLine.entryPoints['wink-tagger'],
    },
    platform: 'browser',
    // The Chromium of the oldest VS Code supported.
    target: 'chrome122',
    format: 'esm',
    mainFields: ['browser', 'module', 'main'],
    outdir: 'dist/web',
  };
}
