import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { readGuide } from '../../../../src/core/proposals/guide/read-guide.ts';
import { readGuideFile } from '../../../../src/host-node/guide-reader/read-guide-file.ts';

const file = (name: string): Uint8Array => readFileSync(`test/guides/${name}`);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a style guide’s file', () => {
  it('that cannot be read says why', async () => {
    const faults: [name: string, bytes: Uint8Array, fault: string][] = [
      ['broken.docx', bytesOf('PK\u0003\u0004 no archive'), 'damaged'],
      ['broken.pdf', bytesOf('%PDF-1.7\nnothing'), 'damaged'],
      ['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-word'],
      ['picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]), 'not-text'],
      ['empty.md', bytesOf('\n \n'), 'empty'],
      ['large.txt', new Uint8Array(26 * 1024 * 1024), 'too-large'],
    ];
    for (const [name, bytes, fault] of faults)
      assert.deepEqual(await readGuideFile(name, bytes), { kind: 'fault', fault }, name);
  });

  it('cut short anywhere is read or refused, and never throws', async () => {
    for (const name of ['larkfield.docx', 'northwharf.pdf']) {
      const bytes = file(name);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 5, max: bytes.length }), async (length) => {
          const reading = await readGuideFile(name, bytes.subarray(0, length));
          if (reading.kind === 'guide') assert.ok(reading.guide.blocks.length > 0);
          else assert.notEqual(reading.fault, 'too-large');
        }),
        { numRuns: 15 },
      );
    }
  });

  it('of HTML runs no script, and its navigation is no part of the guide', async () => {
    const reading = await readGuideFile('kestrel.html', file('kestrel.html'));
    assert.ok(reading.kind === 'guide');
    const text = reading.guide.blocks.map((block) => block.text).join('\n');
    assert.ok(!text.includes('document.title') && !text.includes('Staff pages'));
  });

  it('of a PDF has its lists, columns and tables in reading order', async () => {
    const reading = await readGuideFile('northwharf.pdf', file('northwharf.pdf'));
    assert.ok(reading.kind === 'guide');
    const { blocks } = reading.guide;
    assert.ok(
      blocks.some(({ kind, text }) => kind === 'item' && text === 'Don’t write in capitals for emphasis'),
    );
    assert.ok(
      blocks.some(({ cells }) => cells?.[0] === 'direct debit' && cells[1] === 'Lower case. Not DD.'),
    );
    assert.ok(!blocks.some(({ text }) => text.includes('· page')));
  });

  it('of a Vale rule has its words; expressions are open questions', async () => {
    const stated = async (text: string): Promise<readonly string[]> => {
      const reading = await readGuideFile('Words.yml', bytesOf(text));
      assert.ok(reading.kind === 'guide');
      const { statements, questions } = readGuide(reading.guide, localizeInEnglish);
      return [...statements.map(({ id }) => id), ...questions.map((question) => `? ${question.text}`)];
    };
    assert.deepEqual(
      await stated(
        'extends: substitution\nmessage: Use %s.\nswap:\n  utilise: use\n  "(?:in order )to": to\n',
      ),
      ['term:use', '? (?:in order )to: to ?'],
    );
    assert.deepEqual(
      await stated('extends: existence\nmessage: Avoid %s.\ntokens:\n  - iconic\n  - world-class\n'),
      ['ban:iconic', 'ban:world-class'],
    );
  });
});
