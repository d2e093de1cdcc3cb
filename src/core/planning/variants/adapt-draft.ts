import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { CheckCache, noticeFor, runChecks, type DisclosureNeed } from '../../checks/index.ts';
import { termEdit } from '../../rewrite/index.ts';
import { ENGLISH, languageOf, openingOf, readProse } from '../../text/index.ts';
import type { Voice } from '../../voice/index.ts';
import { candidates, leastText } from './candidates.ts';
import { headed, type AdaptCall, type Draft } from './draft.ts';
import { formOf } from './form/channel-form.ts';
import { excessesOf, sizeOf } from './form/post-size.ts';
import { leftOutFacts } from './guard/stated-facts.ts';
import { inBasicSigns, withAddresses } from './read/plain-text.ts';
import { essentialsOf, leastEssentials, type Essential } from './read/essentials.ts';
import { readUnits } from './read/read-units.ts';
import { tiesOf } from './read/ties.ts';
import { comparable, isAsHigh, scoreIn } from './score.ts';
import { isShort, type Frame } from './text/compose.ts';
import { headOf } from './text/front-matter.ts';
import { mailHead } from './text/mail-head.ts';
import { shortened } from './text/shorten.ts';
import type { ChannelScore, NoVariant, NoVariantReason, Variant } from './variant.ts';

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
    essentials: factsOf(leastEssentials(essentials)),
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
  const best = bestOf(brand, view.voice, draft, frame, sourceScore);
  if (!best)
    return none('does-not-fit', excessesOf(sizeOf(headed(draft, leastText(draft, frame)), form), form));
  const size = sizeOf(best.file, form);
  const excesses = excessesOf(size, form);
  if (excesses.length > 0)
    return none(
      excesses.every(({ limit }) => limit.startsWith('min')) ? 'too-short' : 'does-not-fit',
      excesses,
    );
  return {
    ...{ kind: 'variant', by: 'rules', channel: form.channel, audience: call.audience },
    ...{ file: best.file, size, limits: form.limits, score: best.score, sourceScore: best.sourceScore },
    kept: keptIn(best.file, factsOf(essentials)),
    leftOut: leftOutFacts(call.text, best.file),
    findings: runChecks(best.file, readProse(best.file), checks),
  };
}

const factsOf = (essentials: readonly Essential[]): string[] =>
  essentials.flatMap(({ kind, text }) => (kind === 'lead' ? [] : [text]));

/** Those of the facts that a file states as they are written. */
const keptIn = (file: string, facts: readonly string[]): string[] => {
  const flat = (text: string): string => inBasicSigns(withAddresses(text)).toLowerCase();
  const body = flat(file);
  return facts.filter((fact) => body.includes(flat(fact)));
};

interface Scored {
  readonly file: string;
  readonly score: ChannelScore;
  /** The draft's score to compare it with. */
  readonly sourceScore: ChannelScore;
}

/** The first candidate that scores as high as the draft, or else the one with the highest score. */
function bestOf(
  brand: ReadonlyBrandModel,
  voice: Voice,
  draft: Draft,
  frame: Frame,
  sourceScore: ChannelScore,
): Scored | undefined {
  let best: Scored | undefined;
  const seen = new Set<string>();
  for (const body of candidates(brand, voice, draft, frame)) {
    if (seen.has(body)) continue;
    seen.add(body);
    const file = finished(draft, body);
    const score = scoreIn(brand, file);
    const one = { file, score, sourceScore: comparable(voice, draft.units, score, sourceScore) };
    if (isAsHigh(score, one.sourceScore)) return one;
    if (!best || !isAsHigh(best.score, score)) best = one;
  }
  return best;
}

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
