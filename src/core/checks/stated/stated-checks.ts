import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { Profile } from '../../brand/index.ts';
import type { Check, Matcher, RuleMatch } from '../check.ts';
import { STATED_KINDS } from './kinds.ts';
import { statementsOf, understand } from './read-statement.ts';
import type { StatedKind, StatedPlace, StatedRule } from './stated-kind.ts';
import type { Statement } from './statement.ts';

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

interface Stated {
  readonly statement: Statement;
  readonly rule: StatedRule;
}

const rulesOf = (profile: Profile, wanted: StatedKind): Stated[] =>
  statementsOf(profile).flatMap((statement) =>
    understand(statement)
      .rules.filter(({ kind }) => kind === wanted)
      .map(({ rule }) => ({ statement, rule })),
  );

/** The rules of one kind have the same scope, unless some have a limit for the whole draft. */
function matcherOf(rules: readonly Stated[], { name }: Profile, localize: Localize): Matcher | undefined {
  if (rules.length === 0) return undefined;
  const matchAt = ({ figure, fixes = [], start, end }: StatedPlace, { text, list }: Statement): RuleMatch => {
    const quoted = localize('{0}’s profile: “{1}”', name, text);
    return {
      ...{ start, end, fixes },
      message: figure ? `${figure(localize)} ${quoted}` : quoted,
      entry: { list, name: text },
    };
  };
  if (rules.every(({ rule }) => rule.scope === 'passage'))
    return {
      scope: 'passage',
      find: (passage) =>
        rules.flatMap(({ rule, statement }) =>
          rule.scope === 'passage' ? rule.find(passage).map((place) => matchAt(place, statement)) : [],
        ),
    };
  return {
    scope: 'draft',
    find: (draft) =>
      rules.flatMap(({ rule, statement }) =>
        rule.scope === 'draft'
          ? rule.find(draft).map((place) => ({ at: place.at, ...matchAt(place, statement) }))
          : draft.passages.flatMap((at) =>
              rule.find(at.passage).map((place) => ({ at, ...matchAt(place, statement) })),
            ),
      ),
  };
}
