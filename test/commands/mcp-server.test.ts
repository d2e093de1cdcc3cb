import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from '../served/paths.ts';

const BRAND = join(repoRoot, 'brand-profiles/harrow-and-pine');

describe('the server for agents, as built', () => {
  const log = mkdtempSync(join(tmpdir(), 'timbre-mcp-'));
  const voices = mkdtempSync(join(tmpdir(), 'timbre-mcp-voices-'));
  after(() => {
    for (const folder of [log, voices]) rmSync(folder, { recursive: true, force: true });
  });
  const dist = join(repoRoot, 'dist');
  const editor = JSON.stringify({
    ...{ dist, brands: [BRAND], keys: ['file:///brand'], roots: [repoRoot], log },
    voices,
  });
  for (const [name, args] of [
    ['the editor’s', [join(dist, 'mcp-server.cjs'), editor]],
    ['the command line’s', [join(dist, 'cli.js'), 'mcp', '--cache', voices, '--brand', BRAND, '--log', log]],
  ] as const)
    it(`answers and logs: ${name}`, async () => {
      const client = new Client({ name: 'tester', version: '1' });
      const command = process.execPath;
      await client.connect(new StdioClientTransport({ command, args: [...args], cwd: repoRoot }));
      await client.listTools();
      const before = readdirSync(log).length;
      const { structuredContent } = await client.callTool({
        name: 'check',
        arguments: { file: 'brand-profiles/harrow-and-pine/drafts/autumn-repair-week.md' },
      });
      assert.match(JSON.stringify(structuredContent), /game-changer/);
      await client.close();
      assert.equal(readdirSync(log).length, before + 2);
    });
});
