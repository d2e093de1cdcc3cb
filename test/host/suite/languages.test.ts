import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { createEngine } from '../../../src/service/engine/index.ts';
import { describeScore } from '../../../src/vscode/status-bar/describe-score.ts';
import { mark, marks, open, remove, write } from './editor.ts';

const BAKERY = 'Krumenglück';
/** Off any voice, so that a check of the wrong language would mark it. */
const ENGLISH =
  'We are thrilled to unveil a game-changing solution that empowers our customers to unlock their full potential like never before! Our best-in-class team leverages cutting-edge innovation to deliver seamless, world-class experiences at every single touchpoint. It is important to note that this holistic approach ensures alignment with our strategic objectives going forward.\n';
const GERMAN =
  'Seit Montag steht bei uns ein neuer Ofen, und was für einer! Er kann zwölf Bleche auf einmal, sagt der Chef. Zwölf! Wir haben ihn gleich mit Zimtschnecken getauft, und ihr dürft am Samstag alle probieren kommen. Bringt Hunger mit, bitte, und eure Kinder auch.\n';

/** A file of the repository, or of what was built. */
function file(path: string): Uint8Array {
  const extension = vscode.extensions.getExtension('timbre.timbre');
  assert.ok(extension);
  return readFileSync(vscode.Uri.joinPath(extension.extensionUri, path).fsPath);
}

const germanPosts = (): string[] =>
  new TextDecoder()
    .decode(file('test/unit/core/voice/tongues/de-krumenglueck.md'))
    .split(/^(?=# )/m)
    .filter((text) => text.trim() !== '');

describe('a brand that writes German', () => {
  const posts = germanPosts();
  const engine = createEngine({ background: file('dist/background.bin'), today: () => '2026-10-15' });

  before(async () => {
    for (const [number, post] of posts.entries()) {
      await write(`krumenglueck/corpus/${String(number)}.md`, post);
      engine.brands.learnFile({
        brand: 'krumenglueck',
        path: `${String(number)}.md`,
        bytes: new TextEncoder().encode(post),
      });
    }
    await engine.brands.refresh({ brand: 'krumenglueck' });
    const profile = { name: BAKERY, banned: [{ term: 'holistic' }] };
    await write('krumenglueck/krumenglueck.brand.json', JSON.stringify(profile));
    await write('krumenglueck/drafts/english.md', ENGLISH);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('krumenglueck');
  });

  it('says in the status bar that a draft is in another language, and in which', () => {
    const { short, plain } = describeScore(
      engine.analysis.check({ brand: 'krumenglueck', text: ENGLISH }).score,
      BAKERY,
    );
    assert.equal(short, 'another language');
    assert.equal(plain, 'This draft is in English; Krumenglück’s posts are in German.');
  });

  it('says of a German draft that its score is less certain, and why', () => {
    const { short, long, doubt } = describeScore(
      engine.analysis.check({ brand: 'krumenglueck', text: GERMAN }).score,
      BAKERY,
    );
    assert.match(short, /^(on brand|partly on brand|off brand)$/);
    assert.match(long, /Less certain than in English: Timbre has no general German texts to compare with\.$/);
    assert.equal(doubt, 'less certain than in English');
  });

  it('has no marks in a draft in another language', async () => {
    const { document } = await open('krumenglueck/drafts/english.md');
    // The profile's check comes with the voice's, and shows that both are done.
    await mark(document.uri, /“holistic” is on .+ banned list/);
    assert.deepEqual(
      marks(document.uri).filter(({ code }) => code === 'voice/drift'),
      [],
    );
  });
});
