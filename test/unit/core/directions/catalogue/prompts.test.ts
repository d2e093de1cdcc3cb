import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  ANGLES,
  findEvidence,
  lazyTagger,
  pieceOf,
  PROMPT_DATA,
  readDraftText,
  wornPhraseIn,
  type DraftText,
} from '../../../../../src/core/directions/index.ts';
import { repoRoot } from '../../../../served/paths.ts';

const DATA = join(repoRoot, 'data/directions');
/** Prose that says nothing, to make a draft long enough. */
const FILLER = 'The mill stands at the bend of the river. Its wheel turned day and night. '.repeat(9);

/** The development drafts of every prompt, by its id. */
function developmentDrafts(): Map<string, readonly string[]> {
  const drafts = new Map<string, readonly string[]>();
  for (const folder of ['angles', 'occasions'])
    for (const file of readdirSync(join(DATA, folder))) {
      const prompts: unknown = parse(readFileSync(join(DATA, folder, file), 'utf8'));
      assert.ok(Array.isArray(prompts));
      for (const prompt of prompts.map((one): unknown => one)) {
        assert.ok(typeof prompt === 'object' && prompt !== null && 'id' in prompt && 'shines' in prompt);
        assert.ok(typeof prompt.id === 'string' && Array.isArray(prompt.shines));
        drafts.set(prompt.id, prompt.shines.map(String));
      }
    }
  return drafts;
}

describe('the prompts of directions', () => {
  const drafts = developmentDrafts();
  let read: (text: string) => DraftText;
  before(async () => {
    const tag = await lazyTagger()();
    read = (text) => readDraftText(text.replaceAll('__eighty__', FILLER), tag);
  });

  it('are several for every angle', () => {
    for (const angle of ANGLES)
      assert.ok(PROMPT_DATA.filter((prompt) => prompt.angle === angle).length >= 3, angle);
  });

  it('have no slot but a person, no digits, no worn phrases and no title that is too long', () => {
    for (const { id, title, question, firstStep } of PROMPT_DATA) {
      const whole = `${title} ${question} ${firstStep}`.replaceAll('{person}', 'Ines');
      assert.doesNotMatch(whole, /[{}<>\][$%\d]|\.\.\./u, id);
      assert.equal(wornPhraseIn(whole), undefined, id);
      assert.ok(title.split(' ').length <= 7, id);
    }
  });

  it('are each found for both drafts that they were written for', () => {
    for (const { id, needs, kinds, forms } of PROMPT_DATA) {
      if (needs.includes('echo')) continue;
      for (const text of drafts.get(id) ?? []) {
        const draft = read(text);
        const piece = pieceOf(draft);
        if (needs.includes('piece-line')) assert.ok(kinds?.includes(piece.kind), `${id}: ${piece.kind}`);
        else if (needs.includes('only-line')) assert.ok(forms.includes(piece.form), id);
        else {
          const found = findEvidence(draft).map(({ id: kind }): string => kind);
          assert.ok(
            needs.some((need) => found.includes(need)),
            `${id}: “${text}” has ${found.join(', ')}`,
          );
        }
      }
    }
  });
});
