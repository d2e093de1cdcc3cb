import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIM_RULES } from '../../../../../src/core/checks/claims/rules.ts';
import { sharedReader } from '../../../../../src/core/checks/claims/statements.ts';
import { passageOf } from '../../../../../src/core/checks/index.ts';

// Twenty sentences a rule that need evidence, after `+`, and twenty that look like them and do not, after `-`: hypotheses, opinions, denials,
// questions, advice, plans, specifications, what others say.
const FOLDER = join(import.meta.dirname, 'sentences');

const kindsIn = (text: string): string[] =>
  sharedReader()
    .read(passageOf('paragraph', text))
    .flatMap(({ inCopy }) => inCopy.map(({ rule }) => rule.kind));

describe('sentences in copy', () => {
  for (const file of readdirSync(FOLDER)) {
    const name = file.replace('.txt', '');
    const kind = CLAIM_RULES.find(({ id }) => id.endsWith(`/${name}`))?.kind;
    const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
    const after = (sign: string): string[] =>
      lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(2));

    it(`that make a ${name} are found`, () => {
      assert.ok(kind);
      for (const text of after('+')) assert.ok(kindsIn(text).includes(kind), text);
    });
    it(`that only look like a ${name} are left alone`, () => {
      for (const text of after('-')) assert.deepEqual(kindsIn(text), [], text);
    });
  }
});
