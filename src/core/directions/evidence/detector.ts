import type { DraftSentence, DraftText } from './draft-text.ts';

/** A line of a draft that shows what a detector looks for. */
export interface Found {
  /** Index into the draft's sentences. */
  readonly sentence: number;
  /** A second line that belongs to it, such as the other half of a pair. */
  readonly second?: number;
  /** Somebody whom the line names, for prompts that say “{person}”. */
  readonly person?: string;
}

/** Finds one kind of evidence in a draft: precise before complete. */
export interface Detector {
  readonly id: string;
  readonly find: (draft: DraftText) => readonly Found[];
}

/** What several detectors ask of a draft, computed once for each draft. */
export function oncePerDraft<Result extends object>(
  work: (draft: DraftText) => Result,
): (draft: DraftText) => Result {
  const known = new WeakMap<DraftText, Result>();
  return (draft) => {
    const result = known.get(draft) ?? work(draft);
    known.set(draft, result);
    return result;
  };
}

/** A detector that looks at each line of prose by itself. */
export const lineDetector = (
  id: string,
  shows: (sentence: DraftSentence, draft: DraftText, at: number) => boolean,
): Detector => ({
  id,
  find: (draft) =>
    draft.sentences.flatMap((sentence, at) =>
      sentence.isProse && shows(sentence, draft, at) ? [{ sentence: at }] : [],
    ),
});

/** A detector of something that is true of a whole draft, shown with one of its lines; undefined where there is none. */
export const wholeDetector = (id: string, lineOf: (draft: DraftText) => number | undefined): Detector => ({
  id,
  find: (draft) => {
    const at = lineOf(draft);
    return at === undefined || at < 0 ? [] : [{ sentence: at }];
  },
});

/** A pattern for `DraftSentence.tagged`. `<W>` stands for a word of any kind with its tag. */
export const tagged = (source: string): RegExp =>
  new RegExp(`(?:^| )(?:${source.replaceAll('<W>', '[^ ]+/[A-Z]+')})(?= |$)`, 'u');

/** A line that tells the reader to do something. */
export const isInstruction = ({ tagged: tags, text }: DraftSentence): boolean =>
  /^(?:please\/\S+ |then\/\S+ |now\/\S+ |just\/\S+ |simply\/\S+ |next\/\S+ ,\/\S+ |first\/\S+ ,\/\S+ )*(?:do|don't|be|make|take|use|try|add|keep|let|put|get|give|go|see|check|visit|read|join|order|book|choose|pick|call|email|write|send|ask|tell|look|find|bring|come|click|tap|open|start|stop|turn|set|run|install|download|update|share|enter|save|buy|shop|discover|enjoy|explore|learn|meet|remember|think|consider|imagine|stir|mix|bake|cook|heat|pour|simmer|season|serve|slice|chop|leave|wait|head|grab|spread|never|always)\/(?:VERB|AUX|ADV|NOUN)/u.test(
    tags,
  ) && !text.endsWith('?');

export const isQuestion = ({ text }: DraftSentence): boolean => /\?["')\]]*$/u.test(text);

/** A condition or a supposition: it states nothing as done. */
export const isSupposed = ({ text }: DraftSentence): boolean =>
  /^(?:if|imagine|suppose|whether|unless|should)\b/iu.test(text);

/** A statement: nothing asked, commanded or supposed. */
export const isStatement = (sentence: DraftSentence): boolean =>
  !isInstruction(sentence) && !isQuestion(sentence) && !isSupposed(sentence);

/** A line about the text itself, such as “in this post I will show”. */
export const isAboutTheText = ({ text }: DraftSentence): boolean =>
  /\b(?:this|the (?:previous|following|next)) (?:blog|blog post|post|article|tutorial|series|newsletter|section|chapter|guide|page|document)\b|\b(?:read|see) the full\b|^(?:here|below|note)\b[,:]? |^welcome to\b|\boriginally (?:posted|appeared)\b|\bthe following\b|\b(?:screenshot|in the video|figure \d)\b|\barticles? (?:i|we) wrote\b/iu.test(
    text,
  );
