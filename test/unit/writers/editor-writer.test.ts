import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import type { WriterFault } from '../../../src/core/writer/index.ts';
import {
  createWriter,
  type EditorModel,
  type EditorModels,
  type Timeouts,
} from '../../../src/writers/index.ts';
import { usualPieces } from '../../conformance/messages-api.ts';
import { canary, impatient, outcome, patient, request } from './asking.ts';
import { watchProcess, type LeftBehind } from './left-behind.ts';

const whole = usualPieces.join('');
const never = new Promise<never>(() => undefined);

/** `LanguageModelError` as VS Code throws it. */
class EditorError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`It quotes the draft: ${canary}`);
    this.code = code;
  }
}

class Canceled extends Error {
  override readonly name = 'Canceled';
}

/** What the editor does at a piece of the answer: at 0 before any. */
interface Behaviour {
  readonly pieces?: readonly string[];
  readonly at?: number;
  readonly then?: () => Promise<never>;
  readonly onAsk?: () => Promise<never>;
  readonly onPiece?: (index: number) => void;
}

/** The interface of VS Code's models, as it behaves; no logic of ours. */
function editor({
  pieces = usualPieces,
  at,
  then,
  onAsk,
  onPiece,
}: Behaviour): EditorModels & { readonly signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  const model: EditorModel = {
    vendor: 'house',
    family: 'small/2',
    name: 'Small',
    ask: async (_messages, signal) => {
      signals.push(signal);
      await onAsk?.();
      return (async function* () {
        for (const [index, piece] of pieces.entries()) {
          onPiece?.(index);
          if (index === at) await then?.();
          yield piece;
        }
        if (at === pieces.length) await then?.();
      })();
    },
    countTokens: (text) => Promise.resolve(Math.ceil(text.length / 4)),
  };
  return {
    signals,
    select: ({ vendor, family }) =>
      Promise.resolve((vendor ?? 'house') === 'house' && (family ?? 'small/2') === 'small/2' ? [model] : []),
  };
}

const writerOf = (lm: EditorModels, timeouts: Timeouts = patient, model = 'house/small/2') =>
  createWriter({ kind: 'vscode', model }, { lm, timeouts, observer: () => undefined });

describe('the fault matrix: vscode', () => {
  let left: LeftBehind;
  beforeEach(() => {
    left = watchProcess();
  });
  afterEach(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    left.stop();
    assert.deepEqual(left.rejections, []);
    assert.equal(left.timers(), 0, 'a timer is left');
    assert.deepEqual(left.said, []);
  });

  async function fails(behaviour: Behaviour, fault: WriterFault, timeouts = patient): Promise<string> {
    const lm = editor(behaviour);
    const result = await outcome(writerOf(lm, timeouts));
    assert.equal(result.fault, fault);
    assert.ok(
      lm.signals.every(({ aborted }) => aborted),
      'the editor is told that nobody waits any more',
    );
    return result.text;
  }

  it('gives the whole answer', async () => {
    const lm = editor({});
    const { text, fault } = await outcome(writerOf(lm));
    assert.deepEqual([text, fault], [whole, undefined]);
    assert.deepEqual(await writerOf(lm).models(new AbortController().signal), [
      { id: 'house/small/2', name: 'Small' },
    ]);
    assert.ok((await writerOf(lm).countTokens!(request, new AbortController().signal)) > 40);
  });

  const codes: readonly [string, WriterFault][] = [
    ['NoPermissions', 'unavailable'],
    ['NotFound', 'unavailable'],
    ['Blocked', 'not-allowed'],
    ['SomethingNew', 'overloaded'],
  ];
  for (const [code, fault] of codes)
    it(`takes ${code} for ${fault}, at once or amid the answer`, async () => {
      const raise = () => Promise.reject(new EditorError(code));
      assert.equal(await fails({ onAsk: raise }, fault), '');
      for (let at = 0; at <= usualPieces.length; at += 1)
        assert.equal(await fails({ at, then: raise }, fault), usualPieces.slice(0, at).join(''));
    });

  it('takes the editor’s own cancelling for an abort', () =>
    fails({ at: 1, then: () => Promise.reject(new Canceled('Canceled')) }, 'aborted'));

  it('does not wait for ever for a piece', async () => {
    for (const at of [0, 1, usualPieces.length])
      assert.equal(
        await fails({ at, then: () => never }, 'stalled', impatient),
        usualPieces.slice(0, at).join(''),
      );
  });

  it('takes an empty answer for malformed', async () => {
    await fails({ pieces: [] }, 'malformed');
  });

  it('reports an unknown model', async () => {
    assert.equal((await outcome(writerOf(editor({}), patient, 'house/large'))).fault, 'unavailable');
    await assert.rejects(
      writerOf(editor({}), patient, 'house/large').countTokens!(request, new AbortController().signal),
      { fault: 'unavailable' },
    );
  });

  it('does not wait for ever for the editor’s models', async () => {
    const lm: EditorModels = { select: () => never };
    assert.equal((await outcome(writerOf(lm, impatient))).fault, 'stalled');
    await assert.rejects(writerOf(lm, impatient).models(new AbortController().signal), { fault: 'stalled' });
  });

  it('heeds an abort at every piece, though the editor does not', async () => {
    for (let at = 0; at < usualPieces.length; at += 1) {
      const controller = new AbortController();
      const lm = editor({
        at,
        then: () => never,
        onPiece: (index) => {
          if (index === at)
            setImmediate(() => {
              controller.abort();
            });
        },
      });
      const { fault, text } = await outcome(writerOf(lm), controller);
      assert.deepEqual([fault, text], ['aborted', usualPieces.slice(0, at).join('')]);
    }
  });

  it('heeds an abort while the editor asks the user', async () => {
    const controller = new AbortController();
    const lm = editor({
      onAsk: () => {
        setImmediate(() => {
          controller.abort();
        });
        return never;
      },
    });
    assert.equal((await outcome(writerOf(lm, impatient), controller)).fault, 'aborted');
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  });

  it('hands over nothing that the observer refuses', async () => {
    const lm = editor({});
    const writer = createWriter(
      { kind: 'vscode', model: 'house/small/2' },
      { lm, timeouts: patient, observer: () => Promise.reject(new Error('No')) },
    );
    assert.equal((await outcome(writer)).fault, 'unavailable');
    assert.equal(lm.signals.length, 0);
  });
});
