import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Tagger } from './tagger.ts';

/** wink-nlp with its small English model, sentence boundaries and parts of speech only. Setting it up changes the model, so it is set up once. */
const nlp = winkNlp(model, ['sbd', 'pos']);

export const winkTagger: Tagger = (sentence) => {
  const tokens = nlp.readDoc(sentence).tokens();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink's readers take no `this`.
  const tags = tokens.out(nlp.its.pos);
  return tokens.out().map((text, at) => ({ text, tag: tags[at] ?? 'X' }));
};
