import { noticeEdit, noticeFor, type DraftEdit } from '../../../checks/index.ts';
import { readProse, textField } from '../../../text/index.ts';
import { DEFAULT_LANGUAGE, disclosureOf, type Persona } from '../persona.ts';
import type { PersonaFinding } from './finding.ts';
import { isPlainNotice } from './notices.ts';

/** A notice, and the edit that puts it into the first line. */
export interface NoticeFix {
  readonly notice: string;
  readonly edit: DraftEdit;
}

/**
 * The fix of a finding about a notice: the persona’s own line for the draft’s channel and language where that says plainly what it is, else
 * the usual one. Undefined for other findings; an experience or a claim that nothing supports is for the writer to take out.
 */
export function noticeFix(file: string, persona: Persona, { need }: PersonaFinding): NoticeFix | undefined {
  if (need === undefined) return undefined;
  const prose = readProse(file);
  const fields = prose.frontMatter?.fields ?? {};
  const channel = textField(fields, 'channel')?.toLowerCase() ?? '';
  const language = textField(fields, 'language')?.toLowerCase() ?? DEFAULT_LANGUAGE;
  const own =
    need === 'synthetic' ? disclosureOf(persona, channel, language.slice(0, 2), 'first-line') : undefined;
  const notice =
    own !== undefined && isPlainNotice(own)
      ? own
      : noticeFor(need === 'synthetic' ? 'persona' : need, fields);
  const edit = noticeEdit(file, prose, notice);
  return edit && { notice, edit };
}
