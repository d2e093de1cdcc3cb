export { escapeMarkdown as escape } from '../../core/base/escape-markdown.ts';
