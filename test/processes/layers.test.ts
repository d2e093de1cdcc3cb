import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

describe('the house', () => {
  const eslint = new ESLint();
  /** The same without the rules that ask for types: the type checker reads the whole project for each text. */
  const withoutTypes = new ESLint({
    overrideConfig: [
      tseslint.configs.disableTypeChecked,
      { languageOptions: { parserOptions: { projectService: false } } },
    ],
  });

  /** The rules that speak when this text stands in place of the file's own. */
  async function rulesBroken(file: string, text: string, by = withoutTypes): Promise<(string | null)[]> {
    const [result] = await by.lintText(`${text}\n`, { filePath: file });
    return result!.messages.map(({ ruleId }) => ruleId);
  }

  it('lets a file import from floors below its own', async () => {
    const text =
      "export { tokenize } from '../text/index.ts';\nexport { ByteReader } from '../base/bytes/index.ts';";
    assert.deepEqual(await rulesBroken('src/core/brand/dates.ts', text), []);
  });

  it('lets no file import from a floor above its own, nor from its neighbour', async () => {
    const upward: [file: string, from: string][] = [
      ['src/core/text/span.ts', '../voice/index.ts'],
      ['src/core/base/bytes/hash.ts', '../../text/index.ts'],
      ['src/core/brand/dates.ts', '../checks/index.ts'],
      ['src/core/checks/finding.ts', '../prediction/index.ts'],
      ['src/core/voice/model/facets.ts', '../../prediction/index.ts'],
      ['src/core/voice/model/facets.ts', '../score/voice.ts'],
      ['src/core/analysis/analyse-draft.ts', '../brand-model/brand-model.ts'],
      ['src/core/prediction/vocabulary/words.ts', '../../../service/engine/index.ts'],
      ['src/cli/position.ts', '../vscode/extension.ts'],
      ['src/writers/ollama.ts', '../service/engine/index.ts'],
      ['src/writers/ollama.ts', '../vscode/platform/settings.ts'],
      ['src/webview/kit/channel.ts', '../../vscode/platform/settings.ts'],
      ['src/webview/board/state.ts', '../../core/brand/index.ts'],
    ];
    for (const [file, from] of upward)
      assert.deepEqual(
        await rulesBroken(file, `import * as above from '${from}';\nexport const seen = above;`),
        ['import-x/no-restricted-paths'],
        `${file} from ${from}`,
      );
  });

  it('the core imports no editor and no Node module', async () => {
    for (const name of ['vscode', 'node:fs'])
      assert.deepEqual(
        await rulesBroken(
          'src/core/text/span.ts',
          `import * as outside from '${name}';\nexport const seen = outside;`,
        ),
        ['no-restricted-imports'],
        name,
      );
  });

  it('only hosts and the command line import Node; service and protocol import no editor', async () => {
    for (const [file, name] of [
      ['src/vscode/platform/storage.ts', 'node:fs'],
      ['src/writers/ollama.ts', 'node:http'],
      ['src/service/ports.ts', 'node:path'],
      ['src/service/ports.ts', 'vscode'],
      ['src/protocol/port.ts', 'node:worker_threads'],
      ['src/protocol/port.ts', 'vscode'],
    ])
      assert.deepEqual(
        await rulesBroken(file!, `import * as outside from '${name!}';\nexport const seen = outside;`),
        ['no-restricted-imports'],
        `${file!}: ${name!}`,
      );
  });

  it('the core uses no clock, randomness or network', async () => {
    for (const [use, rule] of [
      ['Date.now()', 'no-restricted-globals'],
      ['performance.now()', 'no-restricted-globals'],
      ['fetch("https://kettle.example")', 'no-restricted-globals'],
      ['Math.random()', 'no-restricted-properties'],
    ])
      assert.deepEqual(
        await rulesBroken('src/core/text/span.ts', `export const seen = ${use!};`),
        [rule],
        use,
      );
  });

  it('lets no promise float, no type be asserted and nothing be any', async () => {
    const broken: [text: string, rule: string][] = [
      ['export function pour(): void {\n  Promise.resolve(1);\n}', '@typescript-eslint/no-floating-promises'],
      [
        'export const tea = (cup: unknown): string => cup as string;',
        '@typescript-eslint/consistent-type-assertions',
      ],
      ['export const tea = (cup: any): unknown => cup;', '@typescript-eslint/no-explicit-any'],
    ];
    // Among the panels, as the type checker reads the whole project of a file; the other floors have the same rules.
    for (const [text, rule] of broken)
      assert.deepEqual(await rulesBroken('src/webview/kit/channel.ts', text, eslint), [rule], text);
    for (const file of [
      'src/core/text/span.ts',
      'src/service/ports.ts',
      'src/protocol/port.ts',
      'src/writers/ollama.ts',
      'src/cli/position.ts',
      'src/vscode/platform/settings.ts',
      'test/processes/layers.test.ts',
    ]) {
      const config: unknown = await eslint.calculateConfigForFile(file);
      for (const [, rule] of broken) assert.equal(severityOf(config, rule), 2, `${rule} in ${file}`);
    }
  });
});

/** Of a rule in a configuration: 2 where it is an error. */
function severityOf(config: unknown, rule: string): unknown {
  const rules = fieldOf(config, 'rules');
  const setting = fieldOf(rules, rule);
  return Array.isArray(setting) ? setting[0] : setting;
}

const fieldOf = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? new Map<string, unknown>(Object.entries(of)).get(name) : undefined;
