// The engine in a worker of a browser. The first message has its program and data; the next are calls.
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import type { Tagger } from '../../core/directions/index.ts';
import { serve } from '../../protocol/index.ts';
import type { createEngine } from '../../service/engine/index.ts';
import { loadModule } from './load-module.ts';
import { programFiles } from './program-files.ts';
import { turns } from './turns.ts';
import { isWebStart } from './web-start.ts';
import { isWorkerEnd, portOf } from './worker-end.ts';

const scope: object = globalThis;
if (!isWorkerEnd(scope)) throw new Error('started outside of a worker');
const port = portOf(scope);
const read = programFiles(port);
let isStarted = false;
port.listen((data) => {
  if (isStarted) return;
  if (!isWebStart(data)) throw new Error('started without a program or a background');
  isStarted = true;
  const { program, background, texts } = data;
  const engine = loadModule(program);
  if (!isEngine(engine)) throw new Error('The engine’s program is not what was expected.');
  const localize: Localize = (template, ...values) =>
    localizeInEnglish(texts[template] ?? template, ...values);
  const today = (): string => new Date().toISOString().slice(0, 10);
  const pause = turns();
  // Tokens of voice cards are estimated: the tokenizer's files are read with Node.
  serve(port, engine.createEngine({ background, today, localize, pause, tagger }), pause);
});

async function tagger(): Promise<Tagger> {
  const module = loadModule(await read('wink-tagger.cjs'));
  if (!hasTagger(module)) throw new Error('The tagger is not what was expected.');
  return module.winkTagger;
}

const isEngine = (module: object): module is { readonly createEngine: typeof createEngine } =>
  'createEngine' in module && typeof module.createEngine === 'function';

const hasTagger = (module: object): module is { readonly winkTagger: Tagger } =>
  'winkTagger' in module && typeof module.winkTagger === 'function';
