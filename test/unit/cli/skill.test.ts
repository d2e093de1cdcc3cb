import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { KETTLE_POSTS } from '../mcp/kettle-posts.ts';
import { temporaryFolder, timbre } from './run.ts';

const sendable = (text: string): string => `---\nconsent: learn, quote, send\n---\n${text}\n`;
const SECRET =
  '# The vermilion samovar\n\nThe vermilion samovar whistles at dawn, and nobody in the shop has ever asked it why it does so. It is older than the street, and 71 vermilion cups came with it.\n';

/** All that stands in a folder, by path. */
const contentOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );

describe('timbre skill', () => {
  const folder = temporaryFolder({
    'Tea Shop/Tea Shop.brand.json': JSON.stringify({
      name: 'Tea & Co.',
      banned: [{ term: 'premium' }],
      facts: [
        { text: 'We open at nine.', source: 'corpus/vermilion-samovar.md' },
        { text: 'The pot costs £9.', expires: '2020-01-01' },
      ],
    }),
    ...Object.fromEntries(
      KETTLE_POSTS.map((text, at) => [`Tea Shop/corpus/p${String(at)}.md`, sendable(text)]),
    ),
    'Tea Shop/corpus/vermilion-samovar.md': SECRET,
  });
  const exported = async (): Promise<Map<string, string>> => {
    const { out, code } = await timbre([
      'skill',
      '--brand',
      `${folder()}/Tea Shop`,
      '--out',
      `${folder()}/out`,
    ]);
    assert.equal(code, 0);
    return contentOf(out.trim());
  };

  it('writes instructions, voice, examples and claims, and nothing of a post that may not be sent', async () => {
    const files = await exported();
    assert.deepEqual(
      [...files.keys()],
      ['SKILL.md', 'references/claims.md', 'references/examples.md', 'references/voice.md'],
    );
    const all = [...files.values()].join('\n');
    assert.doesNotMatch(all, /vermilion|samovar/i);
    assert.match(files.get('references/examples.md') ?? '', /> # How to warm a cup/);
    assert.match(files.get('references/voice.md') ?? '', /premium/);
    assert.match(
      files.get('references/claims.md') ?? '',
      /We open at nine\. \(live; a post that may not be sent\)/,
    );
    assert.doesNotMatch(all, /£9/);
  });

  it('has the head that agents read, and names every file that there is', async () => {
    const files = await exported();
    const skill = files.get('SKILL.md') ?? '';
    const head: unknown = parse(/^---\n([\s\S]*?)\n---\n/.exec(skill)?.[1] ?? '');
    assert.deepEqual(head, {
      name: 'tea-shop-voice',
      description:
        'How Tea & Co. writes. Use this whenever a text for Tea & Co. is written, rewritten or reviewed: it has the brand’s voice and the checks that a draft must pass.',
    });
    for (const path of files.keys()) if (path !== 'SKILL.md') assert.ok(skill.includes(`(${path})`), path);
    assert.match(skill, /^1\. Read .*\n2\. Read .*\n3\. State no figure/m);
  });

  it('has the post where it may be sent', async () => {
    writeFileSync(`${folder()}/Tea Shop/corpus/vermilion-samovar.md`, sendable(SECRET));
    assert.match([...(await exported()).values()].join('\n'), /vermilion samovar whistles/);
  });
});
