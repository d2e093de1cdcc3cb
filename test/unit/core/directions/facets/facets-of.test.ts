import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  ANGLES,
  DOMAIN_ENTRIES,
  DOMAINS,
  FIGURE_ENTRIES,
  FIGURES,
  HOOK_ENTRIES,
  HOOKS,
  POINT_OF_VIEW_ENTRIES,
  POINTS_OF_VIEW,
  REGISTER_ENTRIES,
  REGISTERS,
  STRUCTURE_ENTRIES,
  STRUCTURES,
  TEMPLATE_ENTRIES,
  TEMPLATES,
  type CraftEntry,
} from '../../../../../src/core/directions/craft/index.ts';
import { domainOf } from '../../../../../src/core/directions/facets/domain-of.ts';
import { facetSentences, facetsOf } from '../../../../../src/core/directions/facets/facets-of.ts';
import { figureOf } from '../../../../../src/core/directions/facets/figure-of.ts';
import { hookOf } from '../../../../../src/core/directions/facets/hook-of.ts';
import { pointOfViewOf } from '../../../../../src/core/directions/facets/point-of-view-of.ts';
import { registerOf } from '../../../../../src/core/directions/facets/register-of.ts';
import { readText, type ReadText } from '../../../../../src/core/directions/facets/signs.ts';
import { structureOf } from '../../../../../src/core/directions/facets/structure-of.ts';
import { templateOf } from '../../../../../src/core/directions/facets/template-of.ts';
import { readProse, readProseBlocks } from '../../../../../src/core/text/index.ts';

const blocksOf = (markdown: string) => readProseBlocks(readProse(markdown));
const read = (markdown: string): ReadText => readText(facetSentences(blocksOf(markdown)));

interface Recogniser {
  readonly facet: string;
  readonly entries: Readonly<Record<string, CraftEntry<string>>>;
  readonly recognise: (text: ReadText) => { readonly id: string } | undefined;
  /** Neither example is recognised: what shows only in a whole post, or only by its sense. */
  readonly exceptions: readonly string[];
}

const RECOGNISERS: readonly Recogniser[] = [
  { facet: 'hook', entries: HOOK_ENTRIES, recognise: hookOf, exceptions: [] },
  { facet: 'structure', entries: STRUCTURE_ENTRIES, recognise: structureOf, exceptions: [] },
  { facet: 'template', entries: TEMPLATE_ENTRIES, recognise: templateOf, exceptions: [] },
  { facet: 'figure', entries: FIGURE_ENTRIES, recognise: figureOf, exceptions: [] },
  { facet: 'register', entries: REGISTER_ENTRIES, recognise: registerOf, exceptions: [] },
  { facet: 'point of view', entries: POINT_OF_VIEW_ENTRIES, recognise: pointOfViewOf, exceptions: [] },
  { facet: 'domain', entries: DOMAIN_ENTRIES, recognise: domainOf, exceptions: [] },
];

describe('examples of the catalogue show what they are examples of', () => {
  for (const { facet, entries, recognise, exceptions } of RECOGNISERS)
    for (const { id, examples } of Object.values(entries))
      it(`${facet} ${id}${exceptions.includes(id) ? ', which neither does' : ''}`, () => {
        const found = examples.map((example) => recognise(read(example))?.id);
        assert.equal(
          found.includes(id),
          !exceptions.includes(id),
          `${found.join(', ')}: ${examples.join(' | ')}`,
        );
      });
});

describe('facets of a text', () => {
  const pieces = [
    ...RECOGNISERS.flatMap(({ entries }) => Object.values(entries).flatMap(({ examples }) => examples)),
    '# A heading',
    '- an item, then another',
    '> a quoted line',
    '…',
    '“”',
    'Ñandú žluťoučký 日本語。',
    '!?',
  ];
  const markdown = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 60 })), {
      maxLength: 8,
    })
    .map((parts) => parts.join('\n\n'));
  const valid: Readonly<Record<string, readonly string[]>> = {
    angle: ANGLES,
    hook: HOOKS,
    structure: STRUCTURES,
    template: TEMPLATES,
    figure: FIGURES,
    register: REGISTERS,
    pointOfView: POINTS_OF_VIEW,
    domain: DOMAINS,
  };

  it('are ids of the catalogue, sure to between 0 and 1, and shown by a sentence that there is', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const blocks = blocksOf(text);
        const count = facetSentences(blocks).length;
        for (const [facet, { id, confidence, sentence }] of Object.entries(facetsOf(blocks))) {
          assert.ok(valid[facet]?.includes(id), `${facet}: ${id}`);
          assert.ok(confidence > 0 && confidence <= 1, `${facet}: ${confidence}`);
          assert.ok(Number.isInteger(sentence) && sentence >= 0 && sentence < count, `${facet}: ${sentence}`);
        }
      }),
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        assert.deepEqual(facetsOf(blocksOf(text)), facetsOf(blocksOf(text)));
      }),
    );
  });

  it('are none where nothing is said', () => {
    for (const text of ['', '\n\n', '***', '```\ncode();\n```'])
      assert.deepEqual(facetsOf(blocksOf(text)), {});
  });

  it('keep quiet about a plain notice, but for who speaks', () => {
    const { hook, structure, template, figure, domain } = facetsOf(
      blocksOf(
        'The reading room is closed for stocktaking. It opens again with the usual hours after the holiday.',
      ),
    );
    assert.deepEqual([hook, structure, template, figure, domain], Array(5).fill(undefined));
  });

  it('take the hook from the first sentence under the heading', () => {
    const found = facetsOf(blocksOf('# Spring\n\nThe shop is painted.\n\nEleven swallows came.')).hook;
    assert.equal(found, undefined);
    const under = facetsOf(blocksOf('# Spring\n\nEleven swallows came. The shop is painted.')).hook;
    assert.deepEqual([under?.id, under?.sentence], ['number', 1]);
  });
});

describe('who speaks', () => {
  for (const [id, text] of [
    ['we', 'We glaze on Mondays. Our kiln holds forty. A potter in Leek fires the rest for us.'],
    ['i', 'I glaze on Mondays. My kiln holds forty. We share the second one.'],
    ['you', 'You turn it over, your thumb finds the mark, and you know the year.'],
    ['nobody', 'The kiln holds forty pots. Firing takes nine hours. Glazes are mixed by weight.'],
    [
      'customer',
      'Ama rang on a Friday. She had the jug in a bag, in her lap, and she would not say how it broke. She drove home with it whole.',
    ],
    ['we', '“I never wash mine,” says Ama. We do wash ours, and we keep our brushes apart.'],
  ] as const)
    it(`is ${id} in: ${text.slice(0, 40)}…`, () => {
      assert.equal(pointOfViewOf(read(text))?.id, id);
    });
});

describe('comparisons', () => {
  it('are not fetched from what a text is about anyway', () => {
    const baker =
      'The oven is hot at four. We bake the dough in pans. The oven cools. Our cook bakes again, like the oven does.';
    assert.equal(domainOf(read(baker)), undefined);
  });
  it('need something likened, not a word in passing', () => {
    assert.equal(domainOf(read('Our anchor shop sells rope to every captain in the harbour.')), undefined);
    assert.equal(domainOf(read('The budget drifts like a boat without an anchor.'))?.id, 'sea');
  });
  it('do not take liking for likeness', () => {
    assert.equal(domainOf(read('We would like a captain for the Friday quiz.')), undefined);
  });
});
