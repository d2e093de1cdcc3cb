import type { FileReport } from './check-report.ts';
import { sarifLog } from './sarif.ts';

/** How findings are printed. */
export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** The reports as one text; empty where there is nothing to print. */
export function printed(reports: readonly FileReport[], format: Format): string {
  switch (format) {
    case 'text':
      return lines(reports, ({ file }, { from, severity, message, rule }) =>
        [`${file}:${String(from.line)}:${String(from.column)}`, severity, message, `[${rule}]`].join('  '),
      );
    case 'json':
      return JSON.stringify(
        reports.map(({ file, findings }) => ({
          file,
          findings: findings.map(({ from, to, ...finding }) => ({
            ...finding,
            ...from,
            endLine: to.line,
            endColumn: to.column,
          })),
        })),
      );
    case 'sarif':
      return JSON.stringify(sarifLog(reports), null, 2);
    case 'github':
      return lines(reports, annotation);
  }
}

type Line = (report: FileReport, finding: FileReport['findings'][number]) => string;

const lines = (reports: readonly FileReport[], line: Line): string =>
  reports.flatMap((report) => report.findings.map((finding) => line(report, finding))).join('\n');

/** A workflow command of GitHub Actions: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const annotation: Line = ({ file }, { from, to, severity, message, rule }) => {
  const properties = {
    file,
    line: from.line,
    endLine: to.line,
    // GitHub shows columns only within one line.
    ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
    title: `Timbre ${rule}`,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity === 'warning' ? 'warning' : 'notice'} ${written.join(',')}::${data(message)}`;
};

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
