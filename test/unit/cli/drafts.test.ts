import assert from 'node:assert/strict';
import { textsOf } from '../core/voice/tongues.ts';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

const BRAND = ['--brand', 'brand-profiles/harrow-and-pine'];
const DRAFT = 'brand-profiles/harrow-and-pine/drafts/autumn-repair-week.md';
const RELEASE = 'brand-profiles/harrow-and-pine/drafts/press-release-tote.md';

const BODY =
  'The board says 14 days. Davy cut the first forty straps on Tuesday, and Joan has sewn thirty of them. If yours is frayed, post it. If it is torn, post it anyway. We will tell you what it needs before we start.';

describe('timbre score', () => {
  const folder = temporaryFolder({
    'short.md': 'We mend bags.',
    'few/corpus/a.md': 'We pour tea.',
    'bare.md': `---\nchannel: newsletter\n---\n${BODY}\n`,
    'whole.md': `---\nchannel: newsletter\n---\nHello from the chapel.\n\n${BODY}\n`,
  });

  const german = temporaryFolder(
    Object.fromEntries(
      textsOf('de-krumenglueck').map((text, at) => [at === 0 ? 'draft.md' : `corpus/${String(at)}.md`, text]),
    ),
  );

  let asked: ReturnType<typeof timbre> | undefined;
  /** What is said of the draft of the newsletter. */
  const saidOfDraft = async (): Promise<string> => (await (asked ??= timbre(['score', DRAFT, ...BRAND]))).out;

  it('places each draft among the brand’s own posts, in words', async () => {
    const { out, code } = await timbre(['score', DRAFT, RELEASE, `${folder()}/short.md`, ...BRAND]);
    const [own, other, short] = out.split('\n').filter((line) => line.includes('.md: '));
    assert.equal(code, 0);
    const sentence =
      /: (?:on brand|partly|off brand)[^;]*; closer to the brand’s style than (\d+) % of its (?:own|\w+) posts of this length \(uncertain: (\d+)–(\d+) %\)$/;
    const [, place, low, high] = (sentence.exec(own!) ?? []).map(Number);
    assert.ok(place! > 10 && low! < place! && place! < high!);
    assert.ok(own!.startsWith(DRAFT));
    assert.ok(Number(sentence.exec(other!)![1]) < 5);
    assert.match(short!, /short\.md: too short \(3 words; needs about 40\)$/);
  });

  it('gives one line of JSON a draft', async () => {
    const drafts = ['whole', 'bare'].map((name) => `${folder()}/${name}.md`);
    const { out } = await timbre(['score', '--json', ...drafts, ...BRAND]);
    const lines = jsonLines(out).map((line) =>
      Object.keys(line ?? {}).filter((key) => key !== 'channel' && key !== 'template'),
    );
    assert.deepEqual(
      lines,
      Array(2).fill([
        'file',
        'raw',
        'words',
        'manner',
        'matter',
        'facets',
        'standing',
        'facetStandings',
        'language',
        'certainty',
        'assessment',
        'toChange',
      ]),
    );
  });

  it('says what to change first, where, and where the score goes then', async () => {
    const out = await saidOfDraft();
    const [, ...changes] = out.trimEnd().split('\n');
    assert.match(out, /: partly \(\d sentences to look at, 1 banned term\)/);
    const effect =
      /^.+\.md:13:1 {2}Remove or rewrite “This is a game-changer of a week, .+ …”: (?:[a-z →]+, )?(\d+) % → (\d+) % without it$/m;
    const [, before, after] = (effect.exec(changes[0]!) ?? []).map(Number);
    assert.ok(after! > before!);
    assert.match(out, /^ {2}all together: (?:[a-z →]+, )?\d+ % → \d+ %/m);
  });

  it('says what of its channel’s fixed lines a draft lacks, which is no part of the score', async () => {
    const score = async (name: string): Promise<string> =>
      (await timbre(['score', `${folder()}/${name}.md`, ...BRAND])).out;
    const [whole, bare] = [await score('whole'), await score('bare')];
    assert.match(bare, /^ {2}Newsletter posts open with “Hello from the chapel\.” \(\d+ of \d+\)\.$/m);
    assert.doesNotMatch(whole, /open with/);
    assert.match(bare, /than \d+ % of its/);
    assert.equal(/than \d+ %/.exec(whole)?.[0], /than \d+ %/.exec(bare)?.[0]);
  });

  it('names the channel whose posts the draft was compared with', async () => {
    assert.match(await saidOfDraft(), /% of its newsletter posts of this length/);
  });

  it('notes lower certainty in another language, and gives no score in one without posts', async () => {
    const { out } = await timbre(['score', `${german()}/draft.md`, '--brand', german()]);
    assert.match(
      out,
      /own posts of this length \(uncertain: \d+–\d+ %\); less certain than in English \(no general German/,
    );
    const elsewhere = (await timbre(['score', `${german()}/draft.md`, ...BRAND])).out;
    assert.match(elsewhere, /: no score: this draft is in German; the brand’s posts are in English\n$/);
  });

  it('reports too few posts instead of a score', async () => {
    const { out } = await timbre(['score', DRAFT, '--brand', `${folder()}/few`]);
    assert.equal(out, `${DRAFT}: no score yet: the brand needs 10 more posts of 40 words or more\n`);
  });
});

describe('timbre drift', () => {
  it('prints each drifting sentence with position, reason and the brand’s wording', async () => {
    const { out, code } = await timbre(['drift', DRAFT, ...BRAND]);
    assert.equal(code, 0);
    assert.match(out, /autumn-repair-week\.md:13:1 {2}This is a game-changer of a week/);
    assert.match(out, /autumn-repair-week\.md:17:1 {2}Visitors are encouraged to utilise/);
    assert.match(out, /^ {4}\S/m);
    assert.match(out, /^ {6}“.+” \(.+\.(md|csv|txt)\)$/m);
    assert.doesNotMatch(out, /Hello from the chapel\.$/m);
  });

  it('gives every sentence in JSON', async () => {
    const [answer] = jsonLines((await timbre(['drift', '--json', DRAFT, ...BRAND])).out);
    assert.ok(typeof answer === 'object' && answer !== null && 'sentences' in answer && 'file' in answer);
    assert.equal(answer.file, DRAFT);
    assert.ok(Array.isArray(answer.sentences) && answer.sentences.length > 20);
  });
});

describe('timbre suggest', () => {
  const folder = temporaryFolder({
    'sure.md': 'Joan gave it a new strap, and the stitching is mended free for as l\n',
    'crlf.md': '---\r\nchannel: journal\r\n---\r\nThe stitching is mended free for as l\r\n',
    'heading.md': '# A head',
  });

  it('shows what would be shown at the end of a draft, whatever its line ending', async () => {
    for (const draft of ['sure.md', 'crlf.md']) {
      const { out, code } = await timbre([
        'suggest',
        `${folder()}/${draft}`,
        '--confidence',
        'generous',
        ...BRAND,
      ]);
      assert.match(out, /^ong as.*\n$/, draft);
      assert.equal(code, 0);
    }
  });

  it('gives the reason when there is no suggestion', async () => {
    const heading = `${folder()}/heading.md`;
    assert.equal((await timbre(['suggest', heading, ...BRAND])).out, '(no suggestion: heading)\n');
    assert.deepEqual(jsonLines((await timbre(['suggest', heading, '--json', ...BRAND])).out), [
      { kind: 'silent', reason: 'heading' },
    ]);
  });

  it('gives the suggestion with its probability and evidence in JSON', async () => {
    const args = ['suggest', `${folder()}/sure.md`, '--json', '--confidence', 'generous', ...BRAND];
    const [answer] = jsonLines((await timbre(args)).out);
    assert.deepEqual(Object.keys(answer ?? {}), ['kind', 'text', 'probability', 'evidence']);
  });
});
