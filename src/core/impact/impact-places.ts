import type { Span } from '../text/index.ts';
import type { ImpactPlace } from './impact-result.ts';
import { sentencesAt, type PostAsDraft } from './post-as-draft.ts';
import type { RuleFinding } from './post-findings.ts';

/** A finding's place in a post's file. */
export function placeInPost(read: PostAsDraft, finding: RuleFinding, quotable: boolean): ImpactPlace {
  const touched = sentencesAt(read, finding);
  const [first, last] = [touched[0], touched.at(-1)];
  const isExact = touched.length === 1 && first !== undefined && isPlain(first);
  const shift = first ? first.there.start - first.here.start : 0;
  const span = isExact
    ? { start: finding.start + shift, end: finding.end + shift }
    : { start: first?.there.start ?? 0, end: last?.there.end ?? 0 };
  return {
    ...span,
    ...said(finding),
    isExact,
    text: quotable ? finding.text : undefined,
    sentence: quotable ? read.file.slice(first?.here.start ?? 0, last?.here.end ?? 0) : undefined,
  };
}

const isPlain = ({ here, there }: PostAsDraft['sentences'][number]): boolean =>
  here.end - here.start === there.end - there.start;

/** A finding's place in a draft. */
export function placeInDraft(file: string, finding: RuleFinding): ImpactPlace {
  const { start, end, text } = finding;
  return { start, end, ...said(finding), text, isExact: true, sentence: around(file, finding) };
}

/** The line of a draft that a place is in, shortened to a readable length. */
function around(file: string, { start, end }: Span): string {
  const from = Math.max(file.lastIndexOf('\n', start - 1) + 1, start - HALF_LINE);
  const next = file.indexOf('\n', end);
  return file.slice(from, Math.min(next < 0 ? file.length : next, end + HALF_LINE)).trim();
}
const HALF_LINE = 160;

const said = ({
  rule,
  severity,
  message,
  entry,
}: RuleFinding): Pick<ImpactPlace, 'rule' | 'severity' | 'message' | 'entry'> => ({
  ...{ rule, severity, message, entry },
});
