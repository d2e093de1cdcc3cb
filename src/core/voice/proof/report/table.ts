/**
 * A Markdown table with aligned source, as it is also read as text in a terminal. The first column is text;
 * columns of `right` are right-aligned figures.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => lengthOf(row[at]))));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => padded(row[at] ?? '', width, right.includes(at))).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    right.includes(at) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), line(rule), ...rows.map(line)];
}

const lengthOf = (cell = ''): number => Array.from(cell).length;

function padded(cell: string, width: number, right: boolean): string {
  const gap = ' '.repeat(width - lengthOf(cell));
  return right ? gap + cell : cell + gap;
}
