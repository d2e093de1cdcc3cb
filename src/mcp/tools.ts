import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { AgentAnswer, AgentDesk } from '../service/agents/index.ts';
import { QUOTES } from './logged-transport.ts';
import * as schema from './schemas.ts';

/** No tool changes anything, and equal calls have equal answers as long as the brand's files are the same. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Adds what agents may ask. A tool that cannot answer says the next step in its error. */
export function addTools(server: McpServer, desk: AgentDesk): void {
  server.registerTool(
    'voice_card',
    {
      title: 'How the brand writes',
      description:
        'The brand’s voice in words: what its leads state, what is measured in its posts, and passages that may be sent. Read it before you write for the brand; with a draft, its passages fit the draft’s subject.',
      inputSchema: {
        ...schema.draftInput,
        budget: z.number().int().min(100).max(8_000).optional().describe('Tokens at most; 2400 by default.'),
      },
      outputSchema: schema.voiceOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.voiceCard(input, signal)),
  );
  server.registerTool(
    'score',
    {
      title: 'How much a draft sounds like the brand',
      description:
        'Scores a draft as a percentile among the brand’s own posts of similar length. Needs about 40 words.',
      inputSchema: schema.draftInput,
      outputSchema: schema.scoreOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.score(input, signal)),
  );
  server.registerTool(
    'drift',
    {
      title: 'Sentences that don’t sound like the brand',
      description: 'The sentences of a draft that stand out from the brand’s posts, with reasons.',
      inputSchema: schema.draftInput,
      outputSchema: schema.driftOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.drift(input, signal)),
  );
  server.registerTool(
    'check',
    {
      title: 'Check a draft',
      description:
        'Checks a draft against the brand’s rules (banned and preferred words, channel limits, claims and the ledger, disclosure) and its voice. Call it before you hand a draft over; it passes when no finding is a warning.',
      inputSchema: schema.draftInput,
      outputSchema: schema.checkOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.check(input, signal)),
  );
  server.registerTool(
    'rewrite_candidates',
    {
      title: 'Judge versions of a passage',
      description:
        'Give several versions of a passage of a draft: those that keep its facts, break no rule and are closer to the voice come back, the closest first; the others with the reason. Never use a refused version.',
      inputSchema: schema.candidatesInput,
      outputSchema: schema.candidatesOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.judgeCandidates(input, signal)),
  );
  server.registerTool(
    'directions_plan',
    {
      title: 'Plan creative directions',
      description:
        'Directions for a draft that the brand has rarely used, each with lines of the draft that carry it. To put one into your own words, call “judge_direction”.',
      inputSchema: schema.directionsInput,
      outputSchema: schema.directionsOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.planDirections(input, signal)),
  );
  server.registerTool(
    'judge_direction',
    {
      title: 'Judge a direction in your words',
      description:
        'Whether your wording of a planned direction may be shown: nothing invented, grounded in the draft, different from the others.',
      inputSchema: schema.judgeDirectionInput,
      outputSchema: schema.judgeDirectionOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.judgeDirection(input, signal)),
  );
  server.registerTool(
    'search_posts',
    {
      title: 'Search the brand’s posts',
      description: 'Passages of published posts about a subject, of posts that may be quoted and sent.',
      inputSchema: schema.searchInput,
      outputSchema: schema.searchOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.searchPosts(input, signal)),
  );
  server.registerTool(
    'ledger',
    {
      title: 'What the brand may state',
      description:
        'The claims that the brand may make, with evidence and last day. State no figure, price or comparison that is neither here nor in the draft.',
      inputSchema: schema.brandInput,
      outputSchema: schema.ledgerOutput,
      annotations: READ_ONLY,
    },
    async (input, { signal }) => resultOf(await desk.ledger(input, signal)),
  );
}

const resultOf = ({ data, text, quotes }: AgentAnswer<object>): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent: { ...data },
  _meta: { [QUOTES]: [...quotes] },
});
