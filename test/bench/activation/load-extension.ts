// Loads and activates a built extension in an editor that is only imitated, and prints the processor time of both in milliseconds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { anyContext, anyEditor } from '../../any-editor.ts';

const [, , file = ''] = process.argv;
const called = new Set<string>();
const require = createRequire(resolve(file));
const editor = anyEditor('vscode', called);
const load = (name: string): unknown => (name === 'vscode' ? editor : require(name));

const processorMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const started = process.cpuUsage();
const module: { exports: { activate?: unknown } } = { exports: {} };
const program = compileFunction(
  readFileSync(file, 'utf8'),
  ['require', 'module', 'exports', '__filename', '__dirname'],
  { filename: resolve(file) },
);
Reflect.apply(program, undefined, [load, module, module.exports, resolve(file), dirname(resolve(file))]);
const loadMs = processorMs(started);
const { activate } = module.exports;
if (typeof activate !== 'function') throw new Error(`${file} has no function “activate”.`);
const loaded = process.cpuUsage();
Reflect.apply(activate, undefined, [anyContext(called)]);
const callMs = processorMs(loaded);
const doors = [...called].filter((path) => path.startsWith('vscode.lm.'));
console.log(JSON.stringify({ loadMs, callMs, doors }));
// What waits is no part of activation.
process.exit();
