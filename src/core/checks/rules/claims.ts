import type { Localize } from '../../base/localize.ts';
import type { LedgerEntry } from '../../facts/index.ts';
import type { Check, PlacedMatch } from '../check.ts';
import type { StatementFinding } from '../claims/judge-statements.ts';
import { CLAIM_RULES } from '../claims/rules.ts';
import { termsFaults } from '../claims/same-terms.ts';
import type { FindingKind } from '../finding.ts';

type OfKind<Kind extends StatementFinding['kind']> = Extract<StatementFinding, { kind: Kind }>;

const isOf =
  <Kind extends StatementFinding['kind']>(kind: Kind) =>
  (finding: StatementFinding): finding is OfKind<Kind> =>
    finding.kind === kind;

const placed = ({ at, span: { start, end } }: StatementFinding, message: string): PlacedMatch => ({
  at,
  start,
  end,
  message,
  fixes: [],
});

/** One check for each rule in `data/checks/rules`. */
const ofRules: readonly Check[] = CLAIM_RULES.map((rule) => ({
  id: rule.id,
  kind: rule.kind,
  severity: 'information',
  documentation: { title: rule.title, description: `${rule.description} ${rule.citation}` },
  prepare: ({ claims }, localize) =>
    claims && {
      scope: 'draft',
      find: ({ statements }) =>
        statements
          .filter(isOf('unsupported'))
          .filter((finding) => finding.rule.id === rule.id)
          .map((finding) => placed(finding, localize(rule.message))),
    },
}));

function ofLedger(
  id: string,
  kind: Extract<FindingKind, 'expired' | 'contradiction'>,
  title: string,
  description: string,
  word: (entry: LedgerEntry, localize: Localize) => string,
): Check {
  return {
    id,
    kind,
    severity: 'warning',
    documentation: { title, description },
    prepare: ({ claims }, localize) =>
      claims && {
        scope: 'draft',
        find: ({ statements }) =>
          statements.filter(isOf(kind)).map((finding) => ({
            ...placed(finding, word(finding.entry, localize)),
            ledger: finding.entry,
          })),
      },
  };
}

const OTHERWISE = 'This contradicts what the front matter says of the offer: {0}.';

/** What the text says of price, share and day against the front matter's `offer`. */
const ofOffer = (['contradiction', 'expired'] as const).map((kind): Check => ({
  id: `offer/${kind}`,
  kind,
  severity: 'warning',
  documentation: {
    title: 'The offer in text and front matter',
    description:
      'Prices, discounts and deadlines in the text have to be those of `offer` in the front matter, and still hold.',
  },
  prepare: ({ claims }, localize) =>
    claims && {
      scope: 'draft',
      find: ({ offers }) =>
        offers
          .filter((found) => found.kind === kind)
          .map(({ at, span, stated }) => ({
            at,
            ...span,
            message:
              kind === 'expired' ? localize('This offer ended on {0}.', stated) : localize(OTHERWISE, stated),
            fixes: [],
          })),
    },
}));

const sameTerms: Check = {
  id: 'offer/terms',
  kind: 'contradiction',
  severity: 'warning',
  documentation: {
    title: 'Terms of sale that differ',
    description:
      'A draft that gives two periods or shares for the same term, such as returns, leaves readers without one.',
  },
  prepare: ({ claims }, localize) =>
    claims && {
      scope: 'draft',
      find: ({ passages }) =>
        termsFaults(passages).map(({ at, span, first }) => ({
          at,
          ...span,
          message: localize('Earlier, this draft says {0}.', first),
          fixes: [],
        })),
    },
};

/** Claims and persuasion without evidence, with evidence that has run out, or against it. */
export const CLAIM_CHECKS: readonly Check[] = [
  ...ofRules,
  ...ofOffer,
  sameTerms,
  ofLedger(
    'ledger/expired',
    'expired',
    'Evidence that has run out',
    'The ledger has this statement, but its evidence no longer holds. Renew the evidence, or leave the statement out.',
    ({ text, expires = '' }, localize) => localize('The evidence expired on {0}: “{1}”.', expires, text),
  ),
  ofLedger(
    'ledger/contradiction',
    'contradiction',
    'Against the ledger',
    'The ledger differs from this. One of the two is wrong.',
    ({ text }, localize) => localize('The ledger differs: “{0}”.', text),
  ),
];
