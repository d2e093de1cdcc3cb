import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The documents for people: the root's and those of `docs`. */
const DOCUMENTS = execFileSync('git', ['ls-files', '-z', '*.md', 'docs/*.md'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => /^(?:docs\/)?[^/]+\.md$/.test(file));

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
