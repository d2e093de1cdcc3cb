/** What the blocks under a heading are about. */
export type SectionKind =
  | 'avoid'
  | 'prefer'
  | 'we-are'
  | 'we-are-not'
  | 'do'
  | 'dont'
  | 'before-after'
  | 'channels'
  | 'mechanics'
  | 'questions'
  | 'other';

const SECTIONS: readonly (readonly [SectionKind, RegExp])[] = [
  ['questions', /^(?:open\s+(?:stuff|questions?|points?|issues?)|to\s+do|tbd|questions?|undecided)\b/iu],
  [
    'avoid',
    /\b(?:words?|phrases?|terms?|language|vocabulary|expressions?|clich[eé]s?)\b.*\b(?:avoid\p{L}*|never|don['’]t|do not|not|ban\p{L}*|wince|hate|forbidden|retired?|wrong|out)\b|^(?:banned|avoid|forbidden|never\s+say|don['’]t\s+say|off[\s-]limits|blacklist|no[\s-]go|words?\s+to\s+(?:avoid|lose|drop)|not\s+our\s+words|we\s+(?:don['’]t|never)\s+(?:say|use|write))\b|\b(?:banned|forbidden|retired)\s+(?:words|phrases|terms)\b/iu,
  ],
  ['we-are-not', /^(?:what\s+)?(?:we['’]re|we\s+are)(?:\s+not|n['’]t)\b|^(?:what|who)\s+we\s+aren['’]t/iu],
  ['we-are', /^(?:who\s+we\s+are$|we\s+are$|we['’]re$)/iu],
  [
    'before-after',
    /\b(?:before\s*(?:and|\/|&)\s*after|good\s*(?:and|\/|&)\s*bad|bad\s*(?:and|\/|&)\s*good|examples?|rewrites?|show\s+me|in\s+practice|(?:that|which)\s+(?:worked|did(?:\s+not|n['’]t)|went\s+wrong))(?![\p{L}])/iu,
  ],
  [
    'dont',
    /^(?:please\s+)?(?:don['’]ts?|do\s+nots?|never|things?\s+to\s+avoid|what\s+not\s+to\s+do)(?:\s*[:.]|$)/iu,
  ],
  ['do', /^(?:please\s+)?(?:dos?|do['’]s|always|things?\s+to\s+do)(?:\s*[:.]|$)/iu],
  ['channels', /\b(?:channels?|platforms?|social\s+media|formats?)\b/iu],
  [
    'prefer',
    /\b(?:preferred|glossary|terminology|terms|vocabulary|word\s*list|swap|a\s*(?:to|[-–])\s*z|words\s+we\s+(?:use|like|love))\b|^(?:our\s+words|say\s+this)/iu,
  ],
  [
    'mechanics',
    /\b(?:grammar|punctuation|marks|mechanics|spelling|house\s+style|style|numbers|dates|times?|money|prices|capitals|quotations?|length|layout|formatting|bits|rules|basics|nuts\s+and\s+bolts)\b/iu,
  ],
];

/** What a heading, or a line that introduces a list, announces. */
export function sectionKind(heading: string): SectionKind {
  const text = heading
    .replace(/^[\d.]+\s*/, '')
    .replace(/[^\p{L}\p{N}\s'’/&:.-]/gu, '')
    .trim();
  return SECTIONS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

export type ColumnRole =
  | 'use'
  | 'avoid'
  | 'why'
  | 'before'
  | 'after'
  | 'we-are'
  | 'we-are-not'
  | 'channel'
  | 'limit'
  | 'do'
  | 'dont'
  | 'other';

const COLUMNS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['we-are-not', /^(?:we\s+are\s+not|we\s+aren['’]t|we['’]re\s+not|but\s+not|not)$/iu],
  ['we-are', /^(?:we\s+are|we['’]re)$/iu],
  ['before', /^(?:before|instead\s+of(?:\s+this)?|bad|wrong|original|not\s+like\s+this|off\s+brand)$/iu],
  [
    'after',
    /^(?:after|write\s+this|good|better|right|try(?:\s+this)?|like\s+this|on\s+brand|our\s+version)$/iu,
  ],
  ['dont', /^don['’]ts?$/iu],
  ['do', /^do['’]?s?$/iu],
  [
    'avoid',
    /^(?:avoid|not|don['’]t\s+(?:use|say|write)|do\s+not\s+(?:use|say|write)|never(?:\s+say)?|banned|say\s+not|we\s+don['’]t\s+say|words?\s+to\s+avoid|avoid\s+(?:saying|using)|incorrect|no|out|old|retired)$/iu,
  ],
  [
    'use',
    /^(?:use|say|write|prefer(?:red)?(?:\s+(?:term|word))?|we\s+say|our\s+word|correct|term|word|yes|in|new|instead)$/iu,
  ],
  ['why', /^(?:why|because|reason|notes?|rationale|comment|explanation|remarks?)$/iu],
  ['channel', /^(?:channel|platform|format|medium|where)$/iu],
  ['limit', /^(?:length|limit|max(?:imum)?|size|characters|how\s+long)$/iu],
];

/** What a table's head says of each column; undefined where it says nothing of two of them. */
export function columnRoles(cells: readonly string[]): ColumnRole[] | undefined {
  const roles = cells.map((cell): ColumnRole => {
    const text = cell
      .replace(/[^\p{L}\s'’]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return COLUMNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  });
  // “Not” beside “Use” is a word to avoid; beside “We are” it is what the brand is not.
  const settled = roles.includes('we-are')
    ? roles
    : roles.map((role) => (role === 'we-are-not' ? 'avoid' : role));
  return settled.filter((role) => role !== 'other').length >= Math.min(2, cells.length) && cells.length > 1
    ? settled
    : undefined;
}
