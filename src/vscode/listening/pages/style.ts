/** The style of the room's pages; colours are the theme's. */
export const LISTENING_STYLE = `
body { max-width: 62rem; margin: 0 auto; padding: 1.2rem 2rem 4rem; line-height: 1.55; }
h1 { margin: 0.6rem 0 0.2rem; }
h2 { margin: 1.8rem 0 0.5rem; }
p { margin: 0.35em 0; max-width: 46rem; }
.quiet { color: var(--quiet); }
.rows { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.9rem 1.4rem; margin: 1.2rem 0; }
.rows dt { font-weight: 600; padding-top: 0.35em; }
.rows dd { margin: 0; }
.word { display: inline-block; margin: 0.15rem 0.3rem 0.15rem 0; padding: 0.05rem 0.55rem; border: 1px solid var(--line); border-radius: 3px; }
blockquote { margin: 0 0 0.7rem; padding: 0.1rem 0 0.1rem 0.9rem; border-left: 2px solid var(--line); overflow-wrap: anywhere; }
a { color: var(--vscode-textLink-foreground); }
a:hover { color: var(--vscode-textLink-activeForeground); }
.do { white-space: nowrap; }
.actions { margin: 0; padding-left: 1.1rem; }
.actions li { margin: 0.45rem 0; max-width: 46rem; }
svg { display: block; max-width: 100%; height: auto; }
.bar { fill: color-mix(in srgb, var(--quiet) 45%, transparent); }
.bar.unusual { fill: var(--tint); }
.axis { stroke: var(--line); stroke-width: 1; }
.curve { fill: none; stroke: var(--tint); stroke-width: 2; }
.band { fill: color-mix(in srgb, var(--tint) 22%, transparent); }
.mark { fill: var(--tint); }
.ends { display: flex; justify-content: space-between; max-width: 640px; margin: 0; font-size: 0.85em; }
svg text { fill: var(--quiet); font: 10px var(--vscode-font-family, sans-serif); }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; margin: 1.2rem 0; padding: 0; list-style: none; }
.grid > li { padding: 0.7rem 0.9rem 0.8rem; border: 1px solid var(--line); border-radius: 4px; }
.grid h2 { margin: 0; overflow-wrap: anywhere; }
.grid ul { margin: 0.4rem 0 0; padding-left: 1.1rem; }
.grid .actions { margin-top: 0.6rem; padding: 0; }
.risk { font-weight: 600; }
table { border-collapse: collapse; margin: 0.8rem 0; width: 100%; }
th, td { padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td:first-child { overflow-wrap: anywhere; }
th { font-weight: 600; }
@media (max-width: 46rem) {
  body { padding: 0.8rem 1rem 3rem; }
  h1 { overflow-wrap: anywhere; }
  .rows { grid-template-columns: minmax(0, 1fr); gap: 0.2rem; }
  .rows dd { margin-bottom: 0.8rem; }
  .grid { grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
  thead { display: none; }
  table, tbody, tr, td { display: block; }
  tr { padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
  td { padding: 0.1rem 0; border: 0; overflow-wrap: anywhere; }
  td:empty { display: none; }
  td:not(:first-child)[data-name]:not([data-name=''])::before { content: attr(data-name) ': '; color: var(--quiet); }
}
`;
