// The engine in a worker of a browser. The first message has its data; the next are calls.
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import { serve } from '../../protocol/index.ts';
import { createEngine } from '../../service/engine/index.ts';
import { turns } from './turns.ts';
import { isWebStart } from './web-start.ts';
import { isWorkerEnd, portOf } from './worker-end.ts';

const scope: object = globalThis;
if (!isWorkerEnd(scope)) throw new Error('started outside of a worker');
let isStarted = false;
scope.addEventListener('message', ({ data }) => {
  if (isStarted) return;
  if (!isWebStart(data)) throw new Error('started without a background');
  isStarted = true;
  const { background, texts } = data;
  const localize: Localize = (template, ...values) =>
    localizeInEnglish(texts[template] ?? template, ...values);
  const today = (): string => new Date().toISOString().slice(0, 10);
  const pause = turns();
  // Tokens of voice cards are estimated: the tokenizer's files are read with Node.
  serve(portOf(scope), createEngine({ background, today, localize, pause }), pause);
});
