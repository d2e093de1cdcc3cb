import type { Localize } from '../../base/localize.ts';
import type { MapPicture } from './picture.ts';

/** The picture as Markdown: a table for each group, to read, copy or keep. */
export function mapPage(brand: string, picture: MapPicture, localize: Localize): string {
  const { columns, groups } = picture;
  const head = [localize('Angle'), localize('Posts'), localize('Share'), ...columns];
  const tables = groups.flatMap(({ name, note, rows }) => [
    `## ${name}${note === '' ? '' : localize(' ({0})', note)}`,
    '',
    row(head),
    `|---|${'---:|'.repeat(head.length - 1)}`,
    ...rows.map(({ name, posts, share, cells }) =>
      row([name, posts, share, ...cells.map((count) => (count === 0 ? '' : count))]),
    ),
    '',
  ]);
  return [
    `# ${localize('Angles {0} has used', inLine(brand))}`,
    '',
    picture.read.join(' '),
    '',
    picture.howSure,
    '',
    ...tables,
  ].join('\n');
}

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => inLine(String(cell))).join(' | ')} |`;

/** Names of brands and channels are data: none of them is read as markup. */
const inLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]|<>]/g, '\\$&');
