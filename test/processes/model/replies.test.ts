import assert from 'node:assert/strict';
import { phraseRequest, speakerFor, worded } from '../../../src/core/production/personas/index.ts';
import { readOptions, WriterError } from '../../../src/core/writer/index.ts';
import { writerReplies } from '../../../src/service/writers/writer-replies.ts';
import { hasLlama } from '../../model/llama-binding.ts';
import { MODEL } from '../../model/models.ts';
import { startModel, type RunningModel } from '../../model/start-model.ts';
import { HOTEL, personaOf, TODAY } from '../../unit/core/production/personas/samples.ts';
import { outcome, unhurried, writerAt } from '../../unit/writers/asking.ts';

const QUESTIONS = [
  'What time is breakfast?',
  'Can I bring my labrador?',
  'Who built it?',
  'Is there a pool?',
];
const going = new AbortController().signal;

/** The model writes children's stories whatever it is asked. */
describe('a persona whose answers a real language model words', () => {
  let model: RunningModel | undefined;
  before(async function () {
    if (process.platform !== 'linux' && !hasLlama()) this.skip();
    this.timeout(900_000);
    model = await startModel();
  });
  after(() => model?.stop());

  it('answers with the facts’ own words, as no story says what they say', async function () {
    this.timeout(900_000);
    const persona = personaOf(HOTEL);
    const speak = speakerFor(persona, TODAY);
    let heard = 0;
    for (const question of QUESTIONS) {
      const answer = speak({ question, channel: 'chat', language: 'en', isFirst: true });
      const request = phraseRequest(persona, { question, language: 'en' }, answer);
      assert.ok(request, question);
      const speaker = { kind: 'openai-compatible', model: MODEL, protocol: () => assert.fail() } as const;
      const { writer } = writerAt(speaker, model ?? assert.fail('the model does not run'), {
        timeouts: unhurried,
      });
      const { text } = await outcome(writer, undefined, request);
      const wordings = text.split(/(?<=[.!?])\s+/).flatMap((sentence) => [sentence, text]);
      heard += wordings.length;
      const said = worded(answer, wordings, persona, TODAY);
      assert.deepEqual([said.isWorded, said.answer], [false, answer]);
    }
    assert.ok(heard > QUESTIONS.length, `${String(heard)} wordings`);
  });
});

describe('the chosen writer as the one who words', () => {
  const persona = personaOf(HOTEL);
  const question = { question: 'What time is breakfast?', channel: 'chat', language: 'en', isFirst: true };
  const request = phraseRequest(persona, question, speakerFor(persona, TODAY)(question));
  const deskWith = (text: string | undefined): Parameters<typeof writerReplies>[0] => ({
    choice: () =>
      text === undefined
        ? { kind: 'none', because: 'no-provider' }
        : { kind: 'chosen', writer: { kind: 'ollama', model: 'double', address: '' } },
    ask: (_, read) => Promise.resolve(read(text ?? '')),
  });

  it('is not asked where none is chosen', async () => {
    assert.ok(request);
    assert.equal(await writerReplies(deskWith(undefined))(request, going), undefined);
  });

  it('gives its texts, and fails for an answer of another form', async () => {
    assert.ok(request);
    const text = JSON.stringify({ options: ['One.', 'Two.'] });
    assert.deepEqual(await writerReplies(deskWith(text))(request, going), readOptions(text));
    await assert.rejects(writerReplies(deskWith('I am human.'))(request, going), WriterError);
  });
});
