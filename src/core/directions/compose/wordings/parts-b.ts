import type { Clause, DraftMaterial, MaterialKind, Piece } from '../../material/material.ts';
import { gerund, infinitive, told, toQuestion, toYou, type QuestionWord } from '../../material/index.ts';
import type { Composed, Echo, Wording, WordingContext } from '../wording.ts';

/** A text with a hole where the material gave nothing is no text. */
export type Line = string | undefined;

/** A line in which every part is there; undefined as soon as one is missing. What begins a sentence has a capital, unless it is quoted. */
export function line(texts: TemplateStringsArray, ...parts: readonly Line[]): Line {
  let text = texts[0] ?? '';
  for (const [index, part] of parts.entries()) {
    if (part === undefined || part === '') return undefined;
    text += (/(?:^|[.?!] )$/u.test(text) ? capital(part) : part) + (texts[index + 1] ?? '');
  }
  return text;
}

interface Said {
  /** How well the material carries the angle, 0 to 1, for a piece of middling weight. */
  readonly fit: number;
  readonly uses: readonly Piece[];
  /** The first of each that can stand is taken. */
  readonly title: Line | readonly Line[];
  readonly tension: Line | readonly Line[];
  readonly question: Line | readonly Line[];
  readonly echoes?: readonly Echo[];
}

const MOST_WORDS = { title: 8, tension: 40, question: 35 };
const MOST_OF_A_WORDING = 6;

/** A wording whose texts are checked for length, form and figures before they leave it. */
export function wording(id: string, compose: (context: WordingContext) => readonly Said[]): Wording {
  return {
    id,
    compose: (context) => {
      const found: Composed[] = [];
      for (const said of compose(context)) {
        found.push(...composed(said, context.material));
        if (found.length >= MOST_OF_A_WORDING) break;
      }
      return found;
    },
  };
}

function composed(said: Said, material: DraftMaterial): readonly Composed[] {
  const pick = (lines: Line | readonly Line[], most: number): Line =>
    [lines].flat().find((text) => text !== undefined && stands(text, most, material));
  const named = [said.title].flat().map((title) => withAnchor(title, said, material));
  const title = pick(named, MOST_WORDS.title);
  const tension = pick(said.tension, MOST_WORDS.tension);
  const question = pick(said.question, MOST_WORDS.question);
  if (title === undefined || tension === undefined || question === undefined) return [];
  const weight = said.uses[0]?.weight ?? 0;
  const fit = Math.max(0, Math.min(1, said.fit + (weight - 0.5) * 0.1));
  return [{ title, tension, question, uses: said.uses, fit, ...(said.echoes && { echoes: said.echoes }) }];
}

/** A noun phrase that stands in a piece, the weightiest: what a title may call it. */
export function about({ material }: WordingContext, piece: Piece): Line {
  const within = material.pieces
    .filter(({ start, end }) => piece.start <= start && end <= piece.end)
    .toSorted((a, b) => b.weight - a.weight);
  const named = [piece, ...within].find(
    ({ kind, phrase }) => /^(?:thing|actor|place)$/u.test(kind) && phrase !== undefined && countWords(phrase) <= 4,
  );
  return named?.phrase ?? figureOf(within.find(({ kind }) => kind === 'number'));
}

/** A figure with what it counts, as written: “31 kilos of peas”. */
const figureOf = (piece: Piece | undefined): Line =>
  piece === undefined || /\btimes$/u.test(piece.text) || countWords(piece.text) > 5 ? undefined : lowered(piece.text);

/** The title with a noun phrase of the draft before it, where it names none itself. */
function withAnchor(title: Line, { uses }: Said, material: DraftMaterial): Line {
  if (title === undefined || title.includes('“')) return title;
  const low = title.toLowerCase();
  const own = uses.flatMap(({ phrase, figure, text }) => [phrase ?? text, figure ?? text]);
  const telling = own.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (
    telling.some(
      (word) => /\p{N}|.{3}/u.test(word) && !/^(?:the|your|and|for)$/u.test(word) && low.includes(word),
    )
  )
    return title;
  const sentence = uses[0]?.sentence;
  const near = material.pieces.filter(
    (piece) => piece.sentence === sentence && /^(?:thing|actor)$/u.test(piece.kind),
  );
  const anchor = [...near, ...material.subjects].find(
    ({ phrase }) => phrase && countWords(phrase) <= 3,
  )?.phrase;
  return anchor && `${capital(anchor)}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

const MALFORMED =
  /\s{2}|undefined|\b(the|a|an|to|of|your) \1\b|\b(?:a|an|the) (?:the|a|an|your|this|that)\b|[,;:]\.|\?\?|\.\./iu;

function stands(text: string, most: number, material: DraftMaterial): boolean {
  if (countWords(text) > most || MALFORMED.test(text)) return false;
  const figures = text.match(/\d[\d.,]*%?/gu) ?? [];
  return figures.every((figure) => material.sentences.some((sentence) => sentence.text.includes(figure)));
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text in curly quotes, its closing point left out; a long one is cut where it pauses. Undefined where it cannot be quoted. */
export function quote(text: string | undefined, most = 8): Line {
  if (text === undefined || /["“”]/u.test(text)) return undefined;
  const whole = trimmed(text);
  if (whole !== '' && countWords(whole) <= most) return `“${whole}”`;
  const cut = trimmed(/^.*?\p{L}(?=[,;:–—(]\s?)/u.exec(whole)?.[0] ?? '');
  return countWords(cut) >= 3 && countWords(cut) <= most ? `“${cut}”` : undefined;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:.–—-]+|[\s,;:.!?…–—-]+$/gu, '');
}

/** The pieces of these kinds, the weightiest first. */
export function pieces({ material }: WordingContext, ...kinds: readonly MaterialKind[]): readonly Piece[] {
  return material.pieces
    .filter((piece) => kinds.includes(piece.kind))
    .toSorted((a, b) => b.weight - a.weight);
}

export interface Quoted {
  readonly piece: Piece;
  /** In curly quotes, at most eight words. */
  readonly words: string;
  /** The same where it is short enough for a title. */
  readonly brief: Line;
  readonly sentence: string;
}

/** Pieces fit to be quoted, those that match when a pattern is given. */
export function quotable(
  context: WordingContext,
  kinds: readonly MaterialKind[],
  pattern?: RegExp,
): readonly Quoted[] {
  return pieces(context, ...kinds).flatMap((piece) => {
    const text = momentOf(piece);
    const words = piece.kind === 'question' ? asked(context, piece) : quote(text);
    if (words === undefined || (pattern && !pattern.test(piece.text))) return [];
    return [{ piece, words, brief: quote(text, 5), sentence: sentenceOf(context, piece) }];
  });
}

/** A moment without the preposition before it: “noon”, not “by noon”. */
const momentOf = ({ kind, text }: Piece): string =>
  kind === 'time'
    ? text.replace(/^(?:on|at|by|from|until|till|before|after|during|in|since|for)\s+/iu, '')
    : text;

/** Somewhere: “in the gallery”, “at your bench”, as one says it to the writer. */
export function spots(context: WordingContext): readonly { readonly piece: Piece; readonly where: string }[] {
  return pieces(context, 'place').flatMap((piece) => {
    const sentence = sentenceOf(context, piece);
    const before = sentence.slice(0, Math.max(0, sentence.indexOf(piece.text)));
    const preposition = /\b(?:in|at|under|behind|near|outside|inside|beside|by)\s+$/iu
      .exec(before)?.[0]
      .trim()
      .toLowerCase();
    const whole = /^(?:in|at|under|behind|near|outside|inside|beside|by)\b/iu.test(piece.text)
      ? lowered(piece.text)
      : preposition && `${preposition} ${piece.text}`;
    if (whole === undefined || whole === '' || countWords(whole) > 5) return [];
    return [{ piece, where: toYou(whole) }];
  });
}

/** A question keeps its mark. */
function asked(context: WordingContext, piece: Piece): Line {
  const words = trimmed(piece.text);
  return sentenceOf(context, piece).includes(`${words}?`) ? quote(words)?.replace(/”$/u, '?”') : undefined;
}

/** What somebody does not do, said as a rule and not of a single day. */
export const REFUSAL =
  /^(?:No|Never|Not|Without)\s(?!any ?more|only|just|bad|yet|longer|one|surprises?)\p{L}|^(?:we|I|our \p{L}+|there(?: is|['’]s| are))\b.*\b(?:(?:won|don|can)['’]t|never|will not|do not|cannot|can not|no|refuse)\b/u;

/** What is wrong with a thing, not what somebody once did or suffered. */
export function faults(context: WordingContext): readonly Quoted[] {
  return quotable(context, ['fault']).filter(
    ({ piece, words }) =>
      !/\b(?:nothing|never|not|no|nobody|he|she|his|her)\b|n['’]t\b/iu.test(words) &&
      !(piece.clause && (isHuman(piece.clause) || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(piece.clause.subject))),
  );
}

export interface Sided {
  readonly piece: Piece;
  readonly one: string;
  readonly other: string;
  readonly briefOne: Line;
  readonly briefOther: Line;
}

/** Contrasts, changes or comparisons, both sides in curly quotes. */
export function sided(context: WordingContext, ...kinds: readonly MaterialKind[]): readonly Sided[] {
  return pieces(context, ...kinds).flatMap((piece) => {
    const one = quote(piece.sides?.[0]);
    const other = quote(piece.sides?.[1]);
    if (one === undefined || other === undefined || one === other) return [];
    return [
      { piece, one, other, briefOne: quote(piece.sides?.[0], 4), briefOther: quote(piece.sides?.[1], 4) },
    ];
  });
}

export interface Figured {
  readonly piece: Piece;
  /** As written: “5 mm”, “thirty-four days”. */
  readonly figure: string;
  /** The figure with what it counts: “71 bags”; the figure alone where that is not said. */
  readonly amount: string;
  readonly counted: Line;
  readonly isOne: boolean;
}

export function figures(context: WordingContext, pattern?: RegExp): readonly Figured[] {
  return pieces(context, 'number', 'time').flatMap((piece) => {
    const figure = piece.figure && trimmed(piece.figure);
    if (figure === undefined || figure === '') return [];
    const hasUnit = DURATION.test(figure) || MEASURE.test(figure) || MONEY.test(figure);
    const counted =
      hasUnit || piece.counted === undefined || /['’]s\b/u.test(piece.counted)
        ? undefined
        : trimmed(piece.counted);
    if (
      /^(?!1\b)\d.*\b(?:met(?:re|er)|lit(?:re|er)|mile|minute|hour|day|week|month|year|pound|gram)$/u.test(
        figure,
      )
    )
      return [];
    const amount = counted === undefined || figure.endsWith(counted) ? figure : `${figure} ${counted}`;
    if (pattern && !pattern.test(amount)) return [];
    return [{ piece, figure, amount: lowered(amount), counted, isOne: /^(?:1|one|an?)\b/iu.test(figure) }];
  });
}

/** Whether it is a number that one could not take in at a glance. */
export function isMany({ figure }: Figured): boolean {
  const digits = /\d[\d.,]*/u.exec(figure)?.[0].replace(/,/gu, '');
  return digits === undefined
    ? /teen|ty\b|ty-|hundred|thousand|million|billion|dozen|eleven|twelve|seven|eight|nine|ten\b/iu.test(
        figure,
      )
    : Number.parseFloat(digits) >= 6;
}

/** The one that fits where the piece stands in the draft. */
export function byPlace(
  context: WordingContext,
  piece: Piece,
  lines: Readonly<Record<'early' | 'midway' | 'late', Line>>,
): Line {
  return lines[place(context, piece)];
}

/** Figures that say how long. */
export const DURATION = /\b(?:second|minute|hour|day|night|week|month|year|decade|centur)\w*$/iu;
export const MONEY = /[£$€¥]|\b(?:dollars?|euros?|pence|cents?)\b/iu;
export const MEASURE =
  /\d\s?(?:mm|cm|m|km|kg|g|l|ml|oz|lb|ft|in|GB|MB|kB|ms|kW|kWh|°[CF]?|degrees|FNU)\b|\b(?:milli|centi|kilo)?met(?:re|er)s?\b|\b(?:inch|foot|feet|mile|litre|liter|gram|kilo|tonne|ounce)\w*\b/iu;
export const PEOPLE =
  /\b(?:people|persons?|customers?|clients?|users?|readers?|members?|visitors?|guests?|neighbou?rs?|fans?|subscribers?|contributors?|developers?|volunteers?|students?|pupils?|patients?|parents?|families|children|kids|callers?|listeners?|players?|owners?|residents?|citizens?|passengers?|drivers?|operators?|followers|community|everyone|everybody|audience|partners?|retailers?|teams?|crowd|maintainers?|organi[sz]ations?|agencies|households?|y['’]all)\b/iu;

export interface Named {
  readonly piece: Piece;
  /** Stands within a sentence: “the old strap”, “Davy”, “your operators”. */
  readonly name: string;
  /** The same without “the”, for titles. */
  readonly bare: string;
  readonly isPlural: boolean;
}

const HUMAN_VERB =
  /^(?:['’]s (?:at|on|off|still|got|been|making|doing|working|writing)|(?:has|had|will|would|is|was)(?: had)? (?:to )?\p{Ll}+(?:ed|ing|t|n)\b|says?|said|asks?|asked|tells?|told|writes?|wrote|thinks?|thought|knows?|knew|opens?|opened|grows?|grew|cried|cries|laugh(?:s|ed)?|makes?|made|puts?|takes?|took|goes|went|comes?|came|calls?|called|finds?|found|works?|worked|joins?|joined|noticed|reads?|checks?|checked|wants?|wanted|learn(?:s|ed|t)?|sits?|sat|stands?|stood|walks?|walked|carried|carries|drives?|drove|holds?|held|cuts?|sews?|sewed|bakes?|baked|remembers?|remembered|has had)\b/u;
const NAME = /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+){0,2}$/u;

/** Single persons called by name who do something in the draft. */
export function persons(context: WordingContext): readonly Named[] {
  return actors(context).filter(({ piece, name, isPlural }) => {
    if (isPlural || !NAME.test(name) || /['’]s$/u.test(name)) return false;
    const sentence = sentenceOf(context, piece);
    const at = sentence.indexOf(name);
    const before = sentence.slice(0, at);
    if (at < 0 || /\b(?:in|at|from|near|to|of|the|on)\s+$/iu.test(before)) return false;
    return (
      HUMAN_VERB.test(sentence.slice(at + name.length).trimStart()) ||
      /\b(?:says|said|asked|founder|director|engineer|manager|editor)\s+$/iu.test(before)
    );
  });
}

/** What the draft is about and the things in it, the weightiest first, each once. */
export function things(context: WordingContext, pattern?: RegExp): readonly Named[] {
  const all = [...context.material.subjects, ...pieces(context, 'thing')].filter(
    ({ kind }) => kind === 'thing',
  );
  const people = new Set(pieces(context, 'actor').map(({ phrase }) => phrase));
  const found = named(all, pattern).filter(({ bare }) => !people.has(bare));
  const held = found.filter((thing) => isHeld(context, thing));
  return held.length > 0 ? held : found;
}

// Places, and names said in passing, have little to do or to tell.
function isHeld({ material }: WordingContext, { piece, name, bare }: Named): boolean {
  const isPlace = material.pieces.some(({ kind, text }) => kind === 'place' && text.includes(bare));
  const isWord = /^(?:the|your) \p{Ll}/u.test(name) || /^\p{Ll}/u.test(bare);
  return !isPlace && !PLACE_WORD.test(bare) && (isWord || piece.weight >= 0.55);
}

const PLACE_WORD =
  /\b(?:town|village|valley|county|country|city|street|road|north|south|east|west|area|region|site|venue|world|time|times|day|days|year|years|week|weeks|month|months|morning|evening|way|ways|thing|things|part|parts|lot|bit|end|start|number|name|list|rest|same|other|others|case|fact|point|reason|kind|sort)$/iu;

export function actors(context: WordingContext, pattern?: RegExp): readonly Named[] {
  return named(pieces(context, 'actor'), pattern);
}

/** Whatever the draft is about, things and people alike. */
export function subjects(context: WordingContext): readonly Named[] {
  const held = things(context);
  return held.length > 0 ? held : named(context.material.subjects, undefined);
}

function named(all: readonly Piece[], pattern: RegExp | undefined): readonly Named[] {
  const seen = new Set<string>();
  return all.flatMap((piece) => {
    const name = piece.phrase;
    if (name === undefined || name === '' || countWords(name) > 5 || /["“”]/u.test(name)) return [];
    const bare = name.replace(/^(?:the|your|this|that|these|those|an?)\s+/iu, '');
    if (seen.has(bare.toLowerCase()) || (pattern && !pattern.test(name))) return [];
    seen.add(bare.toLowerCase());
    return [{ piece, name, bare, isPlural: piece.isPlural ?? false }];
  });
}

export interface Claused {
  readonly piece: Piece;
  readonly clause: Clause;
  readonly brief: Line;
  readonly words: Line;
}

const WITH_CLAUSES: readonly MaterialKind[] = ['process', 'statement', 'promise', 'actor', 'stance'];

/** Main clauses that could be taken apart, each once, the weightiest first. */
export function clauses(
  context: WordingContext,
  test: (clause: Clause) => boolean,
  kinds: readonly MaterialKind[] = WITH_CLAUSES,
): readonly Claused[] {
  const seen = new Set<string>();
  return pieces(context, ...kinds).flatMap((piece) => {
    const { clause } = piece;
    if (clause === undefined || !test(clause)) return [];
    const key = `${clause.subject} ${clause.verb} ${clause.rest}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return LOOSE.test(clause.subject) || LOOSE_END.test(clause.rest)
      ? []
      : [{ piece, clause, words: quote(piece.text), brief: quote(piece.text, 5) }];
  });
}

// Away from its neighbours nobody knows what such a clause speaks of.
const LOOSE = /^(?:it|this|that|these|those|there|which|what|one|some|others|both|neither|all)$/iu;
const LOOSE_END = /^(?:it|this|that|so|them|too)$|\b(?:him|her|them|it|this|that|so|one|which)$/iu;

const STATE =
  /^(?:be|have|seem|become|mean|need|want|take|lose|break|fail|fall|die|miss|forget|wait|leave|rise|win|receive|dry|crack|burst|consist|remember|stop|stay|move|run|go|come|give|know|think|believe|hope|say|intend|plan|expect|consider|include|contain|cost|weigh|matter|last|live|like|love|hate|wish|depend|belong|exist|remain|appear|happen|concern|require|differ|suggest|assume|understand|agree|feel|look|sound|own|lack|report|note|regret|get|got|do|let|try|start|begin|continue|can|must|may)$/u;

/** What hands, feet and mouths do: deeds that one can watch. */
const VISIBLE =
  /^(?:open|close|shut|cut|sew|stitch|mend|hang|carry|bring|pick|hold|walk|stand|sit|ask|tell|cry|laugh|write|read|draw|paint|wash|clean|wipe|pull|push|lift|drop|pour|mix|bake|cook|taste|smell|watch|wait|knock|ring|drive|ride|meet|sign|turn|count|pack|load|dig|plant|pin|hammer|punch|dye|tan|fold|type|press|phone|call|drink|eat|climb|kneel|sweep|fill|empty|lay|tie|nail|screw|weld|solder|boil|stir|roll|scrub|sort|stack|wrap|label|hand|throw|catch|feed|milk|pluck|peel|slice|saw|sand|glue|oil|light|burn|sing|play|dance|swim|row|sail|fly|land|arrive|leave|knit|weave|spin|print|stamp|fetch|deliver|unpack|repair|fix|wade|measure|peer|bend|whisper|shout)$/u;

export const isVisible = (clause: Clause): boolean =>
  !clause.isNegated && !clause.isPassive && VISIBLE.test(clause.base);

/** Whether somebody does something in it: no form of be or have, nobody denied, nothing done to the subject. */
export function isDone({ base, isNegated, isPassive }: Clause): boolean {
  return !isNegated && !isPassive && !STATE.test(base);
}

export function isHuman({ person, subject }: Clause): boolean {
  const isName =
    person === 'singular' &&
    NAME.test(subject) &&
    !/^(?:The|An?|Our|This|That|Every|Each|No|One)\b|['’]s$/u.test(subject);
  return isName || person === 'i' || person === 'we' || person === 'he' || person === 'she';
}

/** Whether somebody, and not something, does it. */
export function isDeed(clause: Clause): boolean {
  return isDone(clause) && (isHuman(clause) || clause.person === 'they' || PEOPLE.test(clause.subject));
}

/** Where it stands in the draft. */
export function place({ material }: WordingContext, piece: Piece): 'early' | 'midway' | 'late' {
  const share = piece.sentence / Math.max(1, material.sentences.length - 1);
  return share < 0.34 ? 'early' : share < 0.67 ? 'midway' : 'late';
}

export function sentenceOf({ material }: WordingContext, piece: Piece): string {
  return material.sentences[piece.sentence]?.text ?? '';
}

/** Whether the draft's prose anywhere matches. */
export function says({ material }: WordingContext, pattern: RegExp): boolean {
  return material.sentences.some((sentence) => pattern.test(sentence.text));
}

export interface Echoed {
  readonly echo: Echo;
  readonly words: string;
  readonly piece: Piece;
}

/** Sentences of earlier posts on the same subject, with the weightiest piece of the draft's own sentence. */
export function echoed(context: WordingContext): readonly Echoed[] {
  return context.echoes.flatMap((echo) => {
    const words = quote(echo.text, 14);
    const piece = pieces(context, 'thing', 'statement', 'number', 'stance', 'process').find(
      (candidate) => candidate.sentence === echo.sentence,
    );
    return words === undefined || piece === undefined ? [] : [{ echo, words, piece }];
  });
}

/** First letter small, unless the word is a name or I. */
export function lowered(text: string): string {
  return /^(?:The|A|An|Our|My|Your|Their|His|Her|Its|This|That|These|Those|Some|All|Every|Each|No|Only|Over|About|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Half|Many|Most|Last|Next|On|In|At|For|Since|Until|By|From|After|Before|During|Within|Today|Tomorrow|Yesterday|Now)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** “live with a millimetre”: what is done, as it stands after “to”; undefined where it is longer than that many words. */
export function bare(clause: Clause, most = 9): Line {
  return deed(infinitive(clause), most);
}

/** “living with a millimetre” */
export function doing(clause: Clause, most = 9): Line {
  return deed(gerund(clause), most);
}

/** “you can live with a millimetre” */
export function telling(clause: Clause, most = 12): Line {
  return within(told(clause), most);
}

/** “why can you live with a millimetre”, without its mark. */
export function asking(word: QuestionWord, clause: Clause, most = 13): Line {
  return within(toQuestion(clause, word), most);
}

// One word alone, or a bare figure at the end, is no deed that a reader can picture.
function deed(text: Line, most: number): Line {
  const found = within(text, most);
  return found === undefined || countWords(found) < 2 || /\d|\b(?:now|today|again|too)$/u.test(found)
    ? undefined
    : found;
}

function within(text: Line, most: number): Line {
  if (text === undefined) return undefined;
  const plain = trimmed(text);
  return plain !== '' && countWords(plain) <= most && !/["“”;:]/u.test(plain) ? plain : undefined;
}
