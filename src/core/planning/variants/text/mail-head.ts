import { textField } from '../../../text/index.ts';
import type { ChannelForm } from '../form/channel-form.ts';
import { continues } from '../read/ties.ts';
import type { DraftUnits, Unit } from '../read/read-units.ts';

export interface MailHead {
  readonly subject?: string | undefined;
  readonly preheader?: string | undefined;
}

/** The subject and preheader of a mail: those of the draft, its title, or its own first sentences that fit and need no other. */
export function mailHead(
  { prose, units, title }: DraftUnits,
  { limits: { maxSubject = Infinity, maxPreheader = Infinity } }: ChannelForm,
): MailHead {
  const fields = prose.frontMatter?.fields ?? {};
  const field = (...names: readonly string[]): string[] =>
    names.flatMap((name) => textField(fields, name) ?? []);
  const alone = units
    .slice(0, FIRST)
    .filter(canStandAlone)
    .map(({ text }) => text);
  const subject = [
    ...field('subject', 'title', 'headline'),
    ...(title === undefined ? [] : [units[title]?.text ?? '']),
    ...alone.map((text) => text.replace(/\.$/, '')),
  ].find((text) => text !== '' && text.length <= maxSubject);
  const preheader = [...field('preheader', 'preview'), ...alone].find(
    (text) => text.length <= maxPreheader && !text.startsWith(subject ?? text),
  );
  return { subject, preheader };
}

/** Later sentences do not say what a mail is about. */
const FIRST = 4;
const canStandAlone = ({ kind, text }: Unit): boolean =>
  kind === 'paragraph' && !continues(text) && !/[:?,]$/.test(text) && !text.includes('://');
