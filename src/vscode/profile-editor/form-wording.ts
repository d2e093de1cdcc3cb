// What the form calls its sections, columns and faults. A bundle of its own: it is read when a form is opened.
export { columnTitles } from './column-labels.ts';
export { faultView, valueMessage } from './fault-view.ts';
export { sectionViews, tableView } from './form-view.ts';
export { pageWords } from './page-words.ts';
