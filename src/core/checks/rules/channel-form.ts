import type { ChannelLimits } from '../../brand/index.ts';
import type { Localize } from '../../base/localize.ts';
import { readFrontMatter, textField } from '../../text/index.ts';
import { limitsOf } from '../lengths/channel-limits.ts';
import type { Check } from '../check.ts';
import { countingOf, segmentsOfSms } from '../lengths/post-length.ts';

/** Drafts whose form is not that of their channel: parts of a text message, subject and preheader of a mail, a line at the beginning or end. */
export const channelForm: Check = {
  id: 'channel/form',
  kind: 'channel',
  severity: 'information',
  documentation: {
    title: 'Form of a post',
    description:
      'More parts of a text message, or a longer subject or preheader of a mail, than the profile allows in the draft’s channel, or no line that every post there begins or ends with. Parts are counted as text messages are sent: 160 signs of GSM 03.38, or 153 in each of several.',
  },
  prepare: ({ profile }, localize) => ({
    scope: 'draft',
    find({ passages, channel, file }) {
      const limits = limitsOf(profile, channel);
      const [first, last] = [passages[0], passages.at(-1)];
      if (!limits || channel === undefined || !first || !last) return [];
      const head = readFrontMatter(file);
      const body = file.slice(head?.end ?? 0).trim();
      const fields = head?.fields ?? {};
      const entry = { list: 'channels', name: channel } as const;
      const at = (place: typeof first, message: string) => ({
        ...{ at: place, start: 0, end: place.passage.text.length, message, fixes: [], entry },
      });
      return [
        ...headTooLong(limits, fields, channel, localize).map((message) => at(first, message)),
        ...(begins(body, limits.opening)
          ? []
          : [at(first, localize('{0}: a post begins with “{1}”.', channel, limits.opening ?? ''))]),
        ...segmentsTooMany(limits, channel, body, localize).map((message) => at(last, message)),
        ...(ends(body, limits.closing)
          ? []
          : [at(last, localize('{0}: a post ends with “{1}”.', channel, limits.closing ?? ''))]),
      ];
    },
  }),
};

function segmentsTooMany(
  { maxSegments }: ChannelLimits,
  channel: string,
  body: string,
  localize: Localize,
): string[] {
  if (maxSegments === undefined || countingOf(channel) !== 'sms') return [];
  const segments = segmentsOfSms(body);
  return segments > maxSegments
    ? [localize('{0} parts of a text message; {1} allows {2}.', segments, channel, maxSegments)]
    : [];
}

function headTooLong(
  { maxSubject = Infinity, maxPreheader = Infinity }: ChannelLimits,
  fields: Readonly<Record<string, unknown>>,
  channel: string,
  localize: Localize,
): string[] {
  const subject = (textField(fields, 'subject') ?? '').length;
  const preheader = (textField(fields, 'preheader') ?? textField(fields, 'preview') ?? '').length;
  return [
    ...(subject > maxSubject
      ? [localize('The subject has {0} characters; {1} allows {2}.', subject, channel, maxSubject)]
      : []),
    ...(preheader > maxPreheader
      ? [localize('The preheader has {0} characters; {1} allows {2}.', preheader, channel, maxPreheader)]
      : []),
  ];
}

/** White space may be folded. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const begins = (body: string, line: string | undefined): boolean =>
  line === undefined || plain(body).startsWith(plain(line));
const ends = (body: string, line: string | undefined): boolean =>
  line === undefined || plain(body).endsWith(plain(line));
