import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import {
  AUTHORS,
  explainSourceType,
  sourceTypeOf,
  statedAuthor,
  writeProvenance,
  type TextAuthor,
} from '../../../../../src/core/production/personas/index.ts';

const generator = { name: 'Timbre', version: '9.9.9' };
const POST = '---\ntitle: "Tide: tables"\nchannel: instagram # kept\n---\n\nThe tide turns at four.\n';

const written = (file: string, author: TextAuthor = 'both', manifest?: string): string => {
  const result = writeProvenance(file, { type: sourceTypeOf(author), generator, manifest });
  assert.ok(result.kind === 'written', result.kind);
  return result.file;
};
const headOf = (file: string): Record<string, unknown> => {
  const head: unknown = parse(/^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(file)?.[1] ?? '');
  assert.ok(typeof head === 'object' && head !== null);
  return { ...head };
};

describe('the provenance of a post', () => {
  it('is the IPTC type of who wrote it, and says why', () => {
    const types = AUTHORS.map((author) => sourceTypeOf(author));
    assert.deepEqual(
      types.map(({ name }) => name),
      ['trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'digitalCreation'],
    );
    for (const type of types) {
      assert.equal(type.uri, `http://cv.iptc.org/newscodes/digitalsourcetype/${type.name}`);
      assert.match(explainSourceType(type, localizeInEnglish), new RegExp(`${type.name}, as an? `));
    }
  });

  it('is known where the front matter says who wrote it, and else not guessed', () => {
    assert.equal(statedAuthor('---\nai: { text: generated }\n---\nAs an AI, I wrote this.\n'), 'model');
    assert.equal(statedAuthor('---\nai:\n  text: assisted\n---\nHello.\n'), 'both');
    assert.equal(statedAuthor('---\nai: { images: generated }\n---\nAs an AI, I wrote this.\n'), undefined);
    assert.equal(statedAuthor('As an AI, I wrote this.\n'), undefined);
  });

  it('is written into the front matter, unsigned, and changes nothing else', () => {
    const file = written(POST);
    assert.ok(
      file.startsWith('---\ntitle: "Tide: tables"\nchannel: instagram # kept\ndigital_source_type: '),
    );
    assert.ok(file.endsWith('\n---\n\nThe tide turns at four.\n'));
    const type = sourceTypeOf('both').uri;
    assert.deepEqual(headOf(file), {
      ...{ title: 'Tide: tables', channel: 'instagram', digital_source_type: type },
      c2pa: {
        signed: false,
        claim_generator_info: [generator],
        title: 'Tide: tables',
        format: 'text/markdown',
        assertions: [
          {
            label: 'c2pa.actions.v2',
            data: { actions: [{ action: 'c2pa.created', digitalSourceType: type }] },
          },
        ],
      },
    });
    assert.doesNotMatch(file, /BEGIN C2PA MANIFEST/);
    assert.match(file, /Nobody has signed it/);
  });

  it('is replaced when it is written again', () => {
    const once = written(POST, 'model', 'https://example.org/a.c2pa');
    assert.match(
      once,
      /^# -----BEGIN C2PA MANIFEST----- https:\/\/example\.org\/a\.c2pa -----END C2PA MANIFEST-----$/m,
    );
    const again = written(once, 'both');
    assert.equal(again, written(POST, 'both'));
    assert.equal(written(again, 'both'), again);
  });

  it('begins front matter where there is none, and keeps line ends', () => {
    const file = written('First.\r\n\r\nSecond.\r\n');
    assert.ok(file.endsWith('---\r\n\r\nFirst.\r\n\r\nSecond.\r\n'));
    assert.doesNotMatch(file, /[^\r]\n/);
    assert.equal(headOf(file)['digital_source_type'], sourceTypeOf('both').uri);
  });

  it('is not written into other front matter, or into what cannot be read', () => {
    const note = { type: sourceTypeOf('model'), generator };
    assert.equal(writeProvenance('+++\ntitle = "x"\n+++\n\nText.\n', note).kind, 'other-front-matter');
    assert.equal(writeProvenance('---\ntitle: [open\n---\n\nText.\n', note).kind, 'broken-front-matter');
  });
});
