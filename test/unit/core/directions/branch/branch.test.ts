import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  branchName,
  branchText,
  directionIn,
  withoutNote,
} from '../../../../../src/core/directions/index.ts';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import { readFrontMatter, readProse } from '../../../../../src/core/text/index.ts';
import { DRAFT, sampleDirection } from '../sample-direction.ts';

describe('the name of a branch', () => {
  it('is the draft’s with the title in it', () => {
    assert.equal(branchName('strap.md', 'What the strap gave up', 1), 'strap.what-the-strap-gave-up.md');
    assert.equal(branchName('strap.markdown', 'Isn’t Björn’s?', 2), 'strap.isnt-bjorns-2.markdown');
    assert.equal(branchName('notes', '“…”', 1), 'notes.direction.md');
  });

  it('is cut between words, and not too long', () => {
    const title = 'A very long title of a direction that says everything about the strap';
    assert.equal(branchName('a.md', title, 1), 'a.a-very-long-title-of-a-direction-that.md');
  });

  it('can be a file’s name whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 99 }), (title, attempt) => {
        const name = branchName('draft.md', title, attempt);
        assert.match(name, /^draft\.[\p{L}\p{N}-]+\.md$/u);
        assert.ok(name.length <= 'draft.md'.length + 1 + 40 + 3);
      }),
    );
  });

  it('differs from attempt to attempt', () => {
    const names = [1, 2, 3].map((attempt) => branchName('a.md', 'One', attempt));
    assert.deepEqual(names, ['a.one.md', 'a.one-2.md', 'a.one-3.md']);
  });
});

describe('the text of a branch', () => {
  const branch = (draft: string, parts = {}): string =>
    branchText(draft, sampleDirection(parts), localizeInEnglish);
  const prose = (text: string): string[] => readProse(text).blocks.map(({ text: block }) => block);

  it('keeps front matter and prose, and puts the direction between them where no reader sees it', () => {
    const text = branch(DRAFT);
    assert.deepEqual(readFrontMatter(text)?.fields, readFrontMatter(DRAFT)?.fields);
    assert.deepEqual(prose(text), prose(DRAFT));
    const block = /<!-- ([\s\S]*?)-->/.exec(text)?.[1] ?? '';
    for (const said of [
      'timbre-direction d-1\n',
      'The millimetre you live with\n',
      'First step: Name the one thing',
      'What did you get for it',
      '- “We can live with a millimetre”',
    ])
      assert.ok(block.includes(said), said);
    assert.equal(directionIn(text), 'd-1');
    assert.equal(directionIn(DRAFT), undefined);
  });

  it('is the draft again without the note', () => {
    assert.deepEqual(prose(withoutNote(branch(DRAFT))), prose(DRAFT));
    assert.doesNotMatch(withoutNote(branch(DRAFT)), /<!--/);
    assert.equal(withoutNote(DRAFT), DRAFT);
  });

  it('takes an earlier direction’s note away, and nothing else', () => {
    const once = branch(DRAFT);
    const twice = branch(once, { id: 'd-2', title: 'Another way' });
    assert.equal(directionIn(twice), 'd-2');
    assert.equal(twice.match(/<!--/g)?.length, 1);
    assert.deepEqual(prose(twice), prose(DRAFT));
  });

  it('keeps Windows line ends', () => {
    const text = branch(DRAFT.replaceAll('\n', '\r\n'));
    assert.equal(text.match(/(?<!\r)\n/g), null);
    assert.deepEqual(readFrontMatter(text)?.fields, readFrontMatter(DRAFT)?.fields);
  });

  it('is not ended early by what stands in the draft', () => {
    const evil = 'It ends --> here --!> and ---> there';
    const evidence = [{ source: 'draft', text: evil, start: 0, end: evil.length } as const];
    const text = branch('Words.\n', { title: evil, firstStep: evil, question: evil, evidence });
    assert.deepEqual(prose(text), ['Words.']);
  });

  it('loses no word of any draft', () => {
    const line = fc.constantFrom(
      '# Head',
      'A line.',
      '',
      '- item',
      '> said',
      '---',
      'x: 1',
      '<!-- note -->',
      '```',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const draft = lines.join('\n');
        const text = branch(draft);
        assert.ok(
          text
            .replace(/\s+/g, '')
            .endsWith(draft.slice(readFrontMatter(draft)?.end ?? 0).replace(/\s+/g, '')),
        );
        assert.deepEqual(readFrontMatter(text)?.fields ?? {}, readFrontMatter(draft)?.fields ?? {});
      }),
    );
  });
});
