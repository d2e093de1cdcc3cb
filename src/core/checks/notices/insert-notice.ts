import data from '../../../../data/checks/disclosure-labels.json' with { type: 'json' };
import { isRecord } from '../../base/is-record.ts';
import { textField, type Prose } from '../../text/index.ts';
import type { DraftEdit } from '../exemptions/allow.ts';
import type { DisclosureNeed } from '../finding.ts';
import { jurisdictionsIn } from '../jurisdiction.ts';

const SOCIAL: ReadonlySet<string> = new Set(data.social);

/** The notice that tells readers what they have to know, for the draft's channel, place and partner. */
export function noticeFor(
  need: DisclosureNeed,
  fields: Readonly<Record<string, unknown>>,
  jurisdictions: readonly string[] = [],
): string {
  const { social, withPartner, plain, places } = data.labels[need];
  const own = jurisdictionsIn(fields['jurisdiction'] ?? fields['jurisdictions']);
  const byPlace = new Map<string, string>(Object.entries(places));
  const [place] = own.length > 0 ? own : jurisdictions;
  const local = place === undefined ? undefined : byPlace.get(place);
  if (local !== undefined) return local;
  if (SOCIAL.has(textField(fields, 'channel')?.toLowerCase() ?? '')) return social;
  const partnership = fields['partnership'];
  const partner = isRecord(partnership) ? partnership['partner'] : undefined;
  return typeof partner === 'string' && partner.trim() !== ''
    ? withPartner.replace('{partner}', partner.trim())
    : plain;
}

/** A title of this length leaves room for the notice before feeds cut the text off, in UTF-16 units. */
const SHORT_TITLE = 80;

/** The edit that puts a notice where readers see it first: before the text, behind a short title. Undefined for a draft without text. */
export function noticeEdit(file: string, { blocks }: Prose, notice: string): DraftEdit | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  if (first.kind === 'heading' && first.text.length <= SHORT_TITLE) {
    const next = file.indexOf('\n', first.end);
    const at = next < 0 ? file.length : next + 1;
    return { start: at, end: at, text: `${next < 0 ? eol : ''}${eol}${notice}${eol}` };
  }
  const at = file.lastIndexOf('\n', first.start - 1) + 1;
  return { start: at, end: at, text: `${notice}${eol}${eol}` };
}
