import { z } from 'zod';

/** How a call names the brand. */
export const brandInput = {
  brand: z
    .string()
    .optional()
    .describe(
      'The brand’s name or its folder’s. Not needed where there is one brand, or where the draft says it.',
    ),
};

/** How a call gives a draft. */
export const draftInput = {
  text: z.string().max(2_000_000).optional().describe('The draft as Markdown, front matter included.'),
  file: z
    .string()
    .optional()
    .describe('Instead of “text”: the path of the draft, a Markdown file in the working folder.'),
  ...brandInput,
};

const place = {
  line: z.number().int().describe('From 1 on.'),
  column: z.number().int().describe('From 1 on, in UTF-16 units.'),
  start: z.number().int().describe('Offset in the draft in UTF-16 units.'),
  end: z.number().int(),
};

export const voiceOutput = {
  brand: z.string(),
  card: z.string().describe('The brand’s style in words.'),
  tokens: z.number().int(),
  quotes: z.array(z.string()).describe('Ids of the posts that it quotes.'),
};

const score = z.object({
  brand: z.string(),
  words: z.number().int(),
  percentile: z
    .number()
    .optional()
    .describe('Closer to the brand’s style than so many percent of its own posts of this length.'),
  low: z.number().optional(),
  high: z.number().optional().describe('The percentile lies between low and high.'),
  noScore: z.string().optional().describe('Why there is no percentile.'),
  band: z.enum(['on', 'partly', 'off']).optional().describe('On brand, partly, or off brand.'),
  facets: z.record(z.string(), z.number()).optional().describe('Percentiles of parts of the score.'),
  channel: z.string().optional().describe('The channel whose posts it was compared with.'),
  sentencesToLookAt: z.number().int(),
  bannedTerms: z.number().int(),
  pinnedVoice: z.string().optional(),
});
export const scoreOutput = score.shape;

const marked = z.object({
  ...place,
  text: z.string(),
  drift: z.number().describe('How far the sentence is from the voice; higher is farther.'),
  reasons: z.array(z.string()),
});
export const driftOutput = {
  brand: z.string(),
  sentences: z.number().int().describe('How many sentences were read.'),
  marked: z.array(marked),
};

const finding = z.object({
  ...place,
  rule: z.string(),
  severity: z.enum(['warning', 'information']),
  message: z.string(),
  text: z.string(),
  fixes: z.array(z.object({ start: place.start, end: place.end, replacement: z.string() })),
});
export const checkOutput = {
  brand: z.string(),
  passes: z.boolean().describe('No finding is a warning.'),
  findings: z.array(finding),
  marked: z.array(marked).describe('Sentences that don’t sound like the brand; they do not fail a check.'),
  score,
};

export const candidatesInput = {
  ...draftInput,
  passage: z.string().optional().describe('The passage, letter for letter as it stands in the draft.'),
  start: place.start.min(0).optional(),
  end: place.end.min(0).optional().describe('Instead of “passage”: its offsets in the draft.'),
  candidates: z
    .array(z.string().min(1).max(20_000))
    .min(1)
    .max(12)
    .describe('Your versions of the passage, as Markdown.'),
};
export const candidatesOutput = {
  brand: z.string(),
  passage: z.string(),
  accepted: z
    .array(
      z.object({
        text: z.string(),
        driftBefore: z.number(),
        driftAfter: z.number().describe('Lower is closer to the voice.'),
        percentile: z.number().optional().describe('Of the draft with this version.'),
      }),
    )
    .describe('Versions that may stand in the draft, the closest to the voice first.'),
  refused: z.array(z.object({ text: z.string(), why: z.string(), reason: z.string() })),
};

const direction = z.object({
  id: z.string(),
  title: z.string(),
  angle: z.string(),
  question: z.string(),
  firstStep: z.string(),
  evidence: z.array(
    z.object({ source: z.enum(['draft', 'post']), text: z.string(), post: z.string().optional() }),
  ),
  used: z.number().int().describe('Posts of the brand with this angle…'),
  of: z.number().int().describe('…of so many.'),
  nearest: z.array(z.string()).describe('Ids of posts about the same things.'),
});
export const directionsInput = {
  ...draftInput,
  count: z.number().int().min(1).max(24).optional().describe('How many at most; 5 by default.'),
  wish: z.string().max(500).optional().describe('In a few words what they should be about.'),
};
export const directionsOutput = {
  brand: z.string(),
  directions: z.array(direction),
  none: z.string().optional().describe('Why there are none.'),
};
export const judgeDirectionInput = {
  ...draftInput,
  id: z.string().describe('Of a direction of “directions_plan” for the same draft.'),
  title: z.string().describe('At most seven words.'),
  question: z.string().describe('One question to the person who writes.'),
  firstStep: z.string().describe('What to do with the draft first.'),
  evidence: z
    .array(z.string())
    .max(10)
    .optional()
    .describe('Passages of the draft that it is about, letter for letter.'),
};
export const judgeDirectionOutput = {
  brand: z.string(),
  kept: z.boolean(),
  reason: z.string().optional(),
  direction: direction.optional(),
};

export const searchInput = {
  query: z.string().min(1).max(2_000).describe('Words of the subject.'),
  limit: z.number().int().min(1).max(20).optional().describe('How many passages at most; 5 by default.'),
  ...brandInput,
};
export const searchOutput = {
  brand: z.string(),
  passages: z.array(
    z.object({
      post: z.string(),
      title: z.string(),
      date: z.string(),
      channel: z.string(),
      text: z.string(),
    }),
  ),
  searched: z.number().int().describe('How many posts may be sent; others are not searched.'),
};

export const ledgerOutput = {
  brand: z.string(),
  claims: z.array(
    z.object({
      text: z.string(),
      state: z.enum(['live', 'expiring', 'expired']),
      type: z.string().optional(),
      evidence: z.string().optional().describe('What shows it.'),
      expires: z.string().optional().describe('The last day on which it holds.'),
      jurisdictions: z.array(z.string()),
      approver: z.string().optional(),
      posts: z.array(z.object({ file: z.string(), date: z.string(), sentence: z.string() })),
    }),
  ),
};
