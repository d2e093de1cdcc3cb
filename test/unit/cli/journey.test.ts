import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORDINARY } from '../core/directions/for-brand/drafts.ts';
import { timbre } from './run.ts';

const SAMPLE = 'brand-profiles/harrow-and-pine/journeys/winter-rewax.journey.yaml';

describe('timbre journey', function () {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'timbre-journey-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it('finds nothing wrong with the sample brand’s journey', async () => {
    const { out, code } = await timbre(['journey', 'check', SAMPLE]);
    assert.equal(out, 'no faults\n');
    assert.equal(code, 0);
  });

  it('finds nothing wrong with it beside its brand’s voice either', async () => {
    const { out, code } = await timbre([
      'journey',
      'check',
      SAMPLE,
      '--brand',
      'brand-profiles/harrow-and-pine',
    ]);
    assert.match(out, /no faults\n$/);
    assert.equal(code, 0);
  });

  it('says where a fault is, and exits with 1', async () => {
    const file = write(
      'a.journey.yaml',
      'start: a\ntouchpoints:\n  a: {channel: email, draft: none.md, end: true}\n',
    );
    const { out, code } = await timbre(['journey', 'check', file]);
    assert.match(out, /a\.journey\.yaml:3:\d+ {2}There is no file none\.md\. \(missing-draft\)\n1 fault\n$/);
    assert.equal(code, 1);
    const { out: json } = await timbre(['journey', 'check', file, '--json']);
    assert.match(json, /"kind":"missing-draft","at":"3:\d+","touchpoints":\["a"\]/);
  });

  it('draws a journey', async () => {
    const { out: svg } = await timbre(['journey', 'render', SAMPLE]);
    assert.match(svg, /^<svg [\s\S]*dry-patch[\s\S]*<\/svg>\n$/);
    const { out: chart } = await timbre(['journey', 'render', SAMPLE, '--format', 'mermaid']);
    assert.match(chart, /^flowchart TD\n/);
  });

  it('analyses paths and compares wordings', async () => {
    const paths = write(
      'paths.csv',
      'path,total_conversions,total_null\nmail > page,3,3\npage,1,1\nmail,0,2\n',
    );
    const { out } = await timbre(['journey', 'paths', paths]);
    assert.match(out, /^40\.0 % convert\n/);
    const variants = write('variants.csv', 'step,variant,sent,converted\nmail,a,100,5\nmail,b,100,20\n');
    const { out: compared } = await timbre(['journey', 'variants', variants]);
    assert.match(compared, /mail {2}b {2}20\.6 %/);
  });

  it('says what a table lacks', async () => {
    const { err, code } = await timbre(['journey', 'paths', write('b.csv', 'a,b\n1,2\n')]);
    assert.match(err, /needs the columns “path”/);
    assert.equal(code, 2);
  });

  const BRAND = 'brand-profiles/harrow-and-pine';

  it('lets ghost text complete what an earlier step states, and names the step', async () => {
    const draft = write('a.md', 'Hello again.\n\nThe winter rewax ends on ');
    const step = ['--journey', SAMPLE, '--step', 'bench-page', '--json'];
    const { out } = await timbre(['suggest', draft, '--brand', BRAND, ...step]);
    assert.match(out, /"text":"(?:Friday )?26 February"/);
    assert.match(out, /"kind":"step","journey":"Winter rewax","step":"(?:dry-patch|do-it-yourself)"/);
    const { out: alone } = await timbre(['suggest', draft, '--brand', BRAND, '--json']);
    assert.doesNotMatch(alone, /26 February/);
  });

  it('tells directions of the steps beside a draft', async () => {
    write('first.md', 'We believe a timetable is a promise. We will never cut the early boat.');
    const draft = write('second.md', ORDINARY['ferry'] ?? '');
    const journey = write(
      'ferry.journey.yaml',
      'touchpoints:\n  first: {draft: first.md, next: [{to: second}]}\n  second: {draft: second.md, end: true}\n',
    );
    const { out } = await timbre(['directions', draft, '--brand', BRAND, '--journey', journey]);
    assert.match(
      out,
      /Unlike the step before, “first” \(.*first\.md\): .*begins “We believe a timetable is a promise\.”/,
    );
  });

  it('says which draft is no step of a journey', async () => {
    const draft = write('b.md', 'Hello.');
    const { err, code } = await timbre(['suggest', draft, '--brand', BRAND, '--journey', SAMPLE]);
    assert.match(err, /has no touchpoint with this draft/);
    assert.equal(code, 2);
    const step = ['--journey', SAMPLE, '--step', 'spring'];
    assert.match((await timbre(['suggest', draft, '--brand', BRAND, ...step])).err, /no touchpoint “spring”/);
    assert.match((await timbre(['suggest', draft, '--brand', BRAND, '--step', 'a'])).err, /needs --journey/);
  });

  it('draws what paths say', async () => {
    const paths = write(
      'a.csv',
      'path,total_conversions,total_null\ndry-patch > bench-page,12,30\ndry-patch,0,58\nAdvert,2,0\n',
    );
    const { out, err } = await timbre(['journey', 'render', SAMPLE, '--paths', paths]);
    assert.match(out, />12 % convert · removal 86 %</);
    assert.match(out, />click · 42 %</);
    assert.match(err, /steps that the journey does not have: Advert/);
    assert.equal((await timbre(['journey', 'render', SAMPLE, '--paths', write('c.csv', 'a,b\n')])).code, 2);
  });
});
