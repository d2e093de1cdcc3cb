import { isWording, listItems, quotedIn, splitList, tidyWording } from './wordings.ts';

export interface FoundTerm {
  readonly use: string;
  readonly insteadOf: readonly string[];
}

const Q = '[“"„‘\']';
const NOT =
  '(?:,?\\s*(?:and\\s+)?(?:not|never)|,?\\s+rather\\s+than|,?\\s+instead\\s+of|,?\\s+in\\s+place\\s+of|,?\\s+in\\s+preference\\s+to|,?\\s+over)';
const SAY =
  '(?:use|say|write|prefer|choose|call\\s+(?:it|them|us|it\\s+an?|them\\s+an?)|refer\\s+to\\s+(?:it|them)\\s+as|spell\\s+it|go\\s+for|opt\\s+for|pick)';

/** `say “X”, not “Y”`, `use X rather than Y`, `prefer X to Y`. */
const SAY_NOT = new RegExp(
  `\\b${SAY}\\s+(?:the\\s+(?:word|term|phrase)\\s+)?(.{1,60}?)${NOT}\\s+(.+)$`,
  'iu',
);
const PREFER_TO = /\bprefer\s+(.{1,50}?)\s+to\s+(.+)$/iu;
/** `instead of Y, say X`, `replace Y with X`, `for Y read X`. */
const INSTEAD =
  /^(?:instead\s+of|rather\s+than|in\s+place\s+of)\s+(.{1,60}?),?\s+(?:please\s+)?(?:use|say|write|try|prefer|choose)\s+(.{1,60})$/iu;
const REPLACE = /\b(?:replace|swap|change)\s+(.{1,60}?)\s+(?:with|by|for|to|into)\s+(.{1,60})$/iu;
const ARROW = /^(.{1,60}?)\s*(?:→|->|=>|⇒|⟶|⟹|➔|➜|➡)\s*(.{1,60})$/u;
/** `for Y write X`, `where you would write “Y”, write “X”`, `“Y” becomes “X”`. */
const FOR_WRITE = /^for\s+(.{1,60}?),?\s+(?:please\s+)?(?:write|say|read|use)\s+(.{1,60})$/iu;
const WHERE_WRITE = new RegExp(
  `^(?:where|when|if)\\b.{0,40}\\b(?:write|say|use)\\s+(${Q}.{1,60}?[”"’']),?\\s+(?:write|say|use)\\s+(${Q}.{1,60}[”"’'])`,
  'iu',
);
const BECOMES = new RegExp(`^(${Q}.{1,60}?[”"’'])\\s+(?:becomes|is now)\\s+(${Q}.{1,60}[”"’'])`, 'iu');
/** What a rule of layout is for: “for dates write 4 May” names no words. */
const TOPIC =
  /^(?:the |an? |all |our |your )?(?:\p{L}+ )?(?:dates?|times?|days?|months?|years?|prices?|money|names?|addresses|currenc(?:y|ies)|percentages?|units?|measurements?|captions?|e-?mails?|posts?|letters?|subjects?|headers?|buttons?|forms?|emphasis|clarity|example|instance|press|print|web|readers?|customers?)$/iu;
/** Where the list of an entry ends and its sentence goes on. */
const GOES_ON =
  /,\s+(?:whatever|which|who|because|since|even|unless|as|when|if|however|though|but|a|the)\b/iu;
const BRACKET = /^(.{1,40}?)\s*\((?:not|never|instead\s+of|rather\s+than)[:\s]\s*([^()]{1,80})\)/iu;
/** `X, not Y`: both short, from the start of a clause. */
const BARE = new RegExp(
  `^(${Q}?[\\p{L}\\p{N}%&.'’ -]{1,40}?[”"’']?)\\s*(?:,|–|—|-|;|:)?\\s+(?:not|never|rather\\s+than|instead\\s+of)\\s+(.{1,200})$`,
  'iu',
);
/** Beginnings of sentences that say something else with “not” and “rather than”. */
const NO_TERM_START =
  /^(?:we|you|they|he|she|it|i|this|that|these|those|there|it['’]s|we['’]re|you['’]re|that['’]s|if|when|please|do|does|don['’]t|is|are|was|be|being|but|and|because|why|how|what|which|who|always|never|only|just|start|keep|put|make|give|lead|write\s+for|think|speak|talk|sound|show|aim|focus|tell|explain|describe)\b/iu;

/** “The guide is not …”, “logos must not …”: a statement, no pair of words. */
const ENDS_AS_VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|must|should|shall|may|might|can|could|will|would|need|ought)$/iu;

/** The replacements that one sentence of a guide states. */
export function replacementsIn(sentence: string): FoundTerm[] {
  const clauses = clausesOf(sentence);
  const found = clauses.flatMap((clause) => inClause(clause));
  return found.filter(({ use, insteadOf }) => isWording(use) && insteadOf.length > 0);
}

/** Semicolons, and “, and” before a further quoted pair, divide clauses. */
const clausesOf = (sentence: string): string[] =>
  sentence
    .replace(
      /^(?:in addition|also|likewise|similarly|so|and|but|same goes for|the same goes for|for example|e\.g\.),?\s+/iu,
      '',
    )
    .split(/;\s+|,?\s+and\s+(?=[“"‘'][^”"’']+[”"’'],?\s+(?:rather than|instead of|not|never)\b)/u)
    .flatMap((clause) => {
      const colon = /^[^“"‘':]{3,60}:\s+(.+)$/su.exec(clause);
      return colon?.[1] === undefined ? [clause] : [colon[1]];
    })
    .map((clause) => clause.trim());

function inClause(clause: string): FoundTerm[] {
  const reversed = firstMatch(SWAPS, clause) ?? forWrite(clause);
  if (reversed) return termOf([reversed[2], reversed[1]]);
  const bracket = BRACKET.exec(clause);
  if (bracket && !/^(?:we|you|they|it|this|that|there)\s/iu.test(clause)) return termOf(bracket.slice(1));
  const said = SAY_NOT.exec(clause) ?? PREFER_TO.exec(clause);
  // “Write for people, not for search engines” is about readers.
  if (said)
    return /^(?:for|to|with|in|as|at|on|from|like)\s/iu.test(said[1] ?? '') ? [] : termOf(said.slice(1));
  const bare = BARE.exec(clause);
  return bare && mayBeWording(bare[1] ?? '') ? termOf(bare.slice(1)) : [];
}

/** Turns that name the word to avoid first. */
const SWAPS = [INSTEAD, REPLACE, ARROW, WHERE_WRITE, BECOMES];

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}

/** Both quoted, or words that are no subject of a rule of layout. */
function forWrite(clause: string): RegExpExecArray | undefined {
  const found = FOR_WRITE.exec(clause);
  const [, avoid = '', use = ''] = found ?? [];
  if (!found || (quotedIn(avoid).length > 0 && quotedIn(use).length > 0)) return found ?? undefined;
  return isWording(avoid) && !TOPIC.test(avoid) && isWording(tidyWording(use)) ? found : undefined;
}

/** Quoted, or a few words that begin no sentence. */
function mayBeWording(first: string): boolean {
  if (quotedIn(first).length > 0) return true;
  const text = first.trim();
  // “Criticise the tool, not its users” tells what to do.
  if (/^\p{L}+\s+(?:the|an?|our|your|their|its)\s/iu.test(text)) return false;
  return !ENDS_AS_VERB.test(text) && !NO_TERM_START.test(first) && text.split(/\s+/).length <= 3;
}

const termOf = ([use = '', avoid = '']: readonly (string | undefined)[]): FoundTerm[] => term(use, avoid);

function term(useText: string, avoidText: string): FoundTerm[] {
  const quotedUse = quotedIn(useText);
  const use = quotedUse[0] ?? tidyWording(useText.replace(/\s*\([^)]*\)/g, ''));
  const quoted = quotedIn(avoidText);
  // Unquoted, the list ends where its sentence goes on.
  const bound =
    avoidText.split(
      /\.\s+|[.!]$|\s+[–—]\s+|,\s+(?:because|since|even|which|the first|unless|except|when|if|as)\b/u,
    )[0] ?? '';
  const items = quoted.length > 0 ? quoted : splitList(bound).items;
  const insteadOf = items.filter((item) => isWording(item) && item.toLowerCase() !== use.toLowerCase());
  // A list of which some items are no wordings was not understood.
  return insteadOf.length > 0 && insteadOf.length === items.length && isWording(use)
    ? [{ use, insteadOf }]
    : [];
}

/** What an entry of an A to Z says against: `Not advisor.`, `No hyphen: not e-mail.` */
export function avoidedInEntry(entry: string): string[] {
  return [
    ...entry.matchAll(
      /(?:^|[.:;,]\s+)(?:not|never|avoid|rather than|instead of|(?:we (?:never|do not|don['’]t)|do not|don['’]t|never) (?:use|say|write|call (?:it|them)))\s+([^.;:]{1,60}(?:\.\p{L}\.)?)/giu,
    ),
  ].flatMap(([, list = '']) =>
    listItems(list.split(GOES_ON)[0] ?? '')
      .map((item) => item.replace(/^an?\s+/iu, ''))
      .filter(isWording),
  );
}
