import assert from 'node:assert/strict';
import { line } from '../../../../../src/core/directions/compose/parts/lines.ts';

const none = (): string | undefined => undefined;

describe('a line put together', () => {
  it('is none where a part is missing', () => {
    assert.equal(line`The price of ${none()}`, undefined);
  });

  it('begins its sentences with a capital, but not behind a quotation or a figure', () => {
    assert.equal(line`${'the wolves'} are back. ${'the bowl'} too.`, 'The wolves are back. The bowl too.');
    assert.equal(line`You ask ${'“Why not?”'} and hurry on.`, 'You ask “Why not?” and hurry on.');
    assert.equal(line`It gave ${'5.'} and held.`, 'It gave 5. and held.');
  });

  it('begins no sentence with a quotation in small letters', () => {
    assert.equal(line`${'“we do not know”'} is said.`, 'The line “we do not know” is said.');
    assert.equal(line`${'“by noon”'} comes round.`, undefined);
  });
});
