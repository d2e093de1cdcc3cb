import { escapeText } from './svg-document.ts';

/** Trusted markup. Everything else is escaped when it is put into markup. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | undefined | readonly (string | Html)[];

/** Markup from a template; texts put into it are escaped. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, string, at) => text + partText(parts[at - 1]) + string));

function partText(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return part.map(partText).join('');
}

/** A table; the first column heads its rows, the others are figures unless `text` names them. */
export const tableOf = (
  head: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
  text: readonly number[] = [],
): Html =>
  html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head.map((name, at) => html`<th scope="col" ${kind(at, text)}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, at) =>
                at === 0 ? html`<th scope="row">${[cell]}</th>` : html`<td${kind(at, text)}>${[cell]}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const kind = (at: number, text: readonly number[]): Html =>
  new Html(at > 0 && !text.includes(at) ? ' class="figure"' : '');

/** A chart with its title, a line that says how to read it, and its figures as a table. */
export const chartOf = (chart: {
  readonly title: string;
  readonly read: string;
  readonly svg: Html;
  readonly figures: string;
  readonly table: Html;
}): Html =>
  html`<figure>
    <figcaption><strong>${chart.title}</strong> ${chart.read}</figcaption>
    ${chart.svg}
    <details>
      <summary>${chart.figures}</summary>
      ${chart.table}
    </details>
  </figure>`;
