import data from '../../../../../data/production/storyboard-words.json' with { type: 'json' };
import { isRecord } from '../../../base/is-record.ts';
import {
  disclosureNeeds,
  draftFacts,
  isNotice,
  noticeFor,
  type DisclosureNeed,
} from '../../../checks/index.ts';
import type { DraftScript } from '../read/read-draft.ts';

/** A notice has to be seen at once, and for so long, in seconds (FTC, Disclosures 101: early, and long enough to be noticed, read and understood). */
export const LATEST_NOTICE = 3;
export const SHORTEST_NOTICE = 2;

const SYNTHETIC = new Set(data.synthetic);

/** The notice that a film of a draft needs on screen; null where it needs none. */
export function noticeOf({ fields, lines }: Pick<DraftScript, 'fields' | 'lines'>): string | null {
  // A film shows the whole words, which are plainer than the tag of a post.
  const withoutChannel = { ...fields, channel: undefined };
  const notices = needsOf(fields).map((need) => noticeFor(need, withoutChannel));
  if (hasSyntheticVoice(fields)) notices.push(data.syntheticVoice);
  if (notices.length === 0)
    notices.push(
      ...lines
        .map(({ text }) => text)
        .filter(isNotice)
        .slice(0, 1),
    );
  return notices.length === 0 ? null : notices.join(' ');
}

/** What the front matter asks for; a draft that only names its persona speaks for somebody who is not real. */
function needsOf(fields: DraftScript['fields']): readonly DisclosureNeed[] {
  const needs = disclosureNeeds(draftFacts(fields));
  return typeof fields['persona'] === 'string' && !needs.includes('persona') ? [...needs, 'persona'] : needs;
}

/** True where the front matter says that nobody speaks: `voiceover: synthetic`, `narrator: {synthetic: true}`, `ai: {voice: generated}`. */
function hasSyntheticVoice(fields: DraftScript['fields']): boolean {
  const ai = fields['ai'];
  return (
    data.voiceFields.some((name) => isSynthetic(fields[name])) || (isRecord(ai) && isSynthetic(ai['voice']))
  );
}

function isSynthetic(field: unknown): boolean {
  if (field === true) return false;
  if (typeof field === 'string')
    return field
      .toLowerCase()
      .split(/[\s,]+/)
      .some((word) => SYNTHETIC.has(word));
  if (!isRecord(field)) return false;
  return field['synthetic'] === true || ['type', 'kind', 'source'].some((key) => isSynthetic(field[key]));
}
