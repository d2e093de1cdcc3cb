import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repoRoot } from '../served/paths.ts';

const CLI = `node ${JSON.stringify(join(repoRoot, 'dist/cli.js'))}`;
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

/** A command named timbre, of which the first worker with part 3 is killed while it works. */
const KILLED_ONCE = `#!/bin/sh
case "$*" in
  *"--shard 3/"*)
    if mkdir killed-once 2>/dev/null; then
      ${CLI} "$@" &
      sleep 0.2
      kill -9 $!
      wait $!
      exit 1
    fi ;;
esac
exec ${CLI} "$@"
`;

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

describe('the recipes for many brands and posts', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'timbre-scale-'));
  const text = readFileSync(join(repoRoot, 'docs/scale.md'), 'utf8');
  /** The examples of the document, by the name in their first line. */
  const examples = new Map(
    [...text.matchAll(/^```(?:bash|yaml)\n# (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', body = '']) => [
      name,
      body,
    ]),
  );
  const run = (command: string, env: Readonly<Record<string, string>> = {}): void => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: scratch,
      encoding: 'utf8',
      env: { ...process.env, ...env, PATH: `${join(scratch, 'bin')}:${process.env['PATH'] ?? ''}` },
    });
    assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
  };
  const script = (name: string): string => {
    const found = examples.get(name);
    assert.ok(found, name);
    return found;
  };
  const file = (name: string): Buffer => readFileSync(join(scratch, name));

  before(() => {
    const profiles = join(repoRoot, 'brand-profiles');
    cpSync(join(profiles, 'fizzwick'), join(scratch, 'brand'), { recursive: true });
    for (const name of ['fizzwick', 'corvane'])
      cpSync(join(profiles, name), join(scratch, 'brands', name), { recursive: true });
    mkdirSync(join(scratch, 'bin'));
    writeFileSync(join(scratch, 'bin/timbre'), KILLED_ONCE);
    chmodSync(join(scratch, 'bin/timbre'), 0o755);
    run(`${CLI} learn --brand brand --out whole.bin`);
  });
  after(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('learn in parts with GNU parallel, where a worker is killed, as one process does', function () {
    if (!hasParallel) this.skip();
    run(script('learn-in-parts.sh'));
    assert.ok(existsSync(join(scratch, 'killed-once')), 'a worker was killed');
    assert.deepEqual(readdirSync(join(scratch, 'parts')).length, 8, 'no half files');
    assert.deepEqual(file('voice.bin'), file('whole.bin'));
  });

  it('check every brand in its own report', function () {
    if (!hasParallel) this.skip();
    run(script('check-brands.sh'));
    assert.deepEqual(readdirSync(join(scratch, 'reports')).sort(), ['corvane.json', 'fizzwick.json']);
    for (const name of ['corvane', 'fizzwick']) {
      const report: unknown = JSON.parse(file(`reports/${name}.json`).toString());
      assert.ok(fields(report)['findings'] ?? items(report).length > 0, name);
    }
  });

  it('score lines in the order and with the figures of one process', function () {
    if (!hasParallel) this.skip();
    const lines = Array.from({ length: 40 }, (_, at) =>
      JSON.stringify({ id: String(at), text: `We fill bottle ${String(at)} by hand, and we taste it.` }),
    );
    writeFileSync(join(scratch, 'texts.jsonl'), `${lines.join('\n')}\n`);
    run(script('score-texts.sh').replace('--block 5M', '--block 1k'));
    run(`${CLI} score --brand brand --jsonl < texts.jsonl > one.jsonl`);
    assert.equal(file('scores.jsonl').toString(), file('one.jsonl').toString());
    assert.equal(file('one.jsonl').toString().trim().split('\n').length, 40);
  });

  it('learn in the parts of a workflow’s matrix', () => {
    const jobs = fields(fields(parse(script('.github/workflows/learn.yml')))['jobs']);
    const commandOf = (job: string): string => {
      const steps = items(fields(jobs[job])['steps']).map((step) => fields(step)['run']);
      const found = steps.find((one) => typeof one === 'string');
      assert.ok(typeof found === 'string', job);
      return found.replace('npx @timbre-editor/cli', CLI);
    };
    const parts = items(fields(fields(fields(jobs['count'])['strategy'])['matrix'])['part']);
    assert.equal(parts.length, 4);
    rmSync(join(scratch, 'parts'), { recursive: true, force: true });
    mkdirSync(join(scratch, 'parts'));
    for (const part of parts) run(commandOf('count').replaceAll('${{ matrix.part }}', String(part)));
    run('mv [1-4].bin parts/');
    run(commandOf('merge'));
    assert.deepEqual(file('voice.bin'), file('whole.bin'));
  });

  it('learn in the pods of an indexed Job', () => {
    const spec = fields(fields(parse(script('learn-job.yaml')))['spec']);
    const [container] = items(fields(fields(spec['template'])['spec'])['containers']);
    const [, , command] = items(fields(container)['command']);
    assert.ok(typeof command === 'string');
    rmSync(join(scratch, 'parts'), { recursive: true, force: true });
    mkdirSync(join(scratch, 'parts'));
    assert.equal(spec['completions'], 4);
    for (let index = 0; index < 4; index++)
      run(command.replace('npx --yes @timbre-editor/cli', CLI), { JOB_COMPLETION_INDEX: String(index) });
    run(`${CLI} merge parts/*.bin --out voice.bin`);
    assert.deepEqual(file('voice.bin'), file('whole.bin'));
  });
});
