import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import type { VoiceReport } from '../../../../src/core/report/index.ts';
import { reportFile, reportForPanel } from '../../../../src/core/report/page/report-page.ts';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { bytesOf, corpusOf, engineOn, learnedEngine, TODAY } from '../sample-brands.ts';

const FACE = { localize: localizeInEnglish, version: '1.2.3', today: '2026-11-29', language: 'en' };
const brand = 'harrow-and-pine';

describe('a voice report', function () {
  let engine: Engine;
  let report: VoiceReport;
  let made: string | undefined;
  const fileOnce = (): string => (made ??= reportFile(report, FACE));
  before(async () => {
    engine = await learnedEngine(TODAY, brand, 'fizzwick', 'corvane');
    const text =
      '---\ntitle: The quiet titles\ndate: 2025-10-10\nconsent: learn\n---\n\nThe ledger of unquoted words is kept in the attic. Nobody may repeat what it says about the harbour, or the rope, or the men who came for it in the rain that year.\n\nWe counted the boats twice, and we counted them wrong, so the sums were done again in the morning by somebody who had slept.\n';
    engine.brands.learnFile({ brand, path: 'secret.md', bytes: bytesOf(text) });
    await engine.brands.refresh({ brand });
    report = await engine.reports.voice({
      brand,
      compared: [
        { brand: 'fizzwick', kind: 'look-alike' },
        { brand: 'corvane', kind: 'brand' },
      ],
    });
  });

  it('says in five sentences how the brand sounds, each of another facet, with examples of different posts', () => {
    assert.equal(report.sound.length, 5);
    const measures = report.sound.flatMap((line) => (line.kind === 'measure' ? [line.measure] : []));
    assert.equal(measures[0], 'sentence-length');
    assert.ok(measures.includes('short-forms'), measures.join());
    const titles = report.sound.flatMap(({ example }) => example?.title ?? []);
    assert.ok(titles.length >= 3);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('has every measure beside general English and the compared brands', () => {
    const of = (measure: string) => report.rows.find((row) => row.measure === measure);
    const length = of('sentence-length');
    assert.ok(length && length.own < 9 && length.usual > 15);
    assert.equal(length.others.length, 2);
    assert.ok((of('exclamations')?.own ?? 1) === 0 && (of('exclamations')?.others[0] ?? 0) > 0);
  });

  it('is one file that runs no script and loads nothing, with a table for each chart', () => {
    const file = fileOnce();
    assert.ok(file.length < 2_000_000);
    assert.doesNotMatch(file, /<script|<link|<img|<iframe|src=|url\(|@import|javascript:/i);
    assert.deepEqual(
      [...file.matchAll(/https?:\/\/[^"'\s<)]+/g)].map(([address]) => address),
      [],
    );
    const figures = [...file.matchAll(/<figure>[\s\S]*?<\/figure>/g)].map(([figure]) => figure);
    assert.ok(figures.length >= 2);
    assert.match(file, /<h2 id="channels">[\s\S]*?<table>/);
    for (const figure of figures) {
      assert.match(figure, /<svg[^>]* role="img"[^>]* aria-label="[^"]+"/);
      assert.match(figure, /<details>\s*<summary>[\s\S]*<table>/);
    }
    assert.doesNotMatch(file, /undefined|NaN|\{\d\}/);
    assert.doesNotMatch(file, /<svg[\s\S]*?\sstyle=[\s\S]*?<\/svg>/);
  });

  it('has neither title nor sentence of a post that may not be quoted, though it counts', () => {
    assert.ok(report.measured > 50);
    assert.doesNotMatch(JSON.stringify(report), /quiet titles|unquoted words|counted the boats/);
    const file = fileOnce();
    assert.doesNotMatch(file, /quiet titles|unquoted words|secret\.md/);
  });

  it('is short about angles where most posts have no clear one, and names unused ones where most have', () => {
    const angle = report.angles.find(({ posts }) => posts > 0);
    assert.ok(angle && report.plain > report.measured / 2);
    const short = fileOnce();
    assert.match(short, new RegExp(`in ${String(report.plain)} of \\d+ posts none is clear`));
    assert.doesNotMatch(short, /Angles that no post was seen to take/);
    const angles = report.angles.map((each) => (each === angle ? { ...each, posts: report.measured } : each));
    const long = reportFile({ ...report, angles }, FACE);
    assert.match(long, /Angles that no post was seen to take/);
    assert.match(long, /aria-label="Posts by angle"/);
    assert.ok(long.length > short.length);
  });

  it('opens each post in a panel, and none in a file', () => {
    const link = ({ path }: { path: string }): string => `command:open?${path}`;
    const { body } = reportForPanel(report, { ...FACE, link }, [{ text: 'Save', href: 'command:save' }]);
    assert.match(body, /<a href="command:save">Save<\/a>/);
    const opened = [...body.matchAll(/href="command:open\?([^"]+)"/g)].map(([, path]) => path ?? '');
    assert.ok(opened.length > 50);
    assert.ok(body.includes('<svg') && /<svg[\s\S]*<a [^>]*href="command:open/.test(body));
    assert.doesNotMatch(fileOnce(), /href=/);
    // A picture hides its links from a screen reader; a group does not.
    const charts = [...body.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([chart]) => chart);
    for (const chart of charts)
      assert.equal(/role="(\w+)"/.exec(chart)?.[1], chart.includes('<a ') ? 'group' : 'img');
    assert.doesNotMatch(body, /<g [^>]*aria-/);
  });

  it('takes text of posts and profiles for text', async () => {
    const odd = engineOn('2026-01-01');
    const json = JSON.stringify({ name: '<b>Bold</b> & "Co"', description: '<script>alert(1)</script>' });
    odd.brands.setProfile({ brand: 'odd', json, fallbackName: 'odd' });
    for (let at = 0; at < 12; at++)
      odd.brands.learnFile({
        brand: 'odd',
        path: `${String(at)}.md`,
        bytes: bytesOf(
          `---\ntitle: "<img src=x onerror=y> ${String(at)}"\ndate: 2025-0${String((at % 9) + 1)}-02\n---\n\nTea is poured at ${String(at)}. We wait, and we don't hurry anybody who drinks it with "us".\n`,
        ),
      });
    await odd.brands.refresh({ brand: 'odd' });
    const file = reportFile(await odd.reports.voice({ brand: 'odd', compared: [] }), FACE);
    assert.doesNotMatch(file, /<script|<img/);
    assert.match(file, /&lt;b&gt;Bold&lt;\/b&gt; &amp; &quot;Co&quot;/);
  });

  it('shows what changed between older and recent posts, and the posts that moved it', async () => {
    const shifting = engineOn('2026-01-01');
    const texts = corpusOf('harrow-and-pine')
      .filter(({ path }) => path.endsWith('.md'))
      .map(({ bytes }) => new TextDecoder().decode(bytes).replace(/^---[\s\S]*?\n---\n/, ''))
      .filter((text) => text.length > 300)
      .slice(0, 32);
    assert.equal(texts.length, 32);
    texts.forEach((text, at) => {
      const isRecent = at >= 16;
      const date = `20${isRecent ? '25' : '23'}-0${String((at % 9) + 1)}-1${String(at % 3)}`;
      const told = isRecent ? text.replace(/\.(?=\s)/g, '!') : text;
      const bytes = bytesOf(`---\ntitle: Post ${String(at)}\ndate: ${date}\n---\n${told}`);
      shifting.brands.learnFile({ brand: 's', path: `${String(at)}.md`, bytes });
    });
    await shifting.brands.refresh({ brand: 's' });
    const { overTime } = await shifting.reports.voice({ brand: 's', compared: [] });
    const change = overTime?.changes.find(({ measure }) => measure === 'exclamations');
    assert.equal(change?.before, 0);
    assert.ok(change.after > 5);
    assert.deepEqual(
      change.periods.map(({ id }) => id),
      ['2023', '2025'],
    );
    assert.equal(change.movers.length, 3);
    for (const { post } of change.movers) assert.match(post.sentence ?? '', /!$/);
  });

  it('is made of a brand without posts, and says so', async () => {
    const empty = await engineOn('2026-01-01').reports.voice({ brand: 'none', compared: [] });
    assert.match(reportFile(empty, FACE), /no posts in English to measure yet/);
  });
});
