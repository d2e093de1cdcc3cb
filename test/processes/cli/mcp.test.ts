import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtProgram } from '../built-program.ts';
import { temporaryFolder } from '../../unit/cli/run.ts';

describe('timbre mcp', () => {
  const folder = temporaryFolder({
    'tea/tea.brand.json': '{ "name": "Tea", "banned": [{ "term": "premium" }] }',
    'tea/corpus/a.md': 'We pour.',
  });

  it('answers over standard input and output for the brands below the working folder, and logs it', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [
        await builtProgram(),
        '--background',
        resolve('src/core/base/background/background.bin'),
        '--no-cache',
        'mcp',
        '--log',
        'log',
      ],
      cwd: folder(),
    });
    const client = new Client({ name: 'tester', version: '1' });
    await client.connect(transport);
    assert.equal(client.getServerVersion()?.name, 'timbre');
    const { structuredContent } = await client.callTool({
      name: 'check',
      arguments: { text: 'A premium pot.' },
    });
    assert.match(JSON.stringify(structuredContent), /“premium” is on Tea’s banned list/);
    await client.close();
    assert.equal(readdirSync(`${folder()}/log`).filter((name) => name.endsWith('.body')).length, 1);
  });
});
