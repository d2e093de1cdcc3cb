import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  edited,
  withEdge,
  withEnd,
  withoutEdge,
  withUtm,
  writtenJourney,
} from '../../../../../src/core/planning/journeys/edit/edit-journey.ts';
import { readJourney } from '../../../../../src/core/planning/journeys/read/read-journey.ts';
import { findingsOf } from './checked.ts';

const SOURCE = `# Winter
start: a
touchpoints:
  a:
    channel: email # the list
    next:
      - {to: b, wait: 2d}
      # the shop
      - to: c
        on: click
  b:
    channel: sms
  c: {channel: page}
`;
const edgesOf = (source: string, id: string): string[] =>
  readJourney(source)
    .journey.touchpoints.get(id)
    ?.next.map(({ to, on, waitText }) => [to.text, waitText, on].join()) ?? [];

describe('editing a journey', () => {
  it('adds an edge behind the others and keeps comments', () => {
    const put = edited(SOURCE, withEdge(writtenJourney(SOURCE), 'a', 'c', { wait: '6h' }) ?? []);
    assert.deepEqual(edgesOf(put, 'a'), ['b,2d,', 'c,,click', 'c,6h,']);
    assert.match(put, /# Winter[\s\S]*# the list[\s\S]*# the shop/);
    assert.equal(put.length - SOURCE.length, '\n      - {to: c, wait: 6h}'.length);
  });
  it('adds the first edge', () => {
    assert.deepEqual(edgesOf(edited(SOURCE, withEdge(writtenJourney(SOURCE), 'b', 'a') ?? []), 'b'), ['a,,']);
  });
  it('does not add an edge that is there', () => {
    assert.equal(withEdge(writtenJourney(SOURCE), 'a', 'b'), undefined);
    assert.equal(withEdge(writtenJourney(SOURCE), 'nobody', 'b'), undefined);
  });
  it('marks an end and sets UTM, in block and in flow style', () => {
    for (const id of ['b', 'c']) {
      const ended = edited(SOURCE, withEnd(writtenJourney(SOURCE), id) ?? []);
      const put = edited(ended, withUtm(writtenJourney(ended), id, { source: 'list', medium: 'sms' }) ?? []);
      const touchpoint = readJourney(put).journey.touchpoints.get(id);
      assert.equal(touchpoint?.isEnd, true);
      assert.deepEqual(touchpoint.utm, { source: 'list', medium: 'sms' });
    }
  });
  it('removes an edge', () => {
    assert.deepEqual(edgesOf(edited(SOURCE, withoutEdge(writtenJourney(SOURCE), 'a', 0) ?? []), 'a'), [
      'c,,click',
    ]);
    const once = edited(SOURCE, withEdge(writtenJourney(SOURCE), 'b', 'a') ?? []);
    assert.deepEqual(edgesOf(edited(once, withoutEdge(writtenJourney(once), 'b', 0) ?? []), 'b'), []);
  });
  it('removes an edge from a list in brackets, whichever it is, and nothing else', () => {
    const source = SOURCE.replace('    channel: sms', '    next: [{to: a}, c , {to: a, wait: 3d}] # sms');
    const left = (index: number): string =>
      edited(source, withoutEdge(writtenJourney(source), 'b', index) ?? []);
    assert.match(left(0), /next: \[c , \{to: a, wait: 3d\}\] # sms/);
    assert.match(left(1), /next: \[\{to: a\}, \{to: a, wait: 3d\}\] # sms/);
    assert.match(left(2), /next: \[\{to: a\}, c\] # sms/);
    const one = source.replace(', c , {to: a, wait: 3d}', '');
    const none = edited(one, withoutEdge(writtenJourney(one), 'b', 0) ?? []);
    assert.doesNotMatch(none, /next: \[/);
    assert.deepEqual(readJourney(none).problems, []);
    assert.deepEqual(edgesOf(none, 'a'), ['b,2d,', 'c,,click']);
    assert.equal(withoutEdge(writtenJourney(source), 'b', 3), undefined);
    assert.equal(withoutEdge(writtenJourney('touchpoints:\n  a: {next: [{to: b}]}\n'), 'a', 0), undefined);
  });
  it('adds any edges, each read back in order', () => {
    const edges = fc.array(
      fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1d', '6h')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(edges, (all) => {
        let source = SOURCE;
        for (const [from, to, wait] of all) {
          const before = edgesOf(source, from);
          const edits = withEdge(writtenJourney(source), from, to, { wait });
          if (!edits) continue;
          source = edited(source, edits);
          assert.deepEqual(edgesOf(source, from), [...before, `${to},${wait},`]);
          assert.deepEqual(readJourney(source).problems, []);
        }
      }),
    );
  });
  it('puts flow faults right by the fixes of the findings', () => {
    const source =
      'start: a\ntouchpoints:\n  a:\n    draft: x.md\n    next:\n      - {to: b}\n  b:\n    draft: x.md\n  c:\n    draft: x.md\n    end: true\n';
    let put = source;
    for (let round = 0; round < 4; round++) {
      const fix = findingsOf(put, { 'x.md': 'Rain.' }).flatMap(({ fixes }) => fixes)[0];
      if (fix) put = edited(put, fix.edits);
    }
    assert.deepEqual(findingsOf(put, { 'x.md': 'Rain.' }), []);
  });
});
