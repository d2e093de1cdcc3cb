import { isRecord } from '../../base/is-record.ts';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { ListeningFileError } from '../shared/table.ts';
import type { RankedText } from './post.ts';

/** Posts, one JSON object a line, as imports print them. Throws `ListeningFileError` where a line is none. */
export const readPostLines = (lines: string, localize: Localize = localizeInEnglish): RankedText[] =>
  objectsOf(lines, localize).map((fields) => ({
    id: String(fields['id']),
    text: typeof fields['text'] === 'string' ? fields['text'] : '',
    time: typeof fields['time'] === 'string' ? fields['time'] : null,
  }));

/** What was kept and hidden, by the posts' ids: `{"id","keep"}` a line. */
export const readLabelLines = (lines: string, localize: Localize = localizeInEnglish): Map<string, boolean> =>
  new Map(objectsOf(lines, localize).map((fields) => [String(fields['id']), fields['keep'] === true]));

function objectsOf(lines: string, localize: Localize): Readonly<Record<string, unknown>>[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (!isRecord(value) || value['id'] === undefined)
      throw new ListeningFileError(localize('Line {0} is no JSON object with an “id”.', at + 1));
    return [value];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
