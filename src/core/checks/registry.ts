import type { Check } from './check.ts';
import { assistantPhrases } from './rules/assistant-phrases.ts';
import { bannedTerm } from './rules/banned-term.ts';
import { channelBanned, channelTerms } from './rules/channel-words.ts';
import { CLAIM_CHECKS } from './rules/claims.ts';
import { channelForm } from './rules/channel-form.ts';
import { channelHashtags } from './rules/channel-hashtags.ts';
import { channelLength } from './rules/channel-length.ts';
import { channelName } from './rules/channel-name.ts';
import { DISCLOSURE_CHECKS } from './rules/disclosure.ts';
import { inclusiveWords } from './rules/inclusive-words.ts';
import { longSentences } from './rules/long-sentences.ts';
import { preferredTerm } from './rules/preferred-term.ts';
import { STATED_CHECKS } from './stated/stated-checks.ts';
import { spellingVariety } from './rules/spelling-variety.ts';

/** All rules for drafts. A new rule is a file in `rules/` and a line here. */
export const CHECKS: readonly Check[] = [
  preferredTerm,
  bannedTerm,
  channelName,
  channelLength,
  channelHashtags,
  channelForm,
  channelBanned,
  channelTerms,
  spellingVariety,
  assistantPhrases,
  longSentences,
  inclusiveWords,
  ...STATED_CHECKS,
  ...CLAIM_CHECKS,
  ...DISCLOSURE_CHECKS,
];
