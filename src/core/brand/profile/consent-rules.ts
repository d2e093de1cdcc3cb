import { bothAllow, readConsent, type Consent } from '../consent.ts';
import { matchesPath } from '../path-pattern.ts';

/** The consent of posts whose files are in some location. */
export interface PathConsent {
  readonly pattern: string;
  readonly consent: Consent;
}

/** From one day, month or year to another, both included; an empty text where one side is open. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** The consent of posts by their dates. */
export interface DateConsent extends DateRange {
  readonly consent: Consent;
}

/** What a profile states of the consent of some posts. */
export interface ConsentRules {
  readonly consentByPath: readonly PathConsent[];
  /** By channel, in lower case. */
  readonly consentByChannel: ReadonlyMap<string, Consent>;
  readonly consentByDate: readonly DateConsent[];
}

export const NO_RULES: ConsentRules = {
  consentByPath: [],
  consentByChannel: new Map(),
  consentByDate: [],
};

/** The rules as written: by path, by channel, and by date (`2019`, `2019-03..2021`, `..2018`). */
export interface WrittenRules {
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly channels?: Readonly<Record<string, unknown>>;
  readonly dates?: Readonly<Record<string, unknown>>;
}

/** @param fallback the profile's consent, for what an entry leaves out */
export function readRules({ paths, channels, dates }: WrittenRules, fallback: Consent): ConsentRules {
  const read = (value: unknown): Consent => readConsent(value, fallback).consent;
  const byChannel = new Map<string, Consent>();
  for (const [name, value] of Object.entries(channels ?? {})) {
    const channel = folded(name);
    const known = byChannel.get(channel);
    byChannel.set(channel, known ? bothAllow(known, read(value)) : read(value));
  }
  return {
    consentByPath: Object.entries(paths ?? {}).map(([pattern, value]) => ({ pattern, consent: read(value) })),
    consentByChannel: byChannel,
    consentByDate: Object.entries(dates ?? {}).map(([range, value]) => ({
      ...dateRange(range),
      consent: read(value),
    })),
  };
}

const folded = (channel: string): string => channel.trim().toLowerCase();

/** Reads `2019`, `2019-03..2021`, `..2018`. */
export function dateRange(written: string): DateRange {
  const [first = '', second = first] = written.split('..').map((part) => part.trim());
  const isReversed = second !== '' && first.slice(0, second.length) > second;
  return isReversed ? { from: second, to: first } : { from: first, to: second };
}

export const consentsOfPaths = (
  { consentByPath }: Pick<ConsentRules, 'consentByPath'>,
  path: string,
): Consent[] =>
  consentByPath.filter(({ pattern }) => matchesPath(pattern, path)).map(({ consent }) => consent);

/** What the rules are decided by. */
export interface RuledPost {
  readonly date: string | undefined;
  readonly channel: string | undefined;
}

/** How the consent of the posts of one file follows from what they state and from the rules that apply to them. */
export interface FileConsent {
  readonly rules: ConsentRules;
  readonly path: string;
  /** What readers give to posts that state no consent. */
  readonly fallback: Consent;
  /** Whether a folder or a path states the fallback; otherwise it is the profile's for all posts. */
  readonly isPlaceStated: boolean;
}

/**
 * The consent of a post: what every statement that applies to it allows. The profile's consent for all posts counts only where nothing else
 * applies.
 * @param stated as read from its file; the very object that is the fallback where the post states none
 */
export function consentOfPost(
  post: RuledPost,
  stated: Consent,
  { rules, path, fallback, isPlaceStated }: FileConsent,
): Consent {
  const applying = [
    ...consentsOfPaths(rules, path),
    ...ofChannel(rules, post.channel),
    ...ofDate(rules, post.date),
  ];
  const isOwn = stated !== fallback;
  const all = isOwn || isPlaceStated || applying.length === 0 ? [stated, ...applying] : applying;
  // A post without a date may belong to any of the ranges, so none of them may allow it more and each may refuse.
  const doubtful = post.date === undefined ? rules.consentByDate.map(({ consent }) => consent) : [];
  return [...all, ...doubtful].reduce(bothAllow);
}

function ofChannel({ consentByChannel }: ConsentRules, channel: string | undefined): Consent[] {
  const consent = channel === undefined ? undefined : consentByChannel.get(folded(channel));
  return consent ? [consent] : [];
}

const ofDate = ({ consentByDate }: ConsentRules, date: string | undefined): Consent[] =>
  date === undefined
    ? []
    : consentByDate.filter((range) => isWithin(range, date)).map(({ consent }) => consent);

/** @param date YYYY-MM-DD */
export const isWithin = ({ from, to }: DateRange, date: string): boolean =>
  date >= from && (to === '' || date.slice(0, to.length) <= to);
