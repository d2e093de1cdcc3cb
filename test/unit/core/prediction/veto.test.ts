import assert from 'node:assert/strict';
import { veto } from '../../../../src/core/prediction/index.ts';
import { at } from './brand.ts';

const vetoOf = (draft: string): string | undefined => veto(at(draft));

describe('veto', () => {
  const silent: Record<string, string[]> = {
    'front-matter': ['---\ntitle: The orchard█', '---\n█', '---\r\ntitle: x\r\n█'],
    code: [
      'Text\n\n```ts\nconst gate█',
      '~~~\n```\nstill code█',
      'The `gate█',
      'Text\n\n    indented█',
      '````md\n```\ninner\n```\nstill█',
    ],
    link: [
      'See [the gate](https://exa█',
      'See [the gate](gate█',
      '[gate]: https://ex█',
      'Go to https://example.org/or█',
      'Write to orchard@exam█',
      '![the gate█',
      'See [the gate][ga█',
    ],
    html: ['An <em class="fi█', '</di█'],
    table: ['| Month | Apples█'],
    heading: ['# The orch█', '## █', 'Text\n### Gate█'],
    indentation: ['  █', 'Text\n\t█'],
    'list-marker': ['-█', '*█', 'Text\n\n1.█', '> █', '12█'],
    'mid-word': ['The orch█ard', 'The █gate'],
  };
  for (const [reason, drafts] of Object.entries(silent)) {
    for (const draft of drafts) {
      it(`is silent (${reason}) in ${JSON.stringify(draft)}`, () => {
        assert.equal(vetoOf(draft), reason);
      });
    }
  }

  const open = [
    'The orch█',
    '---\ntitle: x\n---\nThe orch█',
    '```\ncode\n```\n\nThe orch█',
    'The `gate` is op█',
    'See [the gate](gate.md) and the orch█',
    '- The orch█',
    '1. The orch█',
    'The █',
    '█',
    'The orch█, and more',
    'We saw 3 < 4 and th█',
    '> The orch█',
    'See [the ga█',
  ];
  for (const draft of open) {
    it(`lets ${JSON.stringify(draft)} pass`, () => {
      assert.equal(vetoOf(draft), undefined);
    });
  }
});
