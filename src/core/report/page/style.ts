/**
 * The report's style. Charts have one colour, the text's; nothing depends on it. In a panel the editor's colours
 * apply.
 */
export const REPORT_STYLE = `
:root { --ink: #1c1f24; --paper: #fff; --soft: #5a6270; --line: #c9ced6; --link: #1a4f8b; }
.timbre-report { color: var(--ink); background: var(--paper); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem; }
.timbre-report h1 { font-size: 2.2rem; line-height: 1.15; margin: .2em 0 .4em; }
.timbre-report h2 { font-size: 1.35rem; margin: 2.2em 0 .5em; padding-top: .4em; border-top: 2px solid var(--ink); }
.timbre-report h3 { font-size: 1.02rem; margin: 1.5em 0 .4em; }
.timbre-report p { margin: .5em 0; }
.timbre-report .kind { color: var(--soft); text-transform: none; letter-spacing: .02em; margin: 0; }
.timbre-report .lead { font-size: 1.12rem; }
.timbre-report a { color: var(--link); text-decoration: underline; }
.timbre-report .where { color: var(--soft); font-size: .88em; }
.timbre-report q { font-family: Georgia, 'Times New Roman', serif; font-style: italic; quotes: '“' '”'; }
.timbre-report .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0 2rem; }
.timbre-report h2.minor { font-size: 1.02rem; margin: .6em 0 .4em; padding: 0; border: 0; }
.timbre-report .columns ul { margin: 0; padding-left: 1.2em; }
.timbre-report ol.sound { padding-left: 1.6rem; }
.timbre-report ol.sound li { margin: .55em 0; padding-left: .3rem; }
.timbre-report ol.sound li::marker { font-weight: 700; }
.timbre-report ol.sound p { margin: 0; font-size: 1.08rem; }
.timbre-report ol.sound .example { font-size: .92rem; margin-top: .15em; }
.timbre-report .example b { font-weight: 400; color: var(--soft); }
.timbre-report ol.marked { list-style: none; padding: 0; }
.timbre-report ol.marked li { margin: .4em 0; padding-left: 2em; text-indent: -2em; }
.timbre-report .mark { display: inline-block; width: 1.45em; height: 1.45em; margin-right: .45em; border: 1.5px solid currentColor; border-radius: 50%; text-align: center; text-indent: 0; line-height: 1.4em; font-size: .85em; font-weight: 700; }
.timbre-report figure { margin: 1.2em 0; }
.timbre-report figcaption { margin-bottom: .4em; }
.timbre-report .chart { width: 100%; height: auto; display: block; overflow: visible; }
.timbre-report .chart a:focus-visible { outline: 2px solid currentColor; }
.timbre-report details { margin: .4em 0; }
.timbre-report summary { cursor: pointer; color: var(--link); }
.timbre-report .scroll { overflow-x: auto; }
.timbre-report table { border-collapse: collapse; font-size: .88rem; margin: .6em 0; }
.timbre-report th, .timbre-report td { text-align: left; vertical-align: top; padding: .25em .9em .25em 0; border-bottom: 1px solid var(--line); font-weight: 400; }
.timbre-report thead th { font-weight: 600; }
.timbre-report .figure { text-align: right; font-variant-numeric: tabular-nums; }
.timbre-report td p { margin: 0 0 .3em; }
.timbre-report dl.unused { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: .5em 1.6rem; margin: 0; }
.timbre-report dt { font-weight: 600; }
.timbre-report dd { margin: 0; font-size: .92em; }
.timbre-report .actions a { display: inline-block; margin-right: 1.2em; }
@page { size: A4; margin: 17mm 16mm; }
@media print {
  .timbre-report { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4; }
  .timbre-report h1 { font-size: 24pt; margin: 0 0 .2em; }
  .timbre-report .lead, .timbre-report ol.sound p { font-size: 11pt; }
  .timbre-report ol.sound .example { font-size: 9.5pt; }
  .timbre-report h2 { margin-top: 1.4em; }
  .timbre-report h3 { margin-top: 1em; }
  .timbre-report h2, .timbre-report h3 { break-after: avoid; }
  .timbre-report figure, .timbre-report li, .timbre-report .channel, .timbre-report tr, .timbre-report .sure, .timbre-report dl > div { break-inside: avoid; }
  .timbre-report details, .timbre-report .actions { display: none; }
  .timbre-report a { color: inherit; text-decoration: none; }
}
`;

/** The editor's colours in a panel. */
export const PANEL_STYLE = `
:root { --ink: var(--vscode-foreground); --paper: var(--vscode-editor-background); --soft: var(--vscode-descriptionForeground); --line: var(--vscode-panel-border, currentColor); --link: var(--vscode-textLink-foreground); }
.timbre-report { font-family: var(--vscode-font-family); }
`;
