/** A numeral in digits or letters from two on, as a source for regular expressions on lower-case text. */
export const NUMERAL =
  '(?:\\d[\\d,.]*(?: ?(?:million|billion|thousand))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one |two |three )?hundreds?(?: of)?|(?:a |one |two |three |ten )?thousands?(?: of)?|(?:a )?dozens?(?: of)?|half a dozen)';
export const TIME_UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|generations?)';
export const MEASURE_UNIT =
  '(?:mm|cm|m|km|kg|g|mg|ml|l|lb|lbs|oz|ft|mph|kwh|kw|mw|gb|mb|kb|tb|ghz|mhz|degrees?|met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|inch(?:es)?|feet|foot|yards?|acres?|hectares?|lit(?:re|er)s?|gallons?|pints?|grams?|kilos?|kilograms?|tonn?e?s?|pounds|ounces|watts?|volts?|gigabytes?|megabytes?|kilobytes?)';
