import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timbre } from './run.ts';

const SAMPLE = 'brand-profiles/harrow-and-pine/journeys/winter-rewax.journey.yaml';

describe('timbre journey', function () {
  this.timeout(60_000);
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
});
