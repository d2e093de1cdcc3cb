/** A question on a line of its own, in bold, as a heading or marked with a letter. */
const ASKED = /^(?:\*\*|__|#{1,6} |Q\d*[.:] ?|_)(.+\?)["”’]?(?:\*\*|__|_)?\s*$/gmu;
/** Somebody's name and what they say. */
const SPOKEN =
  /^(?:\*\*|__)?(\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}|Q|A)(?:\*\*|__)?:(?:\*\*|__)? +\S/gmu;
const ANNOUNCED =
  /\b(?:interview(?:ed)?|questions (?:for|to|with)|in conversation with|we (?:spoke|talked|sat down|caught up) (?:to|with)|q ?& ?a|meet the|spotlight|profile)\b/iu;
const LEAST = 3;
const LEAST_TURNS = 6;
const SPEAKERS = 5;

/** Where an interview begins in a file, as an offset in it: what is said from there on are not the writer's words. */
export function interviewStart(file: string): number | undefined {
  const asked = [...file.matchAll(ASKED)];
  const personal = asked.filter(([, question = '']) =>
    /\byou(?:r|'ve|’ve|'re|’re|'d|’d)?\b/iu.test(question),
  );
  // A customer asks “can I”, a firm asks itself “what do we offer”.
  const ours = asked.filter(([, question = '']) => /\b(?:i|my|me|we|our|us)\b/iu.test(question));
  const isInterview =
    asked.length >= LEAST && ours.length < asked.length / 2 && (personal.length >= 2 || ANNOUNCED.test(file));
  if (isInterview) return asked[0]?.index;
  const turns = [...file.matchAll(SPOKEN)];
  const speakers = new Set(turns.map(([, name]) => name));
  return turns.length >= LEAST_TURNS && speakers.size >= 2 && speakers.size <= SPEAKERS
    ? turns[0]?.index
    : undefined;
}
