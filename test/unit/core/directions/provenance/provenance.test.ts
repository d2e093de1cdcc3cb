import assert from 'node:assert/strict';
import {
  findOrigins,
  provenanceOf,
  readProvenance,
  writeProvenance,
  type Provenance,
} from '../../../../../src/core/directions/index.ts';
import { sampleDirection } from '../sample-direction.ts';

const OPENING = 'A millimetre is what we gave for a strap that lasts.';
const about = (day: number, branch: string) => ({
  at: `2026-03-0${day}T09:00:00.000Z`,
  draft: 'drafts/strap.md',
  branch: `drafts/${branch}`,
});
const [taken] = provenanceOf(sampleDirection(), about(1, 'strap.one.md'));
assert.ok(taken);
/** A copy with an opening line, as earlier versions kept it. */
const first: readonly Provenance[] = [taken, { ...taken, took: 'opening', line: OPENING }];
const second = provenanceOf(sampleDirection({ id: 'd-2', title: 'Another' }), about(2, 'strap.two.md'));

describe('provenance', () => {
  it('keeps the copy, and the openings of earlier versions', () => {
    assert.deepEqual(
      first.map(({ took, line }) => [took, line]),
      [
        ['branch', undefined],
        ['opening', OPENING],
      ],
    );
    assert.equal(second.length, 1);
    assert.deepEqual(first[0]!.spans[0]!.file, 'drafts/strap.md');
  });

  it('comes back from its file as it was, one line each', () => {
    const composer = { kind: 'writer', writer: 'ollama', model: 'm' } as const;
    const corpus = { source: 'corpus', post: '2024/a.md', text: 'It gave.', start: 3, end: 11 } as const;
    const third = provenanceOf(sampleDirection({ composer, evidence: [corpus] }), about(3, 'x.md'));
    const all = [...first, ...second, ...third];
    const file = writeProvenance(all);
    assert.equal(file.split('\n').length, all.length + 1);
    assert.deepEqual(readProvenance(file), all);
    assert.equal(third[0]!.spans[0]!.file, '2024/a.md');
  });

  it('passes over lines that somebody broke', () => {
    const file = writeProvenance(first);
    const broken = `{"at": 3}\nnot json\n[]\nnull\n${file.slice(0, 40)}\n${file}{"took":"branch"}`;
    assert.deepEqual(readProvenance(broken), first);
  });
});

describe('where a line came from', () => {
  const entries = [...first, ...second];
  const origins = (line: string, file = 'drafts/strap.one.md', note?: string) =>
    findOrigins(entries, file, line, note).map(({ as, entry }) => [as, entry.direction]);

  it('is told of an opening, also when it was edited a little or is marked up', () => {
    assert.deepEqual(origins(OPENING), [['opening', 'd-1']]);
    assert.deepEqual(origins('A **millimetre** is what we gave for this strap that lasts.'), [
      ['opening', 'd-1'],
    ]);
  });

  it('is told of the draft’s own lines that directions were built from, the newest first', () => {
    const line = 'The bricks are down. We can live with a millimetre.';
    assert.deepEqual(origins(line, 'drafts/strap.md'), [
      ['ground', 'd-2'],
      ['ground', 'd-1'],
    ]);
  });

  it('is told of the note of a direction', () => {
    assert.deepEqual(origins('', 'drafts/strap.two.md', 'd-2'), [['note', 'd-2']]);
  });

  it('is found again in a renamed file, but not where this file knows better', () => {
    assert.deepEqual(origins(OPENING, 'elsewhere.md'), [['opening', 'd-1']]);
    const here = 'We can live with a millimetre';
    assert.deepEqual(origins(here, 'drafts/strap.two.md'), [['ground', 'd-2']]);
  });

  it('is nobody’s where nothing is kept', () => {
    assert.deepEqual(origins('The bricks are down.'), []);
    assert.deepEqual(origins(''), []);
    assert.deepEqual(origins('-->', 'drafts/strap.md', 'd-9'), []);
  });
});
