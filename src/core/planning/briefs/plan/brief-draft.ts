import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import type { Brief } from './brief.ts';

/** A Markdown draft for a brief: front matter, and the brief as a comment, which no model is sent. */
export function briefDraft(brief: Brief, localize: Localize = localizeInEnglish): string {
  const fields = [
    ['date', brief.date],
    ['channel', brief.channel],
    ['topic', brief.topic],
    ['format', brief.format],
  ].filter(([, value]) => value !== '');
  const lines = [
    localize('Brief: {0}, {1}', brief.topic, brief.date),
    ...brief.reasons.map(({ text }) => localize('Why: {0}', text)),
    localize('Angle: {0}. {1}', brief.angle.name, brief.angle.gist),
    ...brief.readFirst.map(({ title, path }) => localize('Read first: {0} ({1})', title, path)),
    localize('Delete this note before publishing.'),
  ];
  return [
    '---',
    ...fields.map(([key, value]) => `${key ?? ''}: ${yaml(value ?? '')}`),
    '---',
    '<!--',
    ...lines.map(inComment),
    '-->',
    '',
    '',
  ].join('\n');
}

/** A text as YAML: as it is where it is plain, else quoted as in JSON, which YAML reads. */
const yaml = (text: string): string =>
  /^(?:[\p{L}][\p{L}\p{N} -]*|\d{4}-\d{2}-\d{2})$/u.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text)
    ? text
    : JSON.stringify(text);

/** Two hyphens might end the comment. */
const inComment = (line: string): string => line.replace(/\s+/g, ' ').replace(/--+>?/g, '–');
