import assert from 'node:assert/strict';
import { providersInMarkdown, turnedOff } from '../../../src/service/suggestions/other-providers.ts';

/** The names found where these extensions are enabled and these settings have these values. */
const found = (settings: Readonly<Record<string, unknown>>, ...extensions: string[]): string[] =>
  providersInMarkdown({
    has: (extension) => extensions.includes(extension),
    setting: (key) => settings[key],
  }).map(({ name }) => name);

const COPILOT = 'GitHub.copilot';

describe('other providers of ghost text in Markdown', () => {
  it('are those whose setting says so, by language or for all others', () => {
    assert.deepEqual(found({ 'github.copilot.enable': { '*': true, markdown: true } }, COPILOT), [
      'GitHub Copilot',
    ]);
    assert.deepEqual(found({ 'codeium.enableConfig': { '*': true } }, 'Codeium.codeium'), ['Windsurf']);
    assert.deepEqual(found({ 'continue.enableTabAutocomplete': true }, 'Continue.continue'), ['Continue']);
    assert.deepEqual(found({ 'tabnine.disableFileRegex': ['\\.txt$'] }, 'TabNine.tabnine-vscode'), [
      'Tabnine',
    ]);
  });

  it('are none where Markdown is off, as it is by default in GitHub Copilot', () => {
    assert.deepEqual(found({ 'github.copilot.enable': { '*': true, markdown: false } }, COPILOT), []);
    assert.deepEqual(found({ 'codeium.enableConfig': { '*': false } }, 'Codeium.codeium'), []);
    assert.deepEqual(found({ 'continue.enableTabAutocomplete': false }, 'Continue.continue'), []);
    assert.deepEqual(found({ 'tabnine.disableFileRegex': ['\\.(md|txt)$'] }, 'TabNine.tabnine-vscode'), []);
  });

  it('are none where the extension is missing or disabled, or its setting is unknown or of another shape', () => {
    assert.deepEqual(found({ 'github.copilot.enable': { '*': true } }), []);
    assert.deepEqual(found({}, COPILOT, 'Continue.continue', 'TabNine.tabnine-vscode'), []);
    assert.deepEqual(found({ 'github.copilot.enable': true }, COPILOT), []);
  });

  it('are named once, though both of an extension’s parts are installed', () => {
    const on = { 'github.copilot.enable': { '*': true } };
    assert.deepEqual(found(on, COPILOT, 'GitHub.copilot-chat'), ['GitHub Copilot']);
  });

  it('are off after their setting is changed, which keeps the rest of it', () => {
    const cases = [
      [
        'github.copilot.enable',
        COPILOT,
        { '*': true, yaml: false },
        { '*': true, yaml: false, markdown: false },
      ],
      ['tabnine.disableFileRegex', 'TabNine.tabnine-vscode', ['\\.env$'], ['\\.env$', '\\.md$']],
      ['continue.enableTabAutocomplete', 'Continue.continue', true, false],
    ] as const;
    for (const [key, extension, before, after] of cases) {
      const editor = { has: (one: string) => one === extension, setting: () => before };
      const [provider] = providersInMarkdown(editor);
      assert.ok(provider, key);
      const changed = turnedOff(provider.kind, before);
      assert.deepEqual(changed, after);
      assert.deepEqual(found({ [key]: changed }, extension), []);
    }
  });
});
