import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isRecord } from '../../../src/core/base/is-record.ts';

const parsed: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
const record = (value: unknown): Readonly<Record<string, unknown>> => {
  assert.ok(isRecord(value));
  return value;
};
const manifest = record(parsed);
const settings = Object.entries(
  record(record(record(manifest['contributes'])['configuration'])['properties']),
);
const scopeOf = (setting: unknown): unknown => record(setting)['scope'];
const ofModels = settings.filter(([key]) => key.startsWith('timbre.ai.')).map(([key]) => key);

/** VS Code syncs neither, and takes neither from a workspace. */
const OF_THIS_MACHINE = ['machine', 'application'];

describe('the manifest’s settings', () => {
  it('are of a folder where they are about drafts, so that folders of a workspace may differ', () => {
    for (const [key, setting] of settings)
      if (!ofModels.includes(key)) assert.equal(scopeOf(setting), 'resource', key);
  });

  it('are of the machine where they say what is sent and where: not synced, and no workspace can set them', () => {
    assert.ok(ofModels.length >= 4);
    for (const [key, setting] of settings)
      if (ofModels.includes(key)) assert.ok(OF_THIS_MACHINE.includes(String(scopeOf(setting))), key);
  });

  it('are all named to VS Code as not to be taken from a folder that is not trusted, where they are about models', () => {
    const { untrustedWorkspaces } = record(manifest['capabilities']);
    assert.deepEqual(record(untrustedWorkspaces)['restrictedConfigurations'], ofModels);
  });

  it('hold no secret: keys are in the secret storage', () => {
    for (const [key] of settings) assert.doesNotMatch(key, /key|token|secret|password|credential/i);
  });
});

describe('the manifest’s capabilities', () => {
  it('say what is limited in folders that are not trusted, and in virtual ones', () => {
    const capabilities = record(manifest['capabilities']);
    for (const name of ['untrustedWorkspaces', 'virtualWorkspaces']) {
      const { supported, description } = record(capabilities[name]);
      assert.equal(supported, 'limited', name);
      assert.match(String(description), /^%[\w.]+%$/);
    }
  });

  it('let VS Code run the extension beside the files, and in a browser', () => {
    assert.equal(typeof manifest['main'], 'string');
    assert.equal(typeof manifest['browser'], 'string');
    assert.equal(manifest['extensionKind'], undefined);
  });
});

describe('what VS Code remembers for Timbre', () => {
  it('is not synced to other machines: it is of this machine’s files and models', () => {
    const files = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    assert.ok(files.length > 100);
    for (const file of files)
      assert.doesNotMatch(readFileSync(`src/vscode/${file}`, 'utf8'), /setKeysForSync/, file);
  });
});
