import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { GetPromptResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { asData } from '../core/writer/index.ts';
import type { AgentDesk } from '../service/agents/index.ts';
import { QUOTES } from './logged-transport.ts';

const HOW =
  'Then call “check” with the whole draft. Change what it marks as a warning, and look at the sentences that don’t sound like the brand. For a passage that you are unsure of, give three versions to “rewrite_candidates” and take its first. State no number, price, name or comparison that is neither in the brief nor in “ledger”.';

/** Adds prompts that people choose in their agent: they carry the voice card. */
export function addPrompts(server: McpServer, desk: AgentDesk): void {
  const brand = z.string().optional().describe('The brand’s name or its folder’s.');
  server.registerPrompt(
    'write',
    {
      title: 'Write a draft in the brand’s voice',
      description: 'The voice card, and how to check what you write.',
      argsSchema: { brief: z.string().describe('What the draft is to say.'), brand },
    },
    async ({ brief, brand: name }, { signal }) => {
      const { data, quotes } = await desk.voiceCard({ text: brief, brand: name }, signal);
      return prompt(
        `Write a draft in Markdown for ${data.brand}, in the voice described in <voice>.\n${HOW}`,
        [asData('voice', data.card), asData('brief', brief)],
        quotes,
      );
    },
  );
  server.registerPrompt(
    'revise',
    {
      title: 'Bring a draft closer to the brand’s voice',
      description: 'The voice card and what is off brand in a draft.',
      argsSchema: { file: z.string().describe('The path of the draft.'), brand },
    },
    async ({ file, brand: name }, { signal }) => {
      const draft = { file, brand: name };
      const card = await desk.voiceCard(draft, signal);
      const { text } = await desk.check(draft, signal);
      return prompt(
        `Revise the draft ${file} for ${card.data.brand}, in the voice described in <voice>. Change only what <findings> name.\n${HOW}`,
        [asData('voice', card.text), asData('findings', text)],
        card.quotes,
      );
    },
  );
}

const prompt = (task: string, parts: readonly string[], quotes: readonly string[]): GetPromptResult => ({
  messages: [{ role: 'user', content: { type: 'text', text: [task, ...parts].join('\n\n') } }],
  _meta: { [QUOTES]: [...quotes] },
});
