import assert from 'node:assert/strict';
import { dialogueOf, inkOf } from '../../../../../src/core/production/personas/index.ts';
import {
  playInk,
  type DialoguePlayer,
} from '../../../../../src/vscode/production/personas/dialogue-player.ts';
import { CREAM, HOTEL, personaOf, TODAY } from '../../../core/production/personas/samples.ts';

const played = (source: string): DialoguePlayer =>
  playInk(inkOf(dialogueOf(personaOf(source), 'chat', 'en', TODAY)));

describe('a dialogue that is played', () => {
  it('begins with what the persona is, and answers with a fact that it names', () => {
    const talk = played(HOTEL);
    assert.deepEqual(talk.transcript, [
      { who: 'persona', text: "I'm Marlo, the AI concierge of Dunmere House.", fact: '' },
    ]);
    talk.choose(talk.choices.indexOf('Breakfast'));
    assert.deepEqual(talk.transcript.slice(1), [
      { who: 'reader', text: 'Breakfast', fact: '' },
      {
        who: 'persona',
        text: 'Breakfast is served from 7:30 to 10:30 in the orangery.',
        fact: 'breakfast',
      },
    ]);
  });

  it('comes to every fact that holds, by its choices', () => {
    for (const source of [HOTEL, CREAM]) {
      const talk = played(source);
      const told = new Set<string>();
      const chosen = new Set<string>();
      for (let step = 0; step < 200; step++) {
        const at = talk.choices.findIndex((text) => text !== 'Leave' && !chosen.has(text));
        const next = at >= 0 ? at : talk.choices.findIndex((text) => /^(?:More|Ask)/.test(text));
        const choice = talk.choices[next] ?? '';
        if (!/^(?:More|Ask)/.test(choice)) chosen.add(choice);
        talk.choose(next);
        for (const { fact } of talk.transcript) if (fact !== '') told.add(fact);
      }
      const { facts } = personaOf(source);
      const live = facts.filter(({ expires = '9999' }) => expires >= TODAY).map(({ id }) => id);
      assert.deepEqual([...told].sort(), [...live].sort());
    }
  });

  it('ends when the reader leaves, and begins again', () => {
    const talk = played(HOTEL);
    const beginning = talk.transcript;
    talk.choose(talk.choices.indexOf('Leave'));
    assert.deepEqual(talk.choices, []);
    talk.restart();
    assert.deepEqual(talk.transcript, beginning);
    assert.ok(talk.choices.length > 3);
    talk.choose(99);
    assert.deepEqual(talk.transcript, beginning);
  });

  it('is no dialogue where the ink is not valid', () => {
    assert.throws(() => playInk('-> Nowhere\n'), /Nowhere/);
  });
});
