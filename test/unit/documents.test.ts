import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from 'modern-gif';

/** The documents for people: the root's and those of `docs`. */
const DOCUMENTS = execFileSync('git', ['ls-files', '-z', '*.md', 'docs/*.md'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => /^(?:docs\/)?[^/]+\.md$/.test(file));

/** Of README's moving picture, which its readers load with the page. */
const MOST_BYTES = 1_000_000;

/** A heading's anchor as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/[`*]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');

const withoutCode = (text: string): string =>
  text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, 'code');

const anchorsIn = (text: string): Set<string> =>
  new Set(
    Array.from(text.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
      anchorOf(heading),
    ),
  );

/** Links of a document, pictures included, that lead to no file or heading of this repository. */
function broken(file: string, text: string): string[] {
  return Array.from(withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link).filter(
    (link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsIn(readFileSync(target, 'utf8')).has(anchor);
    },
  );
}

describe('the documents', () => {
  it('are found', () => {
    assert.ok(DOCUMENTS.length > 15 && DOCUMENTS.includes('README.md'), DOCUMENTS.join());
  });

  it('link to files and headings that are there', () => {
    const found = DOCUMENTS.flatMap((file) =>
      broken(file, readFileSync(file, 'utf8')).map((link) => `${file}: ${link}`),
    );
    assert.deepEqual(found, []);
  });

  it('with a link that leads nowhere are found', () => {
    const text = [
      '[a](README.md)',
      '![b](media/none.png)',
      '[c](CONTRIBUTING.md#tests)',
      '[d](#nowhere)',
    ].join('\n');
    assert.deepEqual(broken('README.md', text), ['media/none.png', '#nowhere']);
  });
});

describe('README’s moving picture', () => {
  const file = readFileSync('media/screenshots/moving.gif');
  const gif = decode(new Uint8Array(file));

  it('is small, goes round for ever and has about a dozen frames', () => {
    assert.ok(file.length < MOST_BYTES, `${String(file.length)} bytes`);
    assert.equal(gif.looped, true);
    assert.ok(gif.frames.length >= 9 && gif.frames.length <= 15, String(gif.frames.length));
  });

  it('begins with a whole frame that is shown for long, as it is all that some readers see', () => {
    const [first] = gif.frames;
    assert.ok(first);
    assert.deepEqual([first.left, first.top, first.width, first.height], [0, 0, gif.width, gif.height]);
    assert.ok(first.delay >= 2000, String(first.delay));
  });
});
