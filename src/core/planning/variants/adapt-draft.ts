import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { CheckCache, noticeFor, runChecks, type DisclosureNeed, type Finding } from '../../checks/index.ts';
import { termEdit } from '../../rewrite/index.ts';
import { ENGLISH, languageOf, openingOf, readProse } from '../../text/index.ts';
import { Numbering, scoreSentence, scoreSentences, type Voice } from '../../voice/index.ts';
import { formOf, type ChannelForm } from './form/channel-form.ts';
import { excessesOf, sizeOf } from './form/post-size.ts';
import { usualWords } from './form/usual-length.ts';
import { leftOutFacts } from './guard/stated-facts.ts';
import { essentialsOf, type Essential } from './read/essentials.ts';
import { readUnits, type DraftUnits, type Unit } from './read/read-units.ts';
import { continues, tiesOf, type Ties } from './read/ties.ts';
import { comparable, isAsHigh, scoreIn } from './score.ts';
import { centralities } from './select/centrality.ts';
import { closed, selectUnits } from './select/select-units.ts';
import { compose, isShort, type Frame } from './text/compose.ts';
import { headOf } from './text/front-matter.ts';
import { mailHead } from './text/mail-head.ts';
import { shortened } from './text/shorten.ts';
import type { ChannelScore, NoVariant, NoVariantReason, Variant } from './variant.ts';

/** A draft to adapt, and what for. */
export interface AdaptCall {
  readonly text: string;
  readonly channel: string;
  readonly audience?: string | undefined;
  /** The name of the draft's file, which the variant's front matter states. */
  readonly name?: string | undefined;
}

/** A draft with what was read of it, once for all channels. */
interface Draft extends DraftUnits {
  readonly call: AdaptCall;
  readonly form: ChannelForm;
  readonly ties: Ties;
  readonly essentials: readonly Essential[];
  readonly checks: CheckCache;
}

/**
 * A draft as it can be for a channel, made of its own sentences: those that state its main facts, and the most central ones that sound like
 * the brand there. None where the channel cannot hold the main facts.
 * @param today YYYY-MM-DD
 */
export function adaptDraft(brand: ReadonlyBrandModel, call: AdaptCall, today: string): Variant | NoVariant {
  const read = readUnits(call.text, brand.templates);
  const form = formOf(brand.profile, call.channel);
  const essentials = essentialsOf(read);
  const none = (why: NoVariantReason, excesses: NoVariant['excesses'] = []): NoVariant => ({
    ...{ kind: 'none', channel: form.channel, audience: call.audience, why, excesses },
    essentials: factsOf(essentials),
  });
  const view = brand.voiceView(ENGLISH, form.channel);
  if (read.units.every(({ kind }) => kind === 'heading')) return none('no-text');
  if (!view?.voice || (languageOf(openingOf(read.prose)) ?? ENGLISH) !== ENGLISH)
    return none('other-language');
  const checks = new CheckCache(brand.checkedOn(today));
  const draft: Draft = { ...read, call, form, ties: tiesOf(read.units), essentials, checks };
  const source = headed(draft, call.text.slice(read.prose.frontMatter?.end ?? 0));
  const sourceScore = scoreIn(brand, source);
  const frame = frameOf(brand, draft, source);
  const texts = candidates(brand, view.voice, draft, frame);
  if (typeof texts === 'string') return none('does-not-fit', excessesOf(sizeOf(texts, form), form));
  const files = texts.map((body) => finished(draft, body));
  const sourceAt = (score: ChannelScore): ChannelScore =>
    comparable(view.voice, read.units, score, sourceScore);
  const scored = files.map((file) => ({ file, score: scoreIn(brand, file) }));
  const [first] = scored;
  const best = scored.find(({ score }) => isAsHigh(score, sourceAt(score))) ?? highest(scored) ?? first;
  if (!best) return none('no-text');
  const size = sizeOf(best.file, form);
  const excesses = excessesOf(size, form);
  if (excesses.length > 0)
    return none(
      excesses.every(({ limit }) => limit.startsWith('min')) ? 'too-short' : 'does-not-fit',
      excesses,
    );
  return {
    ...{ kind: 'variant', by: 'rules', channel: form.channel, audience: call.audience },
    ...{ file: best.file, size, limits: form.limits, score: best.score, sourceScore: sourceAt(best.score) },
    kept: factsOf(essentials),
    leftOut: leftOutFacts(call.text, best.file),
    findings: runChecks(best.file, readProse(best.file), checks),
  };
}

const factsOf = (essentials: readonly Essential[]): string[] =>
  essentials.flatMap(({ kind, text }) => (kind === 'lead' ? [] : [text]));

const highest = <Scored extends { readonly score: Variant['score'] }>(
  scored: readonly Scored[],
): Scored | undefined =>
  scored.reduce<Scored | undefined>(
    (best, one) => (best && isAsHigh(best.score, one.score) ? best : one),
    undefined,
  );

/** A body with the front matter of its variant, without a subject. */
const headed = ({ prose, call, form }: Draft, body: string): string =>
  headOf(prose, {
    ...{ channel: form.channel, audience: call.audience, source: call.name },
    ...{ subject: undefined, preheader: undefined },
  }) + `\n${body.trim()}\n`;

/** A body as a file, with the profile's terms in place of others where that is safe. */
function finished(draft: Draft, body: string): string {
  const { prose, call, form, checks } = draft;
  const mail = form.isMail ? mailHead(draft, form) : {};
  const file =
    headOf(prose, {
      ...{ channel: form.channel, audience: call.audience, source: call.name },
      ...{ subject: mail.subject, preheader: mail.preheader },
    }) + `\n${body.trim()}\n`;
  const edits = runChecks(file, readProse(file), checks)
    .filter(({ kind }) => kind === 'term')
    .flatMap((finding) => termEdit(file, finding) ?? [])
    .sort((a, b) => b.start - a.start);
  const termed = edits.reduce(
    (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
    file,
  );
  return excessesOf(sizeOf(termed, form), form).length > 0 ? file : termed;
}

/** The lines around the sentences: notices that the front matter asks for and the draft lacks, the channel's first and last line. */
function frameOf(brand: ReadonlyBrandModel, draft: Draft, source: string): Frame {
  const { form, units, checks } = draft;
  const prose = readProse(source);
  const needs = new Set(
    runChecks(source, prose, checks).flatMap(({ need, rule }): DisclosureNeed[] =>
      need && rule === 'disclosure/missing' ? [need] : [],
    ),
  );
  const notices = [...needs].map((need) =>
    noticeFor(need, prose.frontMatter?.fields ?? {}, brand.profile.checks.jurisdictions),
  );
  const template = brand.templates.channels.find(({ channel }) => channel?.toLowerCase() === form.channel);
  const own = (part: 'opening' | 'closing'): string[] =>
    isShort(form) ? [] : (template?.lines ?? []).filter((line) => line.part === part).map(({ text }) => text);
  return {
    form,
    before: [...notices, ...(form.opening === undefined ? own('opening') : [form.opening])],
    after: form.closing === undefined ? own('closing') : [form.closing],
    shorter: new Map(
      units.flatMap((unit) => {
        const short = form.isPlain ? shortened(unit.text) : undefined;
        return short === undefined ? [] : [[unit.at, short]];
      }),
    ),
  };
}

/** How much the voice counts against centrality, in turns until the score is as high as the draft's. */
const VOICE_WEIGHTS = [0.25, 0.5, 1, 2, 4];
/** The first sentence of a draft says what it is about. */
const FIRST = 0.3;
/** For each mark of a sentence, such as a banned word. */
const MARKED = 0.8;

/** Texts for the channel, for growing weights of the voice; the shortest text with all essentials, in its file, where even that does not fit. */
function candidates(brand: ReadonlyBrandModel, voice: Voice, draft: Draft, frame: Frame): string[] | string {
  const { units, form, ties, essentials } = draft;
  const usual = usualWords(brand, form.channel);
  const textOf = (chosen: ReadonlySet<number>, isShortened: boolean): string =>
    compose(units, { units: withHeadings(chosen, units, form), isShortened }, frame);
  const room = (body: string): boolean =>
    !excessesOf(sizeOf(headed(draft, body), form), form).some(({ limit }) => limit.startsWith('max'));
  const isUsual = (body: string): boolean => usual === undefined || body.split(/\s+/).length <= usual;
  const everything = closed(
    units
      .filter(({ kind, text }) => kind !== 'heading' && !(isShort(form) && isAddress(text)))
      .map(({ at }) => at),
    ties,
  );
  const whole = textOf(everything, false);
  if (room(whole) && isUsual(whole)) return [whole];
  const worth = worthOf(brand, voice, draft);
  const found = [false, true].flatMap((isShortened) => {
    const bodies = VOICE_WEIGHTS.flatMap((weight) => {
      const chosen = selectUnits({
        ...{ ties, essentials },
        values: units.map(({ at }) => worth(at, weight)),
        lengths: units.map(({ text }) => text.length + 2),
        fits: (some) => room(textOf(some, isShortened)),
        isUsual: (some) => isUsual(textOf(some, isShortened)),
      });
      return chosen && chosen.size > 0 ? [textOf(chosen, isShortened)] : [];
    });
    return [...new Set(bodies)];
  });
  if (found.length > 0) return found;
  const least = closed(
    essentials.flatMap(({ units: [at] }) => at ?? []),
    ties,
  );
  return headed(draft, textOf(least, true));
}

/** The sentences with the headings above them, where headings are shown; a heading that a sentence needs is there already. */
function withHeadings(
  chosen: ReadonlySet<number>,
  units: readonly Unit[],
  form: ChannelForm,
): ReadonlySet<number> {
  if (form.isPlain) return chosen;
  const headings = new Set(
    units.flatMap(({ at, heading }) => (chosen.has(at) && heading !== undefined ? [heading] : [])),
  );
  return headings.size < 2 ? chosen : new Set([...chosen, ...headings]);
}

/** What a sentence is worth, by how central it is, how much it sounds like the brand in the channel, and what is marked in it. */
function worthOf(
  brand: ReadonlyBrandModel,
  voice: Voice,
  { units, ties, checks }: Draft,
): (at: number, weight: number) => number {
  const { habits } = checks.brand;
  const central = centralities(
    units.map(({ text }) => text),
    {
      posts: brand.posts.size,
      postsWith: (word) => habits?.posts(word) ?? 0,
    },
  );
  const numbering = new Numbering();
  const raw = units.map(
    ({ text }) => scoreSentences(voice, [scoreSentence(voice, text, numbering).sum], numbering).raw,
  );
  const fit = standardised(raw);
  const marks = units.map(({ text }) => marksIn(text, checks));
  const first = units.find(({ kind }) => kind !== 'heading')?.at;
  return (at, weight) => {
    const text = units[at]?.text ?? '';
    if (units[at]?.kind === 'heading' || isTagLine(text) || isAddress(text)) return 0;
    // A fragment that continues nothing, such as “Deep breath.”
    if (ties[at]?.length === 0 && continues(text)) return 0;
    return Math.max(
      0.01,
      (central[at] ?? 0) + weight * (fit[at] ?? 0) + (at === first ? FIRST : 0) - MARKED * (marks[at] ?? 0),
    );
  };
}

/** A greeting or signature: a few words without the sign that ends a sentence. */
const isAddress = (text: string): boolean =>
  /[\p{L},]$/u.test(text) && text.split(' ').length <= LONGEST_ADDRESS && !text.includes('.');
const LONGEST_ADDRESS = 3;

/** A line of hashtags says nothing by itself. */
const isTagLine = (text: string): boolean => /^(?:#[\p{L}\p{N}_]+\s*)+$/u.test(text);

const marksIn = (text: string, checks: CheckCache): number =>
  runChecks(text, readProse(text), checks).filter(
    ({ kind }: Finding) => kind === 'banned' || kind === 'wording',
  ).length;

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length),
  );
  return values.map((value) => (spread === 0 ? 0 : (value - mean) / spread));
}
