import { LINE_DATA } from '../catalogue/catalogue.generated.ts';
import type { LineData } from '../catalogue/catalogue-data.ts';
import type { DraftSentence, DraftText } from './draft-text.ts';
import { isAboutTheText, isInstruction, isQuestion, isSupposed, tagged, type Detector } from './detector.ts';
import { isPast, isPastOrPerfect } from './tense.ts';

/** A piece says what its subject is near its beginning. */
const OPENING = 8;
const OWN = /\b(?:we|i|our|my|us)\b/iu;

/** The kinds of lines that data/directions/lines.yaml describes. */
export const lineDetectors = (): Detector[] => LINE_DATA.map(detectorOf);

function detectorOf(line: LineData): Detector {
  const shows = matcherOf(line);
  const isThere = (draft: DraftText, at: number): boolean => {
    const sentence = draft.sentences[at];
    return sentence !== undefined && sentence.isProse && shows(sentence);
  };
  return {
    id: line.id,
    find: (draft) =>
      (line.plain && draft.isTechnical) || draft.words < line.leastDraft
        ? []
        : placesOf(line, draft)
            .filter((at) => isThere(draft, at))
            .map((sentence) => ({ sentence })),
  };
}

function placesOf({ place }: LineData, { sentences }: DraftText): readonly number[] {
  const paragraphs = sentences.flatMap(({ kind }, at) => (kind === 'paragraph' ? [at] : []));
  if (place === 'first') return paragraphs.slice(0, 1);
  if (place === 'last') return paragraphs.slice(-1);
  const all = sentences.map((_, at) => at);
  return place === 'opening' ? all.slice(0, OPENING) : all;
}

/** Patterns are compiled when a draft is first read. */
function matcherOf(line: LineData): (sentence: DraftSentence) => boolean {
  const flags = line.case ? 'u' : 'iu';
  const onText = (sources: readonly string[]) =>
    anyOf(
      sources,
      (source) => new RegExp(source, flags),
      ({ text }) => text,
    );
  const onTags = (sources: readonly string[]) => anyOf(sources, tagged, (sentence) => sentence.tagged);
  const [isSaid, isTagged, also, alsoTagged, not, notTagged] = [
    onText(line.text),
    onTags(line.tagged),
    onText(line.also),
    onTags(line.alsoTagged),
    onText(line.not),
    onTags(line.notTagged),
  ];
  return (sentence) =>
    (isSaid(sentence) || isTagged(sentence)) &&
    isOfItsKind(line, sentence) &&
    (line.also.length === 0 || also(sentence)) &&
    (line.alsoTagged.length === 0 || alsoTagged(sentence)) &&
    !not(sentence) &&
    !notTagged(sentence);
}

const isOfItsKind = (line: LineData, sentence: DraftSentence): boolean =>
  sentence.words >= line.least &&
  (line.instruction || !isInstruction(sentence)) &&
  (line.question || !isQuestion(sentence)) &&
  (line.supposition || !isSupposed(sentence)) &&
  (!line.own || OWN.test(sentence.text)) &&
  (line.place !== undefined || !isAboutTheText(sentence)) &&
  (line.tense === undefined || (line.tense === 'past' ? isPast : isPastOrPerfect)(sentence));

function anyOf(
  sources: readonly string[],
  compile: (source: string) => RegExp,
  read: (sentence: DraftSentence) => string,
): (sentence: DraftSentence) => boolean {
  let patterns: readonly RegExp[] | undefined;
  return (sentence) => {
    patterns ??= sources.map(compile);
    const text = read(sentence);
    return patterns.some((pattern) => pattern.test(text));
  };
}
