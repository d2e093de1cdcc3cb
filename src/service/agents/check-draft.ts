import { localizeInEnglish } from '../../core/base/localize.ts';
import { fixEdit, type Finding } from '../../core/checks/index.ts';
import { placesIn } from '../../core/text/places.ts';
import type { DraftReport } from '../engine/index.ts';
import type { AgentDraft } from './agent-draft.ts';
import type { AgentAnswer } from './answer.ts';
import { markedIn, sentenceInWords, type MarkedSentence } from './drift-of-draft.ts';
import { inWords, scoreOf, type DraftScore } from './score-draft.ts';

/** An edit that settles a finding; UTF-16 offsets in the draft. */
export interface FixedText {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What a check says about a place of a draft. */
export interface DraftFinding {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Such as `terms/banned`. */
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly text: string;
  readonly fixes: readonly FixedText[];
}

export interface CheckedText {
  readonly brand: string;
  /** No finding is a warning. */
  readonly passes: boolean;
  readonly findings: readonly DraftFinding[];
  /** Sentences that do not sound like the brand; they do not fail a check. */
  readonly marked: readonly MarkedSentence[];
  readonly score: DraftScore;
}

export function checkAnswer(draft: AgentDraft, report: DraftReport): AgentAnswer<CheckedText> {
  const findings = findingsIn(draft, report.findings);
  const data = {
    brand: draft.brand.name,
    passes: findings.every(({ severity }) => severity !== 'warning'),
    findings,
    marked: markedIn(draft, report.sentences),
    score: scoreOf(draft, report),
  };
  return { data, text: checkInWords(data), quotes: [] };
}

function findingsIn({ text }: AgentDraft, findings: readonly Finding[]): DraftFinding[] {
  const place = placesIn(text);
  return findings.map((finding) => ({
    ...place(finding.start),
    ...{ start: finding.start, end: finding.end, rule: finding.rule, severity: finding.severity },
    ...{ message: finding.message, text: finding.text },
    fixes: finding.fixes.map((fix) => fixEdit(finding, fix)),
  }));
}

function checkInWords({ passes, findings, marked, score }: CheckedText): string {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return [
    passes
      ? 'The draft passes the brand’s checks.'
      : localizeInEnglish('The draft does not pass: {0} warnings.', warnings),
    inWords(score),
    ...findings.map(findingInWords),
    ...(marked.length === 0 ? [] : ['Sentences that don’t sound like the brand:']),
    ...marked.map(sentenceInWords),
  ].join('\n');
}

/** One line, such as: 3:5 warning “iconic” is on the brand's banned list. [terms/banned] */
export const findingInWords = ({ line, column, severity, message, rule }: DraftFinding): string =>
  `${String(line)}:${String(column)} ${severity} ${message} [${rule}]`;
