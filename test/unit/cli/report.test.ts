import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { temporaryFolder, timbre } from './run.ts';

describe('a voice report on hardly any text', function () {
  const folder = temporaryFolder({ 'small/corpus/a.md': 'We open at nine, and the kettle is on by ten.\n' });

  it('says that nothing in it can be relied on', async () => {
    const file = `${folder()}/report.html`;
    const { out, code } = await timbre(['report', `${folder()}/small`, '--no-test', '--out', file]);
    assert.equal(code, 0);
    assert.match(out, /from 1 post$/m);
    assert.match(readFileSync(file, 'utf8'), /That is too little: nothing here can be relied on yet/);
  });
});
