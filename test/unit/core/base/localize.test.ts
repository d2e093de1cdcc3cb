import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';

const bundle: unknown = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8'));
const texts = typeof bundle === 'object' && bundle !== null ? Object.keys(bundle) : [];
/** With all places filled by 1. */
const ones = (text: string): string => localizeInEnglish(text, 1, 1, 1, 1, 1, 1);
/** Words after a place that end in s and are no plural: what a brand or a rule does. */
const NO_PLURAL =
  /^(?:allows|as|asks|counts|does|has|holds|is|its|names|needs|says|seems|sounds|states|stays|this|uses|was|writes)$/;

describe('a text that counts', () => {
  for (const [template, values, expected] of [
    ['{0} posts were added to {1}.', [1, 'Tea'], '1 post was added to Tea.'],
    ['{0} posts were added to {1}.', [2, 'Tea'], '2 posts were added to Tea.'],
    ['{0} more new posts have it', ['1'], '1 more new post has it'],
    ['“{0}” would mark {1} of {2} posts.', ['pot', 1, 1], '“pot” would mark 1 of 1 post.'],
    ['{0} in 100 words', [1], '1 in 100 words'],
    ['{0} posts with {1} words, {2} files', [11, 1, 21], '11 posts with 1 word, 21 files'],
    ['{0}: {1} posts', ['1 posts', 2], '1 posts: 2 posts'],
  ] as const)
    it(`agrees with its figures: ${expected}`, () => {
      assert.equal(localizeInEnglish(template, ...values), expected);
    });

  it('never has a plural directly after a 1, whatever the text', () => {
    const wrong = texts.flatMap((text) => {
      const found = [
        ...ones(text).matchAll(/(?<![\d.,–-])1 (?:(?:more|new|open|older|recent|other) )?(\p{Ll}+s)\b/gu),
      ];
      return found.some(([, word = '']) => !NO_PLURAL.test(word)) ? [ones(text)] : [];
    });
    assert.deepEqual(wrong, []);
  });

  it('is never passed to VS Code’s own function, which cannot make it agree', () => {
    const counting = texts.filter((text) => ones(text) !== text.replace(/\{\d+\}/g, '1'));
    assert.ok(counting.length > 80);
    const files = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const wrong = files.flatMap((file) => {
      const source = readFileSync(`src/vscode/${file}`, 'utf8');
      return counting.filter((text) => {
        const at = source.indexOf(`'${text}'`);
        return at >= 0 && /vscode\.l10n\.t\(\s*$/.test(source.slice(0, at));
      });
    });
    assert.deepEqual(wrong, []);
  });
});
