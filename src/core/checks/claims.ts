/** Words that promise or rank: what a brand may say only where it can show it. The lists are ours; they are meant to be short. */
const CLAIM = [
  'best(?!\\s+(?:wishes|before))',
  'cheapest|fastest|safest|strongest|largest|biggest|greatest|finest|longest-lasting',
  'leading|market-leading|industry-leading|world-class|world-leading|award-winning|best-in-class|unbeatable|unrivalled|unmatched',
  'guarantee[ds]?|guaranteed|proven|certified|clinically|scientifically|officially|patented',
  'risk-free|free of charge|for free|no\\.? ?1|number one',
  'the (?:only|first|most)(?= \\w)',
  'more \\w+ than any|better than any',
  'never fails?|always works?',
].join('|');

/** The claims in a text, as written, in lower case. Where one stands in a text already, repeating it claims nothing new. */
export const claimsIn = (text: string): string[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])(?:${CLAIM})(?![\\p{L}\\p{N}])`, 'giu'))].map(([claim]) =>
    claim.toLowerCase(),
  );
