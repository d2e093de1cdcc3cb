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

  it('is not the greeting of a mail in plain text, nor the notice above a release', () => {
    const mail = 'Subject: The gangway moves\nFrom: Ines <ines@quay.example>\n\nHi there,\n\nIt moved.';
    assert.equal(nameOf(mail, 'a.txt'), 'The gangway moves');
    assert.equal(
      nameOf('Betreff: Der Steg\nVon: Ines\n\nHallo zusammen,\n\nEr ist weg.', 'a.txt'),
      'Der Steg',
    );
    assert.equal(nameOf('Hi there,\n\nThe gangway moved.\n', 'a.txt'), 'The gangway moved.');
    const release =
      'PRESS RELEASE – FOR IMMEDIATE RELEASE\n\nThe gangway has moved\n\nIt moved in the night.\n';
    assert.equal(nameOf(release, 'a.txt'), 'The gangway has moved');
    assert.equal(nameOf('# Press release rules\n\nThey moved.'), 'Press release rules');
  });

  it('is never longer than a line', () => {
    assert.ok(nameOf(`The gangway ${'moved and '.repeat(40)}stopped.`).length <= 90);
  });
});
