import { isRecord } from '../../../base/is-record.ts';
import { readFrontMatter } from '../../../text/index.ts';

/** The persona that a draft’s front matter names: `persona: Awl` or `persona: {name: Awl}`, in lower case. */
export function namedPersona(file: string): string | undefined {
  const field = readFrontMatter(file)?.fields['persona'];
  const name = isRecord(field) ? field['name'] : field;
  return typeof name === 'string' && name.trim() !== '' ? name.trim().toLowerCase() : undefined;
}
