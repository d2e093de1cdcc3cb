import assert from 'node:assert/strict';
import { csvOf, chatter, mention, START } from '../core/listening/invented.ts';
import { DAY, MINUTE } from '../../../src/core/listening/shared/time.ts';
import { temporaryFolder, timbre } from './run.ts';

const quiet = chatter(14);
const dropped = Array.from({ length: 9 }, (_, at) =>
  mention(
    `d${String(at)}`,
    START + 14 * DAY + at * 9 * MINUTE,
    `the parcel with my vase was dropped, courier ${String(at)} laughed`,
  ),
);

describe('timbre listen spark', function () {
  this.timeout(60_000);
  const folder = temporaryFolder({
    'quiet.csv': csvOf(quiet),
    'dropped.csv': csvOf([...quiet, ...dropped]),
    'none.csv': 'a,b\n1,2\n',
  });

  it('says that nothing is unusual', async () => {
    assert.equal((await timbre(['listen', 'spark', `${folder()}/quiet.csv`])).out, 'nothing unusual\n');
  });

  it('prints evidence as sentences and as JSON', async () => {
    const { out } = await timbre(['listen', 'spark', `${folder()}/dropped.csv`]);
    assert.match(out, /Words that rose: .*parcel/);
    const { out: json } = await timbre(['listen', 'spark', `${folder()}/dropped.csv`, '--json']);
    assert.equal(json.match(/"alerted":/g)?.length, 1);
    assert.match(json, /"answers":\["wait",/);
  });

  it('estimates reposts after some hours', async () => {
    const { out } = await timbre(['listen', 'spark', `${folder()}/dropped.csv`, '--json', '--after', '6h']);
    assert.match(out, /"root":"d0","observed":0,"estimate":\d+,"low":\d+,"high":\d+/);
    assert.equal((await timbre(['listen', 'spark', `${folder()}/dropped.csv`, '--after', 'soon'])).code, 2);
  });

  it('explains what is no export', async () => {
    const { err, code } = await timbre(['listen', 'spark', `${folder()}/none.csv`]);
    assert.equal(code, 2);
    assert.match(err, /needs a column “time”/);
  });
});
