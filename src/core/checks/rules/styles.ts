import type { Localize } from '../../base/localize.ts';
import type { Prose } from '../../text/index.ts';
import {
  rulesFor,
  rulesForAny,
  StyleChecker,
  type StyleFinding,
  type StyleRule,
  type Styles,
} from '../../vale/index.ts';
import type { Check, CheckedBrand, CheckedDraft, PlacedMatch } from '../check.ts';
import { severityFor } from '../configure.ts';
import { passageOf } from '../passage.ts';

/** The rules of a brand's Vale styles; `vale/Style.Rule` is the id of one. Those that the profile turns off are not run. */
export function styleChecks({ styles, profile }: CheckedBrand, localize: Localize): Check[] {
  if (!styles) return [];
  const checks = rulesForAny(styles).map((rule) => ({ rule, check: checkOf(rule) }));
  const on = checks.filter(({ check }) => severityFor(profile, check) !== 'off');
  const found = findingsOf(
    on.map(({ rule }) => rule),
    styles,
    localize,
  );
  const holds = holdingFor(styles);
  return on.map(({ rule, check }) => ({
    ...check,
    prepare: () => ({
      scope: 'draft',
      findsPlaces: true,
      find: (draft) => (holds(rule, draft.path) ? (found(draft).get(rule.name) ?? []).map(matchOf) : []),
    }),
  }));
}

export const STYLE_FAMILY = 'vale';

export const styleRuleId = (name: string): string => `${STYLE_FAMILY}/${name}`;

/** Whether a rule holds for a file; drafts of one path follow one another. */
function holdingFor(styles: Styles): (rule: StyleRule, path: string | undefined) => boolean {
  let last: { readonly path: string | undefined; readonly names: ReadonlySet<string> } | undefined;
  return (rule, path) => {
    if (last?.path !== path || !last)
      last = { path, names: new Set(rulesFor(styles, path).map(({ name }) => name)) };
    return last.names.has(rule.name);
  };
}

const checkOf = (rule: StyleRule): Omit<Check, 'prepare'> => ({
  id: styleRuleId(rule.name),
  kind: 'style',
  severity: rule.level === 'suggestion' ? 'information' : 'warning',
  documentation: { title: rule.name, description: rule.description ?? rule.comment ?? rule.message },
});

type ByRule = ReadonlyMap<string, readonly StyleFinding[]>;

/** What all rules find in a draft, once for all of them. */
function findingsOf(
  rules: readonly StyleRule[],
  { vocabulary }: Styles,
  localize: Localize,
): (draft: CheckedDraft) => ByRule {
  const tooLong = ({ name }: StyleRule): string =>
    localize('The rule {0} took too long here, so this passage is not checked with it.', name);
  let checker: StyleChecker | undefined;
  const known = new WeakMap<CheckedDraft, ByRule>();
  return (draft) => {
    const before = known.get(draft);
    if (before) return before;
    checker ??= new StyleChecker(rules, vocabulary.accept, tooLong);
    const prose: Pick<Prose, 'blocks'> = { blocks: draft.passages.map(({ block }) => block) };
    const found = new Map<string, StyleFinding[]>(rules.map(({ name }) => [name, []]));
    for (const finding of checker.find(draft.file, prose)) found.get(finding.rule.name)?.push(finding);
    known.set(draft, found);
    return found;
  };
}

const matchOf = ({ block, start, end, message, rule, replacements }: StyleFinding): PlacedMatch => ({
  at: { block, passage: passageOf(block.kind, block.text) },
  start,
  end,
  message,
  fixes: replacements.map((replacement) => ({ replacement })),
  origin: rule.path,
  ...(rule.link === undefined ? {} : { link: rule.link }),
});
