import assert from 'node:assert/strict';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { webBundlesOf } from '../../../scripts/web-bundle.mjs';
import { anyContext, anyEditor } from '../../any-editor.ts';

/** What a worker of a browser has of what the extension names, and nothing of Node's. */
const WEB = { TextDecoder, TextEncoder, URL, Blob, crypto, performance, AbortController, AbortSignal, atob };

describe('the extension in a context without Node', () => {
  let program = '';
  before(async () => {
    const options = webBundlesOf(true).find(({ entryPoints }) => 'extension' in Object(entryPoints));
    const { outputFiles } = await build({ ...options, write: false as const });
    program = outputFiles[0]?.text ?? '';
  });

  it('is evaluated and activated, and requires the editor alone', () => {
    const { required, called, activate } = evaluated(program);
    assert.deepEqual([...required], ['vscode']);
    activate();
    assert.ok(called.has('vscode.languages.registerInlineCompletionItemProvider'));
    assert.ok(called.has('vscode.commands.registerCommand'));
    assert.ok(called.has('vscode.lm.registerTool'));
  });

  it('fails there where it uses a name of Node', () => {
    assert.throws(() => {
      evaluated(`exports.activate = () => process.exit();`).activate();
    }, /process is not defined/);
  });
});

function evaluated(text: string): {
  readonly required: ReadonlySet<string>;
  /** What was called of the editor. */
  readonly called: ReadonlySet<string>;
  readonly activate: () => void;
} {
  const [required, called] = [new Set<string>(), new Set<string>()];
  const still = (): void => undefined;
  // Nothing that waits is part of activation.
  const context = createContext({ ...WEB, console, setTimeout: still, clearTimeout: still });
  const evaluate: unknown = runInContext(`(function (module, exports, require) {${text}\n})`, context);
  assert.ok(typeof evaluate === 'function');
  const module: { exports: { activate?: unknown } } = { exports: {} };
  const require = (name: string): unknown => {
    required.add(name);
    return anyEditor(name, called);
  };
  Reflect.apply(evaluate, undefined, [module, module.exports, require]);
  const { activate } = module.exports;
  assert.ok(typeof activate === 'function');
  return {
    ...{ required, called },
    activate: () => {
      Reflect.apply(activate, undefined, [anyContext(called)]);
    },
  };
}
