import assert from 'node:assert/strict';
import { speakerFor } from '../../../../../src/core/production/personas/index.ts';
import { BIKES, CHOSEN_BY, HELD_OUT, type Prompt } from './calibration-prompts.ts';
import { CREAM, HOTEL, personaOf, TODAY } from './samples.ts';

const speakers = {
  hotel: speakerFor(personaOf(HOTEL), TODAY),
  cream: speakerFor(personaOf(CREAM), TODAY),
  bikes: speakerFor(personaOf(BIKES), TODAY),
};

/** The prompts that are answered from a fact that does not answer them, and those that are refused though one does. */
function faults(prompts: readonly Prompt[]): { readonly wrong: string[]; readonly refused: string[] } {
  const [wrong, refused]: [string[], string[]] = [[], []];
  for (const { of, question, ground } of prompts) {
    const { grounds } = speakers[of]({ question, channel: 'chat', language: 'en', isFirst: false });
    if (grounds.some((id) => id !== ground)) wrong.push(`${question} → ${grounds.join()}`);
    else if (ground !== undefined && grounds.length === 0) refused.push(question);
  }
  return { wrong, refused };
}

describe('questions of customers', () => {
  for (const [name, prompts, mostWrong, mostRefused] of [
    ['by which the rules were set', CHOSEN_BY, 1, 2],
    ['that were held out', HELD_OUT, 1, 2],
  ] as const)
    it(`${name} are seldom answered from a fact that does not answer them`, () => {
      const { wrong, refused } = faults(prompts);
      assert.ok(wrong.length <= mostWrong, wrong.join('\n'));
      assert.ok(refused.length <= mostRefused, refused.join('\n'));
    });

  it('get no price of another thing', () => {
    const { answer, refused } = speakers.hotel({
      ...{ question: 'How much is a double room?', channel: 'chat', language: 'en', isFirst: false },
    });
    assert.ok(refused && !answer.includes('£12'), answer);
  });
});
