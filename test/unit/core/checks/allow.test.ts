import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  allowHere,
  allowInDraft,
  disallow,
  exemptionsIn,
  readStatement,
  writeStatement,
  type CommentSyntax,
  type DraftEdit,
  type ExemptionStatement,
} from '../../../../src/core/checks/index.ts';
import { readProse } from '../../../../src/core/text/index.ts';
import { spansOf } from './draft.ts';

const urns = { banned: [{ term: 'urn' }, { term: 'vat' }] };
const apply = (file: string, edit: DraftEdit | undefined): string => {
  assert.ok(edit);
  return file.slice(0, edit.start) + edit.text + file.slice(edit.end);
};
const word: ExemptionStatement = { rules: ['terms/banned'], text: 'urn', reason: 'a name' };
const here = (file: string, mark: string, statement = word, syntax: CommentSyntax = 'html'): string => {
  const start = file.indexOf(mark);
  return apply(
    file,
    allowHere(file, readProse(file), { start, end: start + mark.length }, statement, syntax),
  );
};
const inDraft = (file: string, statement = word, syntax: CommentSyntax = 'html'): string =>
  apply(file, allowInDraft(file, readProse(file), statement, syntax));
/** The draft with its exemptions taken out again, the last first. */
const undone = (file: string): string => {
  const [last] = exemptionsIn(file, readProse(file)).slice(-1);
  return last ? undone(apply(file, disallow(file, readProse(file), last))) : file;
};

describe('what exempts', () => {
  it('may be limited to a text, and says why', () => {
    assert.deepEqual(readStatement('terms/banned, channel “the urn”: so: it is'), {
      rules: ['terms/banned', 'channel'],
      text: 'the urn',
      reason: 'so: it is',
    });
    assert.deepEqual(readStatement('* "An urn."'), { rules: ['*'], text: 'An urn.', reason: '' });
    assert.deepEqual(readStatement('terms: “urn” is a name'), {
      rules: ['terms'],
      text: undefined,
      reason: '“urn” is a name',
    });
  });

  it('is read as it was written, or is not written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('urn', ' ', '“', '”', '"', ':', 'a', '\n', '’'), { maxLength: 12 }),
        (signs) => {
          const text = signs.join('').trim().replace(/\s+/g, ' ');
          const statement = { rules: ['terms'], text: text === '' ? undefined : text, reason: 'so' };
          const written = writeStatement(statement);
          if (written !== undefined) assert.deepEqual(readStatement(written), statement);
          else assert.match(text, /”/);
        },
      ),
    );
  });
});

describe('a word allowed here', () => {
  it('is not marked in its paragraph; others are, and it is elsewhere', () => {
    const file = 'An urn,\na vat.\n\nAn urn.\n';
    const allowed = here(file, 'urn');
    assert.equal(allowed, `<!-- timbre-ignore terms/banned “urn”: a name -->\n${file}`);
    assert.deepEqual(spansOf(allowed, urns), ['vat', 'urn']);
    assert.equal(undone(allowed), file);
  });

  it('is allowed within the line of a heading, an item, a quotation and a table', () => {
    for (const file of [
      '# The urn\n\nText.\n',
      '- An urn\n- A pot\n',
      'A. [An urn](x)\n\n1. Urn: an urn.\n',
      '| a | b |\n|---|---|\n| An urn | c |\n',
    ]) {
      const allowed = here(file, 'urn');
      assert.equal(readProse(allowed).blocks.length, readProse(file).blocks.length, allowed);
      assert.ok(spansOf(allowed, urns).length < spansOf(file, urns).length, allowed);
      assert.equal(undone(allowed), file);
    }
  });

  it('is written as MDX writes comments, and never into plain text', () => {
    assert.match(here('An urn.', 'urn', word, 'mdx'), /^\{\/\* timbre-ignore .* \*\/\}\nAn urn\.$/);
    assert.equal(allowHere('An urn.', readProse('An urn.'), { start: 3, end: 6 }, word, 'none'), undefined);
  });
});

describe('a word allowed in a draft', () => {
  it('stands in the front matter, whatever is there already', () => {
    for (const file of [
      'An urn.\n\nTwo urn.\n',
      '---\ntitle: A # b\nchannel: x\n---\nAn urn.\n',
      '---\r\ntitle: A\r\n---\r\nAn urn.\r\n',
      '---\ntimbre-ignore:\n  - "terms/banned “vat”: so"\ntitle: A\n---\nAn urn and a vat.\n',
      '\uFEFFAn urn.\n',
    ]) {
      const allowed = inDraft(file);
      assert.deepEqual(spansOf(allowed, urns), [], allowed);
      const added = exemptionsIn(allowed, readProse(allowed)).find(({ text }) => text === 'urn');
      assert.ok(added);
      assert.equal(apply(allowed, disallow(allowed, readProse(allowed), added)), file);
    }
  });

  it('stands in a comment where the front matter is not YAML', () => {
    const file = '+++\ntitle = "A"\n+++\nAn urn.\n\nAn urn.\n';
    const allowed = inDraft(file);
    assert.deepEqual(spansOf(allowed, urns), []);
    assert.match(allowed, /<!-- timbre-ignore-draft terms\/banned “urn”: a name -->/);
    assert.equal(allowInDraft(file, readProse(file), word, 'none'), undefined);
  });

  it('may be a whole sentence with every mark in it, as it is written or read', () => {
    const file = 'An **urn** and\na vat. An urn.\n';
    for (const text of ['An urn and a vat.', 'an **urn** and a VAT.'])
      assert.deepEqual(spansOf(inDraft(file, { rules: ['*'], text, reason: 'so' }), urns), ['urn']);
  });

  it('may be a rule', () => {
    assert.deepEqual(spansOf(inDraft('An urn. A vat.', { ...word, text: undefined }), urns), []);
  });

  it('is part of no other word', () => {
    const kettles = { banned: [{ term: 'kettle' }] };
    const allowed = inDraft('A kettle. Two kettles.', { ...word, text: 'kettle' });
    assert.deepEqual(spansOf(allowed, kettles), ['kettles']);
  });

  it('without a reason is not allowed, and is reported', () => {
    const file = '---\ntimbre-ignore: terms/banned\n---\nAn urn.\n';
    assert.equal(spansOf(file, urns).length, 2);
  });
});
