import type { Subject } from './subject-found.ts';
import { verbReadings, type VerbReading } from './verbs.ts';
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DO,
  HAVE,
  isDeterminer,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  type Word,
} from './words.ts';

const NEGATIVE =
  /^(?:ca|could|wo|would|is|are|was|were|has|have|had|do|does|did|must|should|might|sha)n't$|^cannot$/u;

export const isAuxiliary = (norm: string): boolean =>
  MODALS.has(norm) || BE.has(norm) || HAVE.has(norm) || DO.has(norm) || NEGATIVE.test(norm);

export const isAdverb = (norm: string): boolean =>
  ADVERBS.has(norm) ||
  (/[a-z]{3}ly$/u.test(norm) &&
    !/^(?:family|supply|apply|rely|reply|early|only|daily|weekly|monthly|july|fly|assembly|italy|anomaly|butterfly)$/u.test(
      norm,
    ));

/** A finite verb with what goes with it. Offsets are those of the main verb in the sentence. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly base: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  /** False where what looks like the verb may be a noun. */
  readonly isSure: boolean;
  /** Whether the clause can end with it. */
  readonly mayEnd: boolean;
}

const isSingular = (person: Subject['person']): boolean => /^(?:he|she|it|singular)$/u.test(person);
type Family = 'be' | 'have' | 'do' | 'modal';

function familyOf(norm: string): Family | undefined {
  const bare = norm.replace(/n't$/u, '');
  if (BE.has(bare)) return 'be';
  if (HAVE.has(bare)) return 'have';
  if (DO.has(bare)) return 'do';
  return MODALS.has(bare) || NEGATIVE.test(norm) ? 'modal' : undefined;
}

const LEANING_FAMILY: ReadonlyMap<string, readonly Family[]> = new Map<string, readonly Family[]>([
  ["'s", ['be', 'have']],
  ["'re", ['be']],
  ["'m", ['be']],
  ["'ve", ['have']],
  ["'ll", ['modal']],
  ["'d", ['have', 'modal']],
]);

/** Forms that may follow an auxiliary of a family. */
const FOLLOWING: Readonly<Record<Family, RegExp>> = {
  be: /^(?:gerund|participle)$/u,
  have: /^participle$/u,
  do: /^base$/u,
  modal: /^base$/u,
};

/** The verb group behind a subject; undefined where none that agrees with it begins there. */
export function readVerbGroup(words: readonly Word[], subject: Subject): VerbGroup | undefined {
  let at = subject.next;
  let families: readonly Family[] = LEANING_FAMILY.get(subject.leaning) ?? [];
  const seen: string[] = subject.leaning === '' ? [] : [subject.leaning];
  let last: Word | undefined;
  for (let word = words[at]; word; word = words[at]) {
    if (word.norm === 'not' || isAdverb(word.norm)) {
      if (word.after !== '') break;
      seen.push(word.norm);
    } else if (isAuxiliary(word.norm)) {
      if (!agrees(word.norm, subject, families)) return undefined;
      families = [familyOf(word.norm) ?? 'modal'];
      last = word;
      seen.push(word.norm);
      if (word.after !== '') break;
    } else break;
    at++;
  }
  const main = words[at];
  const told = { isNegated: seen.some((one) => /n't$|^(?:not|never|cannot)$/u.test(one)) };
  const reading = main && main !== last ? readingOf(main, subject, families) : undefined;
  if (main && reading) {
    const isSure = families.length > 0 || isSureVerb(words, at, reading, subject);
    const isPassive = families.includes('be') && reading.form === 'participle';
    // “It’s been”, “it’s gone”: is or has, and which is not said.
    if (subject.leaning === "'d" && last === undefined) return undefined;
    return {
      ...told,
      start: main.start,
      end: main.end,
      base: reading.base,
      tense: tenseOf(seen, reading),
      isPassive,
      isSure,
      mayEnd: true,
    };
  }
  return familiesAsMain(words, at, subject, last, seen, told.isNegated);
}

/** A form of be, have or do that is the verb itself. */
function familiesAsMain(
  words: readonly Word[],
  at: number,
  subject: Subject,
  last: Word | undefined,
  seen: readonly string[],
  isNegated: boolean,
): VerbGroup | undefined {
  const next = words[at];
  const others = { isNegated, isPassive: false, isSure: true, mayEnd: false };
  const tense = tenseOf(seen, undefined);
  if (last) {
    const family = familyOf(last.norm);
    if (!family || family === 'modal' || /^(?:being)$/u.test(last.norm)) return undefined;
    // “do not” without its verb, “have not” likewise.
    if (family !== 'be' && (isNegated || (next && !startsObject(next)))) return undefined;
    if (next && last.after === '' && !startsComplement(next)) return undefined;
    if (last.norm.endsWith("n't") && family !== 'be') return undefined;
    // Adverbs behind it belong to what it says.
    return { ...others, start: last.start, end: last.end, base: family, tense };
  }
  if (!/^'(?:s|re|m)$/u.test(subject.leaning) || !next || !startsComplement(next)) return undefined;
  return {
    ...others,
    start: subject.end,
    end: subject.end + subject.leaning.length,
    base: 'be',
    tense: 'present',
  };
}

const startsObject = (word: Word): boolean =>
  isDeterminer(word.norm) ||
  word.norm === 'to' ||
  /^\p{Lu}/u.test(word.text) ||
  (verbReadings(word.norm).length === 0 && !/(?:ed|en|wn)$/u.test(word.norm));

const startsComplement = (word: Word): boolean =>
  !verbReadings(word.norm).some(({ form }) => form === 'third') && !CONJUNCTIONS.has(word.norm);

function agrees(norm: string, { person }: Subject, families: readonly Family[]): boolean {
  if (families.length > 0)
    return families.includes('modal')
      ? /^(?:be|have|do)$/u.test(norm)
      : /^(?:been|being|had|done)$/u.test(norm);
  const bare = norm.replace(/n't$/u, '');
  if (/^(?:is|has|does)$/u.test(bare)) return isSingular(person);
  if (bare === 'was') return isSingular(person) || person === 'i';
  if (bare === 'am') return person === 'i';
  if (/^(?:are|were)$/u.test(bare)) return !isSingular(person) && person !== 'i';
  if (/^(?:have|do)$/u.test(bare)) return !isSingular(person);
  return !/^(?:be|been|being)$/u.test(bare);
}

function readingOf(main: Word, { person }: Subject, families: readonly Family[]): VerbReading | undefined {
  const readings = verbReadings(main.norm);
  if (families.length > 0) {
    for (const family of families) {
      const fitting = readings.find(({ form }) => FOLLOWING[family].test(form));
      if (fitting) return fitting;
    }
    return undefined;
  }
  return (
    readings.find(({ form }) => form === 'past') ??
    readings.find(({ form }) => (isSingular(person) ? form === 'third' : form === 'base'))
  );
}

/** Verb forms that are nouns as often. */
export const ALSO_NOUN =
  /^(?:account|address|advance|aim|answer|approach|attack|attempt|ban|bank|bar|base|bath|battle|benefit|blame|block|board|book|bow|box|brush|burn|call|care|cast|cause|challenge|change|charge|check|claim|coat|comment|cook|copy|cost|cough|count|cover|crack|craft|crash|curl|cut|cycle|damage|dance|dare|date|deal|delay|demand|design|desire|display|document|doubt|draft|drain|dress|drift|drill|drink|drive|drop|dump|dust|dye|end|estimate|exchange|exercise|experience|experiment|face|fall|fan|favour|favor|fear|feature|feed|field|fight|figure|file|fill|film|filter|find|finish|fire|fish|fit|fix|flag|flash|float|flood|flow|fly|focus|fold|force|forecast|form|frame|freeze|function|fund|gain|glue|grade|grant|grease|grip|group|guard|guess|guide|hand|handle|harm|head|heat|help|hit|hold|home|hope|host|hunt|impact|increase|influence|interest|iron|issue|jam|joke|judge|jump|kick|knock|label|lack|land|launch|lead|leak|lecture|level|license|lift|light|limit|link|list|load|lock|log|look|love|mark|match|matter|measure|mention|mill|mind|miss|mistake|mix|model|monitor|mount|move|nail|name|need|note|notice|number|object|offer|order|pack|paint|park|part|patch|patrol|pause|phone|pick|pile|pin|place|plan|plant|play|plot|plug|point|polish|poll|pop|post|pour|practice|praise|present|press|print|process|produce|promise|protest|pull|pump|purchase|push|question|race|rain|raise|range|rank|rate|reach|record|refund|regard|regret|release|repair|repeat|reply|report|request|research|reserve|rest|result|return|review|ride|ring|rise|risk|roll|root|round|rub|ruin|rule|run|rush|sail|save|scale|scan|score|scrap|scratch|screen|screw|seal|search|seat|set|shake|shape|share|shelter|shift|ship|shop|show|sign|signal|sink|slice|slip|smell|smile|smoke|snow|sort|sound|spare|spark|spot|spray|spread|spring|stack|staff|stain|stamp|stand|star|start|state|stay|steam|step|stick|stitch|stock|stop|store|strain|strap|stress|stretch|strike|string|strip|struggle|study|stuff|supply|support|surprise|survey|swim|swing|switch|talk|tan|tap|taste|tax|tear|test|thread|tick|tie|time|tire|toast|top|total|touch|tour|trace|track|trade|train|transfer|transport|trap|travel|treat|trial|trigger|trim|trip|trouble|trust|try|tune|turn|twist|type|update|upgrade|use|view|visit|voice|vote|wait|walk|want|warm|wash|waste|watch|water|wave|wax|weave|welcome|win|wind|wire|wish|wonder|work|worry|wrap|zip)$/u;

const INTRANSITIVE =
  /^(?:differ|increase|rise|fall|drop|grow|vary|improve|decrease|shrink|arrive|come|go|stay|remain|appear|happen)$/u;

/** Whether a verb without auxiliary cannot well be a noun or a participle here. */
function isSureVerb(words: readonly Word[], at: number, reading: VerbReading, subject: Subject): boolean {
  if (subject.isBare || laterVerb(words, at)) return false;
  const next = words[at + 1];
  const opensRest =
    next === undefined ||
    next.start < 0 ||
    isDeterminer(next.norm) ||
    PRONOUNS.has(next.norm) ||
    (PREPOSITIONS.has(next.norm) && next.norm !== 'of') ||
    isAdverb(next.norm) ||
    /^(?:it|them|us|me|him|her|so|well|again|back|away|that)$/u.test(next.norm);
  if (reading.form === 'past') {
    const alsoParticiple = verbReadings(words[at]?.norm ?? '').some(
      ({ form, base }) => form === 'participle' && base === reading.base,
    );
    // “The bags mended last year” is no clause; by, in and at tell too little.
    return (
      !alsoParticiple ||
      subject.isNamed ||
      INTRANSITIVE.test(reading.base) ||
      !/^(?:by|last)$/u.test(next?.norm ?? '')
    );
  }
  if (!ALSO_NOUN.test(reading.base)) return true;
  return opensRest && next !== undefined;
}

/** A finite verb further on that nothing sets apart from the one at hand, which is then no verb. */
function laterVerb(words: readonly Word[], at: number): boolean {
  for (let later = at + 1; later < words.length; later++) {
    const word = words[later];
    const before = words[later - 1];
    if (!word || !before) return false;
    if (
      before.after !== '' ||
      SUBORDINATORS.has(word.norm) ||
      CONJUNCTIONS.has(word.norm) ||
      PRONOUNS.has(word.norm.replace(/'.*/u, '')) ||
      /^(?:than|to|there|like|before|after|until|since|let|make)$/u.test(word.norm)
    )
      return false;
    if (isAuxiliary(word.norm) && !/^(?:be|been|being|can|may|might|will|do)$/u.test(word.norm)) return true;
  }
  return false;
}

function tenseOf(seen: readonly string[], reading: VerbReading | undefined): VerbGroup['tense'] {
  if (seen.some((one) => /^(?:'ll|will|won't|shall|shan't)$/u.test(one))) return 'future';
  const first = seen.find((one) => isAuxiliary(one) || one.startsWith("'"));
  if (first !== undefined) return /^(?:was|were|did|had|could)(?:n't)?$/u.test(first) ? 'past' : 'present';
  return reading?.form === 'past' ? 'past' : 'present';
}
