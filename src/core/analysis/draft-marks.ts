import type { Localize } from '../base/localize.ts';
import { DRIFT_RULE, type Finding, type Severity } from '../checks/index.ts';
import type { Span } from '../text/index.ts';
import { explain, type SentenceDrift } from '../voice/index.ts';
import type { DraftReport } from './draft-report.ts';
import { isUnfinishedEnd } from './under-way.ts';

/** What a mark rests on. */
export type MarkSource =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'drift'; readonly drift: SentenceDrift };

/** A mark in a draft; offsets are UTF-16 units of the text that was checked. */
export interface DraftMark extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly source: MarkSource;
  /** The sentence that it stands in, as the draft writes it; undefined where it concerns the whole draft. */
  readonly sentence: string | undefined;
}

export interface DraftMarks {
  readonly marks: readonly DraftMark[];
  /** Whether there are marks that are not shown while their sentence is written. */
  readonly isHeldBack: boolean;
}

export interface MarkOptions {
  /** The severity that the user chose for a rule; undefined where the profile decides. */
  readonly severity: (rule: string) => Severity | 'off' | undefined;
  /** The sentence that is being written, which is not marked yet. */
  readonly underWay: Span | undefined;
  readonly localize: Localize;
}

/** A report and the brand that it compares with. */
export interface ReportForBrand extends DraftReport {
  readonly brand: { readonly name: string };
}

/** The marks of a checked draft, sentences that drift first. */
export function marksOf(
  text: string,
  report: ReportForBrand,
  { severity, underWay, localize }: MarkOptions,
): DraftMarks {
  const isUnderWay = ({ start, end }: Span): boolean =>
    underWay !== undefined && underWay.start <= start && end <= underWay.end;
  const drifting = report.sentences.filter(({ flagged }) => flagged);
  const shown = drifting.filter((sentence) => !isUnderWay(sentence));
  const findings = report.findings.filter((finding) => isOfDraft(finding) || !isUnderWay(finding));
  const chosen = (rule: string, byProfile: Severity | 'off'): Severity[] => {
    const found = severity(rule) ?? byProfile;
    return found === 'off' ? [] : [found];
  };
  const drifts = shown
    .filter((drift) => !isUnfinishedEnd(text, drift))
    .flatMap((drift) =>
      chosen(DRIFT_RULE.id, report.driftSeverity).map((grade): DraftMark => {
        const { start, end } = drift;
        const reasons = drift.reasons.map((reason) => `\n• ${explain(reason, localize)}`).join('');
        return {
          ...{ start, end, rule: DRIFT_RULE.id, severity: grade, source: { kind: 'drift', drift } },
          message: localize('Doesn’t sound like {0}:{1}', report.brand.name, reasons),
          sentence: text.slice(start, end),
        };
      }),
    );
  const found = findings.flatMap((finding) =>
    chosen(finding.rule, finding.severity).map((grade): DraftMark => {
      const { start, end, rule, message } = finding;
      const around = isOfDraft(finding) ? undefined : sentenceAround(report, finding);
      return {
        ...{ start, end, rule, severity: grade, message, source: { kind: 'finding', finding } },
        sentence: around && text.slice(around.start, around.end),
      };
    }),
  );
  return {
    marks: [...drifts, ...found],
    isHeldBack: shown.length < drifting.length || findings.length < report.findings.length,
  };
}

/** The marks that touch a span, innermost first. */
export const marksAt = <Mark extends Span>(marks: readonly Mark[], { start, end }: Span): Mark[] =>
  marks
    .filter((mark) => mark.start <= end && start <= mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));

/** The words that a mark is about, as they are read; undefined where it is about its whole sentence. */
export const wordsOfMark = ({ source }: Pick<DraftMark, 'source'>): string | undefined =>
  source.kind === 'finding' ? source.finding.text : undefined;

const sentenceAround = (
  { sentences }: Pick<DraftReport, 'sentences'>,
  { start, end }: Span,
): Span | undefined => sentences.find((sentence) => sentence.start <= start && end <= sentence.end);

/** What concerns the whole draft is no matter of the sentence that it is shown at. */
const isOfDraft = ({ kind }: Finding): boolean =>
  kind === 'channel' || kind === 'exemption' || kind === 'disclosure' || kind === 'voice';
