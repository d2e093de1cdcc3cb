import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sleep, until } from '../../until.ts';
import { at, draft, learned, marks, remove, root, write } from './editor.ts';
import { session } from './own-session.ts';

const summary = (): Promise<string> => learned('odd', 'odd');

describe('bad input', () => {
  before(async () => {
    await write('odd/corpus/good.md', 'We sweep. We mop. We go home.\n');
  });
  after(() => remove('odd'));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('in a corpus is left out with a word why, and the rest is learned', async () => {
    await write('odd/corpus/picture.md', new Uint8Array([0x89, 0x50, 0, 0, 1, 2]));
    await write(
      'odd/corpus/broken.md',
      new Uint8Array([0x57, 0x65, 0x20, 0xff, 0xfe, 0x20, 0x6d, 0x6f, 0x70, 0x2e]),
    );
    await write('odd/corpus/huge.txt', new Uint8Array(50 * 1024 * 1024).fill(0x61));
    await write(
      'odd/corpus/windows.md',
      '---\r\ntitle: Wine\r\n---\r\n\r\nWe pour.\r\nThe cellar is open till nine.\r\n',
    );
    await write('odd/corpus/rtl.md', 'نحن نكنس الأرض. نحن نعود إلى البيت.\n');
    await write('odd/corpus/emoji.md', '👩‍👩‍👧‍👦🏳️‍🌈 Dust flies 👍🏽.\n');
    await write('odd/corpus/one-word.md', 'Mop.');
    await write('odd/corpus/empty.md', '');
    await write('odd/corpus/table.csv', 'when,likes\n2024-01-01,5\n');
    await write('odd/corpus/list.json', '{"posts": [{"text": "We sweep on Mondays."}, {"nothing": 1}]');
    const editor = await draft('odd/drafts/a.md', 'We sweep.\n');
    const text = await until('all files to be read', async () => {
      const seen = await summary();
      return seen.includes('6 posts') &&
        ['picture.md', 'broken.md', 'huge.txt', 'table.csv', 'list.json'].every((name) => seen.includes(name))
        ? seen
        : undefined;
    });
    assert.match(text, /picture\.md`: skipped: not a text file/);
    assert.match(text, /huge\.txt`: skipped: the file is too large/);
    assert.match(text, /broken\.md`: some characters were not valid/);
    assert.match(text, /table\.csv`: no column with the text of posts/);
    assert.match(text, /list\.json`: could not be read/);
    assert.doesNotMatch(text, /windows\.md`|rtl\.md`|emoji\.md`|one-word\.md`|empty\.md`/);
    assert.equal(marks(editor.document.uri).length, 0);
  });

  it('a folder that vanishes while it is learned leaves no spinner and no voice', async () => {
    for (let index = 0; index < 100; index++)
      await write(`gone/corpus/${String(index)}.md`, `We sweep room ${String(index)}. We mop it.\n`);
    const { learner, brand, posts, dispose } = await session('gone', at('.storage/gone'));
    let removing: Promise<void> | undefined;
    const report = ({ done }: { done: number }): void => {
      if (done > 0) removing ??= remove('gone');
    };
    await learner.learn(brand, { report });
    assert.ok(removing);
    await removing;
    await learner.learn(brand);
    assert.equal(await posts(), 0);
    dispose();
    await remove('.storage');
  });

  it('an empty corpus is no error', async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(root(), 'bare/corpus'));
    await write('bare/bare.brand.json', '{ "name": "Bare" }');
    const editor = await draft(
      'bare/drafts/a.md',
      'We sweep. We mop. We leverage the broom, and so does she.\n',
    );
    await sleep(1500);
    assert.deepEqual(marks(editor.document.uri), []);
    assert.match(await learned('bare', 'Bare'), /No posts yet\./);
    await remove('bare');
  });

  it('a draft of lone surrogates, Windows line ends and right-to-left text is checked like any other', async () => {
    const editor = await draft('odd/drafts/b.md', 'We sweep.\r\n\r\nنحن نكنس \uD83D\r\n\r\n👩‍👩‍👧‍👦 We mop.\r\n');
    await sleep(1000);
    assert.ok(
      marks(editor.document.uri).every(({ range }) => editor.document.validateRange(range).isEqual(range)),
    );
  });
});
