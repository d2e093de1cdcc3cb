import assert from 'node:assert/strict';
import { listColumns } from '../../../../../src/core/brand/importers/tables/list-columns.ts';

describe('listing the columns of a table', () => {
  it('have a name and an example cell each', () => {
    const csv = 'Nr;Notiz;Beitrag\n1;ok;Der Ofen ist warm, und das Brot ist aus.\n2;;Heute bleibt zu.\n';
    assert.deepEqual(listColumns(csv), [
      { name: 'Nr', sample: '1' },
      { name: 'Notiz', sample: 'ok' },
      { name: 'Beitrag', sample: 'Der Ofen ist warm, und das Brot ist aus.' },
    ]);
  });

  it('has none where there is no table', () => {
    assert.deepEqual(listColumns(''), []);
  });
});
