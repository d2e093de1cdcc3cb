import type { CorpusNote, KnownFile, SkipReason, TakenColumns } from '../../brand/index.ts';
import type { Language } from '../../text/index.ts';
import type { Localize } from '../../base/localize.ts';
import { explainShift, type ChannelShift } from '../../voice/index.ts';
import { locate, type Evidence } from './evidence.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

/** The result of learning one corpus file. */
export interface FileSummary {
  /** Relative to the corpus folder. */
  readonly path: string;
  /** The number of posts learned from. */
  readonly posts: number;
  /** The number of these with a known day. */
  readonly dated: number;
  /** For tables and lists, the columns used. */
  readonly columns?: TakenColumns;
  /** Entries that were left out. */
  readonly skipped: readonly { readonly count: number; readonly reason: SkipReason }[];
  readonly notes: readonly CorpusNote[];
}

/** Summary of a learned brand for display. */
export interface BrandSummary {
  readonly name: string;
  readonly files: readonly FileSummary[];
  readonly posts: number;
  readonly words: number;
  /** Posts by channel, most first; `''` for posts without a channel. */
  readonly channels: readonly (readonly [channel: string, posts: number])[];
  /** Posts by language, most first. */
  readonly languages: readonly (readonly [language: Language, posts: number])[];
  /** The channels with a shift, and what it consists of. */
  readonly channelShifts: readonly {
    readonly channel: string;
    readonly shifts: readonly ShownShift[];
  }[];
  readonly firstDate: string | undefined;
  readonly lastDate: string | undefined;
  /** Posts that may be learned from but not quoted. */
  readonly unquotable: number;
  /** Posts that must not be sent to a language model. */
  readonly unsendable: number;
  readonly notes: readonly { readonly path: string; readonly note: CorpusNote }[];
}

/** A channel's shift in words, with an example sentence. */
export interface ShownShift extends Omit<ChannelShift, 'evidence'> {
  readonly text: string;
  readonly evidence: Evidence | undefined;
}

function shownEvidence(brand: ReadonlyBrandModel, { evidence }: ChannelShift): Evidence | undefined {
  if (!evidence || brand.posts.get(evidence.id)?.consent.quote !== true) return undefined;
  return locate(brand, evidence.id, evidence.sentence.start, evidence.sentence.text);
}

function summarizeFile({ path, posts, notes }: KnownFile): FileSummary {
  const columns = notes.find((note) => note.kind === 'columns')?.taken;
  return {
    path,
    posts: posts.length,
    dated: posts.filter(({ date }) => date !== undefined).length,
    ...(columns && { columns }),
    skipped: notes.flatMap((note) =>
      note.kind === 'skipped' ? [{ count: note.count, reason: note.reason }] : [],
    ),
    notes: notes.filter(({ kind }) => kind !== 'columns' && kind !== 'skipped'),
  };
}

export function summarize(brand: ReadonlyBrandModel, localize: Localize): BrandSummary {
  const files = brand.filesInOrder();
  const posts = files.flatMap((file) => file.posts);
  const dates = posts.flatMap((post) => post.date ?? []).sort();
  const channels = new Map<string, number>();
  for (const { channel = '' } of posts) channels.set(channel, (channels.get(channel) ?? 0) + 1);
  return {
    name: brand.profile.name,
    files: files.map(summarizeFile),
    posts: brand.posts.size,
    words: brand.voices.words,
    channels: [...channels].sort(([, a], [, b]) => b - a),
    languages: brand.voices.languages.filter(([, count]) => count > 0),
    channelShifts: brand.voices.channelShifts(brand.posts.values()).map(({ channel, shifts }) => ({
      channel,
      shifts: shifts.map((shift) => ({
        ...shift,
        text: explainShift(shift, localize),
        evidence: shownEvidence(brand, shift),
      })),
    })),
    firstDate: dates[0],
    lastDate: dates.at(-1),
    unquotable: posts.filter((post) => !post.consent.quote).length,
    unsendable: posts.filter((post) => !post.consent.send).length,
    notes: files.flatMap((file) => file.notes.map((note) => ({ path: file.path, note }))),
  };
}
