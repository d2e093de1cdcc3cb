import { isRead, placesOf, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const NUMBER =
  '(?<![\\p{L}\\p{N}£$€])(?:\\d[\\d.,]*|a|half a|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?';
// Pounds are money as often as weight; a yard and a foot are also a place and a part of the body, so they count after a figure.
const IMPERIAL = new RegExp(
  `${NUMBER}(?:miles?|inch(?:es)?|acres?|ounces?|oz|pints?|gallons?|mph|°F|degrees fahrenheit)(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}£$€])\\d[\\d.,]*[ -]?(?:ft|feet|foot|yards?|lbs?|in\\.|stone)(?![\\p{L}\\p{N}])`,
  'giu',
);
const METRIC = new RegExp(
  `(?<![\\p{L}\\p{N}£$€])\\d[\\d.,]*[ -]?(?:km|kilomet(?:re|er)s?|cm|centimet(?:re|er)s?|mm|millimet(?:re|er)s?|met(?:re|er)s?|kg|kilos?|kilograms?|grams?|g|lit(?:re|er)s?|ml|cl|hectares?|km/h|°C|degrees celsius)(?![\\p{L}\\p{N}])`,
  'giu',
);
const SUBJECT =
  /^(?:the )?(metric|imperial)(?: (?:units|measurements?|measures|system))?(?:,? (?:not|never|rather than|instead of) (?:metric|imperial)(?: (?:units|measurements?|measures))?)?(?: for (?:all )?(?:measurements?|weights|lengths|distances))?$/;

const METRIC_UNIT =
  '(?:centimet(?:re|er)s|cm|millimet(?:re|er)s|mm|met(?:re|er)s|kilomet(?:re|er)s|km|grams|kilograms|kilos|kg|lit(?:re|er)s|celsius)';
const IMPERIAL_UNIT = '(?:inches|feet|feet and inches|miles|yards|pounds|ounces|pints|gallons|fahrenheit)';
const listOf = (unit: string): string => `${unit}(?:(?:,| and| or|, and) ${unit})*`;
const NOT = '(?:,? (?:not|never|rather than|instead of) )';
const MEASURED =
  '(?:(?:measurements?|lengths?|weights?|distances?|sizes?|temperatures?) (?:are |should be )?in )?';
const IN_METRIC = new RegExp(`^${MEASURED}${listOf(METRIC_UNIT)}${NOT}${listOf(IMPERIAL_UNIT)}$`);
const IN_IMPERIAL = new RegExp(`^${MEASURED}${listOf(IMPERIAL_UNIT)}${NOT}${listOf(METRIC_UNIT)}$`);

/** A figure in the other system in brackets beside the wanted one is a help, not a fault. */
const unless = (pattern: RegExp): StatedRule => ({
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? placesOf(pattern, passage.text).filter(
          ({ start, end }) => !(passage.text[start - 1] === '(' && passage.text[end] === ')'),
        )
      : [],
});

export const units: StatedKind = {
  name: 'units',
  title: (localize) => localize('Metric or imperial units'),
  description:
    'A figure in miles, inches, pounds and the like where the profile wants metric units, or the other way round. A figure in brackets beside the wanted one is not marked.',
  readWhole({ subject, avoid }) {
    if (!avoid && IN_METRIC.test(subject)) return unless(IMPERIAL);
    if (!avoid && IN_IMPERIAL.test(subject)) return unless(METRIC);
    const named = SUBJECT.exec(subject)?.[1];
    if (named === undefined) return undefined;
    return unless((named === 'metric') === avoid ? METRIC : IMPERIAL);
  },
};
