import assert from 'node:assert/strict';
import { DEFAULT_CONSENT, postName, readCorpusFile } from '../../../../src/core/brand/index.ts';
import { bytesOf } from '../sample-brands.ts';

function nameOf(text: string, path = 'press/2024-02-17-release.md'): string {
  const [post] = readCorpusFile(path, bytesOf(text), DEFAULT_CONSENT).posts;
  assert.ok(post);
  return postName(post);
}

describe('the name of a post', () => {
  it('is its title, or its headline', () => {
    assert.equal(nameOf('---\ntitle: The gangway\n---\n\nIt moved.'), 'The gangway');
    assert.equal(nameOf('# A new gangway\n\nIt moved in the night.'), 'A new gangway');
  });

  it('is not the dateline of a release nor a salutation', () => {
    assert.equal(nameOf('**Northquay, 17 February 2024.** The gangway moved.'), 'The gangway moved.');
    assert.equal(nameOf('Dear passengers,\n\nThe gangway moved.'), 'The gangway moved.');
    assert.equal(nameOf('#boats\n\nThe gangway moved.'), 'The gangway moved.');
  });

  it('is never longer than a line', () => {
    assert.ok(nameOf(`The gangway ${'moved and '.repeat(40)}stopped.`).length <= 90);
  });
});
