import escape from 'escape-string-regexp';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { Profile } from '../../brand/index.ts';
import type { Span } from '../../text/index.ts';
import type { Check, CheckedDraft, Matcher, RuleMatch } from '../check.ts';
import { kept, type Passage } from '../passage.ts';
import { STATED_KINDS } from './kinds.ts';
import { statedBy } from './read-statement.ts';
import type { PlacedStated, StatedKind, StatedPlace, StatedRule } from './stated-kind.ts';
import type { Exception, StatedScope, Statement } from './statement.ts';

/** Rules that a profile states in sentences, under dos and don’ts; one check for each kind. */
export const STATED_CHECKS: readonly Check[] = STATED_KINDS.map((kind) => ({
  id: `style/${kind.name}`,
  kind: 'wording',
  severity: 'information',
  documentation: {
    title: kind.title(localizeInEnglish),
    description: `${kind.description} The rule is a sentence of the profile’s dos or don’ts.`,
  },
  prepare: ({ profile }, localize) => matcherOf(rulesOf(profile, kind), profile, localize),
}));

interface Stated extends StatedScope {
  readonly statement: Statement;
  readonly rule: StatedRule;
}

const rulesOf = (profile: Profile, wanted: StatedKind): Stated[] =>
  statedBy(profile).flatMap(({ statement, rules, channels, exceptions }) =>
    rules
      .filter(({ kind }) => kind === wanted)
      .map(({ rule }) => ({ statement, rule, channels, exceptions })),
  );

/** A place, with the statement that marks it. */
interface Told extends StatedPlace {
  readonly statement: Statement;
}

/** The rules of one kind are checked passage by passage, unless some need the whole draft or its channel. */
function matcherOf(rules: readonly Stated[], { name }: Profile, localize: Localize): Matcher | undefined {
  if (rules.length === 0) return undefined;
  const matchOf = ({ figure, fixes = [], start, end, statement: { text, list } }: Told): RuleMatch => {
    const quoted = localize('{0}’s profile: “{1}”', name, text);
    return {
      ...{ start, end, fixes },
      message: figure ? `${figure(localize)} ${quoted}` : quoted,
      entry: { list, name: text },
    };
  };
  const ofPassages = rules.filter(({ rule, channels }) => rule.scope === 'passage' && !channels);
  if (ofPassages.length === rules.length)
    return { scope: 'passage', find: (passage) => findInPassage(passage, rules, name).map(matchOf) };
  const ofDraft = rules.filter((rule) => !ofPassages.includes(rule));
  const known = new WeakMap<Passage, readonly Told[]>();
  return {
    scope: 'draft',
    find: (draft) => [
      ...draft.passages.flatMap((at) =>
        kept(known, at.passage, () => findInPassage(at.passage, ofPassages, name)).map((told) => ({
          at,
          ...matchOf(told),
        })),
      ),
      ...ofDraft
        .filter(({ channels }) => holdsFor(channels, draft.channel))
        .flatMap((stated) =>
          findInDraft(draft, stated, name).map((told) => ({ at: told.at, ...matchOf(told) })),
        ),
    ],
  };
}

const holdsFor = (channels: readonly string[] | undefined, channel: string | undefined): boolean =>
  !channels || (channel !== undefined && channels.includes(channel));

function findInPassage(passage: Passage, rules: readonly Stated[], name: string): Told[] {
  return rules.flatMap(({ rule, statement, exceptions }) =>
    rule.scope === 'passage'
      ? rule
          .find(passage)
          .filter((place) => !isExcepted(place, passage.text, exceptions, name))
          .map((place) => ({ ...place, statement }))
      : [],
  );
}

function findInDraft(draft: CheckedDraft, stated: Stated, name: string): (Told & PlacedStated)[] {
  const { rule, statement, exceptions } = stated;
  if (rule.scope === 'passage')
    return draft.passages.flatMap((at) =>
      findInPassage(at.passage, [stated], name).map((told) => ({ at, ...told })),
    );
  return rule
    .find(draft)
    .filter((place) => !isExcepted(place, place.at.passage.text, exceptions, name))
    .map((place) => ({ ...place, statement }));
}

const QUOTED = /[“"][^“”"]+[”"]|(?<![\p{L}\p{N}])[‘'][^‘’']+[’'](?![\p{L}\p{N}])/gu;

/** True within the brand’s name, or within a quotation, where a statement leaves these out. */
function isExcepted(place: Span, text: string, exceptions: readonly Exception[], name: string): boolean {
  return exceptions.some((exception) => {
    const pattern = exception === 'name' ? new RegExp(escape(name), 'giu') : QUOTED;
    return [...text.matchAll(pattern)].some(
      ({ 0: found, index }) => place.start < index + found.length && place.end > index,
    );
  });
}
