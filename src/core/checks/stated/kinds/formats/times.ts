import { isRead, type StatedKind, type StatedPlace, type StatedRule } from '../../stated-kind.ts';

/** How a time of day is written. */
interface TimeForm {
  readonly hours: 12 | 24;
  /** Between hours and minutes. */
  readonly separator: string;
  /** Undefined for the clock of 24 hours, and where any form is right. */
  readonly suffix:
    { readonly space: boolean; readonly dots: boolean; readonly capitals: boolean } | undefined;
  /** True where full hours have no minutes; undefined where either is right. */
  readonly bare: boolean | undefined;
}

interface WrittenTime extends TimeForm {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minutes: string;
}

const TWELVE =
  /(?<![\p{L}\p{N}.:£$€])(\d{1,2})(?:([:.])(\d{2}))?(\s?)(a\.m\.|p\.m\.|am|pm|AM|PM|A\.M\.|P\.M\.)(?![\p{L}\p{N}])/gu;
// Only hours that no clock of 12 has, or with a zero before: “6:30” is right on both.
const TWENTY_FOUR = /(?<![\p{L}\p{N}.:£$€])(1[3-9]|2[0-3]|0\d)([:])([0-5]\d)(?![\p{L}\p{N}:]|\s?[ap]\.?m)/gu;

function timesIn(text: string): WrittenTime[] {
  return [
    ...[...text.matchAll(TWELVE)].map(
      ({
        0: found,
        1: hour = '',
        2: separator = '',
        3: minutes,
        4: space,
        5: half = '',
        index,
      }): WrittenTime => ({
        ...{
          start: index,
          end: index + found.length,
          hours: 12,
          separator,
          minutes: minutes ?? '00',
          bare: minutes === undefined,
        },
        hour: (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0),
        suffix: { space: space !== '', dots: half.includes('.'), capitals: half !== half.toLowerCase() },
      }),
    ),
    ...[...text.matchAll(TWENTY_FOUR)].map(
      ({ 0: found, 1: hour = '', 2: separator = '', 3: minutes = '', index }): WrittenTime => ({
        ...{
          start: index,
          end: index + found.length,
          hours: 24,
          separator,
          hour: Number(hour),
          minutes,
          suffix: undefined,
          bare: false,
        },
      }),
    ),
  ];
}

function keeps(time: WrittenTime, form: TimeForm): boolean {
  if (time.hours !== form.hours) return false;
  if (form.hours === 24 || !form.suffix || !time.suffix) return true;
  const { space, dots, capitals } = form.suffix;
  const sameMinutes =
    time.minutes !== '00'
      ? form.separator === '' || time.separator === form.separator
      : form.bare !== true || time.bare === true;
  return (
    time.suffix.space === space &&
    time.suffix.dots === dots &&
    time.suffix.capitals === capitals &&
    sameMinutes
  );
}

function rewritten({ hour, minutes }: WrittenTime, { hours, separator, suffix, bare }: TimeForm): string {
  if (hours === 24) return `${String(hour).padStart(2, '0')}${separator}${minutes}`;
  const { space, dots, capitals } = suffix ?? { space: false, dots: false, capitals: false };
  const letters = hour >= 12 ? (dots ? 'p.m.' : 'pm') : dots ? 'a.m.' : 'am';
  const minute = minutes === '00' && bare !== false ? '' : `${separator === '' ? ':' : separator}${minutes}`;
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}${minute}${space ? ' ' : ''}${capitals ? letters.toUpperCase() : letters}`;
}

const timesAs = (form: TimeForm): StatedRule => ({
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? timesIn(passage.text)
          .filter((time) => !keeps(time, form))
          .map((time): StatedPlace => ({
            start: time.start,
            end: time.end,
            fixes: [{ replacement: rewritten(time, form) }],
          }))
      : [],
});

const CLOCK =
  /^(?:times? (?:in|on|as|with|using) )?(?:the |a )?(12|24|twelve|twenty-four)[- ]?(?:hour|hr)(?: (?:clock|times?|format|notation))?(?: for (?:all )?times)?$/;
const AS =
  /^times? (?:(?:are |should be )?(?:written )?(?:as|like|in the (?:form|format|style)(?: of)?|should look like|look like))\s+(.+)$/;

export const times: StatedKind = {
  name: 'times',
  title: (localize) => localize('How times are written'),
  description:
    'A time of day in another form than the profile shows, such as “6pm” or “18:00”. Times that are right on both clocks are not marked.',
  readWhole({ subject, written, avoid }) {
    const hours = CLOCK.exec(subject)?.[1];
    if (hours !== undefined) {
      const is24 = hours.startsWith('24') || hours === 'twenty-four';
      return timesAs({ hours: is24 === avoid ? 12 : 24, separator: ':', suffix: undefined, bare: undefined });
    }
    const told = avoid ? undefined : AS.exec(subject)?.[1];
    const [wanted = ''] = (told ?? '').split(/,? (?:not|never|rather than|instead of) /);
    const start = wanted === '' ? -1 : written.toLowerCase().indexOf(wanted);
    if (start < 0) return undefined;
    const examples = written.slice(start, start + wanted.length).replace(/["']/g, '');
    const read = timesIn(examples);
    const rest = read.reduceRight((text, time) => text.slice(0, time.start) + text.slice(time.end), examples);
    return read.length > 0 && /^(?:\s|,|and|or)*$/.test(rest) ? timesAs(formOf(read)) : undefined;
  },
};

/** What examples of one form have in common: “6pm and 6.30pm” tells both of full hours and of minutes. */
function formOf(examples: readonly WrittenTime[]): TimeForm {
  const [first] = examples;
  const withMinutes = examples.find(({ separator }) => separator !== '');
  const onTheHour = examples.find(({ minutes }) => minutes === '00');
  return {
    hours: first?.hours ?? 24,
    separator: withMinutes?.separator ?? (first?.hours === 24 ? ':' : ''),
    suffix: first?.suffix,
    bare: onTheHour?.bare,
  };
}
