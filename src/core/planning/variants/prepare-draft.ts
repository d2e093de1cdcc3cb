import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { CheckCache, noticeFor, runChecks, type DisclosureNeed } from '../../checks/index.ts';
import { termEdit } from '../../rewrite/index.ts';
import { ENGLISH, languageOf, openingOf, readProse, textField } from '../../text/index.ts';
import type { Voice } from '../../voice/index.ts';
import { headed, type AdaptCall, type Draft } from './draft.ts';
import { formOf } from './form/channel-form.ts';
import { excessesOf, sizeOf } from './form/post-size.ts';
import { essentialsOf, leastEssentials, type Essential } from './read/essentials.ts';
import { readUnits } from './read/read-units.ts';
import { tiesOf } from './read/ties.ts';
import { scoreIn } from './score.ts';
import { isShort, type Frame } from './text/compose.ts';
import { headOf } from './text/front-matter.ts';
import { mailHead } from './text/mail-head.ts';
import { shortened } from './text/shorten.ts';
import type { ChannelScore, NoVariant, NoVariantReason } from './variant.ts';

/** A draft read for a channel. */
export interface Prepared {
  readonly kind: 'prepared';
  readonly draft: Draft;
  readonly frame: Frame;
  /** The brand's voice in the channel. */
  readonly voice: Voice;
  /** The draft's score in the channel. */
  readonly sourceScore: ChannelScore;
}

/** @param today YYYY-MM-DD */
export function prepareDraft(
  brand: ReadonlyBrandModel,
  call: AdaptCall,
  today: string,
): Prepared | NoVariant {
  const read = readUnits(call.text, brand.templates);
  const form = formOf(brand.profile, call.channel);
  const essentials = essentialsOf(read);
  const checks = new CheckCache(brand.checkedOn(today));
  const draft: Draft = { ...read, call, form, ties: tiesOf(read.units), essentials, checks };
  const view = brand.voiceView(ENGLISH, form.channel);
  if (read.units.every(({ kind }) => kind === 'heading')) return noVariant(draft, 'no-text');
  if (!view?.voice || (languageOf(openingOf(read.prose)) ?? ENGLISH) !== ENGLISH)
    return noVariant(draft, 'other-language');
  const source = headed(draft, call.text.slice(read.prose.frontMatter?.end ?? 0));
  return {
    ...{ kind: 'prepared', draft, voice: view.voice },
    frame: frameOf(brand, draft, source),
    sourceScore: scoreIn(brand, source),
  };
}

export const noVariant = (
  { form, call, essentials }: Draft,
  why: NoVariantReason,
  excesses: NoVariant['excesses'] = [],
): NoVariant => ({
  ...{ kind: 'none', channel: form.channel, audience: call.audience, why, excesses },
  essentials: factsOf(leastEssentials(essentials)),
});

export const factsOf = (essentials: readonly Essential[]): string[] =>
  essentials.flatMap(({ kind, text }) => (kind === 'lead' ? [] : [text]));

/** A body as a file, with the profile's terms in place of others where that is safe. */
export function finished(draft: Draft, body: string): string {
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
  const title = isShort(form) ? titleOf(draft) : undefined;
  return {
    form,
    ...(title === undefined ? {} : { title }),
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

/** What a short post can begin with; mail has it as its subject. */
const titleOf = ({ units, title, prose }: Draft): string | undefined =>
  (title === undefined ? undefined : units[title]?.text) ??
  textField(prose.frontMatter?.fields ?? {}, 'title');
