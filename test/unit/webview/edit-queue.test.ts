import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditQueue } from '../../../src/webview/profile/edit-queue.ts';
import type { PageEdit } from '../../../src/webview/profile/messages.ts';
import { recordWithPending, withPending } from '../../../src/webview/profile/pending-rows.ts';

const set = (row: number, before: readonly string[], column: number, value: string): PageEdit => ({
  ...{ kind: 'set', table: '/banned', row, before, column, value },
});

const ROWS = [
  ['seamless', ''],
  ['guaranteed', 'Nothing is.'],
  ['smart', ''],
];

describe('edits that the document does not have yet', () => {
  it('are shown on its rows, in their order', () => {
    const rows = withPending(ROWS, [
      set(0, ['seamless', ''], 1, 'Straps have seams.'),
      { kind: 'remove', table: '/banned', row: 1, before: ['guaranteed', 'Nothing is.'] },
      { kind: 'add', table: '/banned', at: 2, rows: [['journey', '']] },
      { kind: 'move', table: '/banned', row: 2, before: ['journey', ''], to: 0 },
    ]);
    assert.deepEqual(rows, [
      ['journey', ''],
      ['seamless', 'Straps have seams.'],
      ['smart', ''],
    ]);
  });

  it('are shown where their row is now, and nowhere when it is gone', () => {
    const edit = set(1, ['guaranteed', 'Nothing is.'], 0, 'certain');
    assert.deepEqual(withPending([['first', ''], ...ROWS], [edit])[2], ['certain', 'Nothing is.']);
    assert.deepEqual(withPending(ROWS.slice(0, 1), [edit]), ROWS.slice(0, 1));
  });

  it('change a field of an object whatever it was', () => {
    assert.deepEqual(recordWithPending(['a', 'b'], [set(0, ['x', 'y'], 1, 'c')]), ['a', 'c']);
  });

  it('leave no old text on the page, however late the document answers', () => {
    const edits = fc.array(fc.record({ row: fc.nat(2), value: fc.stringMatching(/^[a-z]{1,5}$/) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(edits, (wanted) => {
        let stored: readonly (readonly string[])[] = ROWS;
        const sent: { id: number; edit: PageEdit }[] = [];
        const queue = new EditQueue(
          (id, edit) => sent.push({ id, edit }),
          () => undefined,
        );
        const shown = (): readonly (readonly string[])[] => withPending(stored, queue.pending('/banned'));
        let typed: readonly (readonly string[])[] = ROWS;
        for (const { row, value } of wanted) {
          const before = typed[row] ?? [];
          typed = typed.with(row, before.with(1, value));
          queue.add(set(row, before, 1, value), () => undefined);
          assert.deepEqual(shown(), typed);
        }
        for (let next = sent.shift(); next; next = sent.shift()) {
          const { id, edit } = next;
          assert.ok(edit.kind === 'set');
          stored = stored.with(edit.row, (stored[edit.row] ?? []).with(edit.column, edit.value));
          queue.shows(id);
          assert.deepEqual(shown(), typed);
          queue.answered(id, { row: stored[edit.row] });
          assert.deepEqual(shown(), typed);
        }
        assert.deepEqual(stored, typed);
        assert.deepEqual(queue.pending('/banned'), []);
      }),
    );
  });

  it('are no longer shown once they were refused', () => {
    const changed: string[] = [];
    const queue = new EditQueue(
      () => undefined,
      (table) => changed.push(table),
    );
    queue.add(set(0, ['seamless', ''], 0, 'x'), () => {
      assert.deepEqual(withPending(ROWS, queue.pending('/banned')), ROWS);
      changed.push('settled');
    });
    queue.answered(1, { fault: { kind: 'changed', message: '', now: 'flawless' } });
    assert.deepEqual(changed, ['/banned', '/banned', 'settled']);
  });
});
