// How long after a key the language server sends diagnostics: a draft of 2,000 words, keys typed at random places, the built command line. With --small
// few keys, to see that it runs.
//   node scripts/build.mjs --production && npx tsx test/bench/lsp-bench.ts [--small]
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { randomFrom } from '../../src/core/base/numbers/random.ts';
import { quantile, rounded } from './quantile.ts';

const KEYS = process.argv.includes('--small') ? 40 : 400;
const WORDS = 2000;
const brand = resolve('brand-profiles/fizzwick');

/** Posts of another brand in one text of so many words, so that there is much to mark. */
function longDraft(): string {
  const folder = 'brand-profiles/corvane/corpus';
  const posts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const prose = posts.map((text) => text.replace(/^---\n[^]*?\n---\n/, '')).join('\n\n');
  return prose
    .split(/(?<=\s)(?=\S)/)
    .slice(0, WORDS)
    .join('');
}

const storage = mkdtempSync(join(tmpdir(), 'timbre-lsp-bench-'));
const started = performance.now();
const server = spawn(process.execPath, ['dist/cli.js', 'lsp', '--storage', storage], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
const waiting = new Map<number, () => void>();
let marks = 0;
connection.onNotification(
  'textDocument/publishDiagnostics',
  ({ version, diagnostics }: PublishDiagnosticsParams) => {
    marks = diagnostics.length;
    waiting.get(version ?? 0)?.();
  },
);
connection.listen();
const diagnosed = (version: number): Promise<void> => new Promise((done) => waiting.set(version, done));

await connection.sendRequest('initialize', {
  ...{ processId: null, rootUri: null, capabilities: {} },
  workspaceFolders: [{ uri: pathToFileURL(brand).href, name: 'fizzwick' }],
});
await connection.sendNotification('initialized', {});
const uri = pathToFileURL(join(brand, 'drafts', 'bench.md')).href;
const text = longDraft();
const first = diagnosed(1);
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'markdown', version: 1, text },
});
await first;
const firstMs = performance.now() - started;

/** Milliseconds of processor time that the server has used, on Linux, which counts them in hundredths of a second. */
function processorMs(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const [, after = ''] = /\) (.*)/.exec(readFileSync(`/proc/${String(server.pid)}/stat`, 'utf8')) ?? [];
  const fields = after.split(' ').map(Number);
  return 10 * ((fields[11] ?? 0) + (fields[12] ?? 0));
}
const learningCpuMs = processorMs();

const random = randomFrom(7);
const lines = text.split('\n');
const times: number[] = [];
for (let key = 0; key < KEYS; key++) {
  const line = Math.floor(random() * lines.length);
  const at = { line, character: Math.floor(random() * ((lines[line]?.length ?? 0) + 1)) };
  const version = key + 2;
  const answered = diagnosed(version);
  const pressed = performance.now();
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: at, end: at }, text: 'aeinrst '[key % 8] }],
  });
  await answered;
  times.push(performance.now() - pressed);
}
const keysCpuMs = processorMs() - learningCpuMs;
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
rmSync(storage, { recursive: true, force: true });
console.log(
  JSON.stringify({
    words: text.split(/\s+/).length,
    marks,
    firstDiagnosticsMs: rounded(firstMs, 0),
    processorMs: { untilFirstDiagnostics: learningCpuMs, key: rounded(keysCpuMs / KEYS, 1) },
    keyToDiagnosticsMs: {
      p50: rounded(quantile(times, 0.5), 1),
      p95: rounded(quantile(times, 0.95), 1),
      p99: rounded(quantile(times, 0.99), 1),
    },
  }),
);
