import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { CallToolResultSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { realpathSync } from 'node:fs';
import { findBrandFolders, KeptBrands } from '../../../src/host-node/files/kept-brands.ts';
import { namedFilesIn } from '../../../src/host-node/files/named-file.ts';
import { createServer } from '../../../src/mcp/create-server.ts';
import { LoggedTransport } from '../../../src/mcp/logged-transport.ts';
import { inProcess } from '../../../src/protocol/index.ts';
import { AgentDesk } from '../../../src/service/agents/index.ts';
import { createEngine } from '../../../src/service/engine/index.ts';
import type { ListedStorage } from '../../../src/service/ports.ts';
import { RequestLog } from '../../../src/service/writers/request-log.ts';
import { background } from '../core/sample-brands.ts';

/** An agent that is connected to the brands of a folder, with what was logged of it. */
export interface Agent {
  readonly client: Client;
  readonly log: RequestLog;
  /** Changes the day, YYYY-MM-DD. */
  readonly setDay: (day: string) => void;
  readonly call: Call<CallToolResult>;
  /** The structured answer of a tool that must succeed. */
  readonly data: Call<Record<string, unknown>>;
  /** The text of an error that a tool must end with. */
  readonly error: Call<string>;
}

type Call<Answer> = (tool: string, args: Record<string, unknown>) => Promise<Answer>;

/** Connects the SDK's own client, which checks every answer against the tool's schema. */
export async function agentIn(folder: string, files: ListedStorage = inMemory()): Promise<Agent> {
  let day = '2026-05-04';
  const today = (): string => day;
  const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const engine = inProcess(createEngine({ background, today, pause: nextTurn }));
  const root = realpathSync(folder);
  const folders = await findBrandFolders(root);
  const brands = new KeptBrands({ engine, folders, today, report: () => undefined });
  const desk = new AgentDesk({ engine, brands, today, read: namedFilesIn([root]) });
  let words = 0;
  const log = new RequestLog({
    files,
    timestamp: () => `${day}T10:00:00.000Z`,
    uniqueWord: () => String(words++).padStart(8, '0'),
  });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await createServer(desk, '0.0.0').connect(new LoggedTransport(there, log));
  const client = new Client({ name: 'tester', version: '1' });
  await client.connect(here);
  // Schemas of answers are known to the client once it has listed the tools.
  await client.listTools();
  const call: Agent['call'] = async (tool, args) =>
    CallToolResultSchema.parse(await client.callTool({ name: tool, arguments: args }));
  return {
    ...{ client, log, call },
    setDay: (next) => (day = next),
    data: async (tool, args) => {
      const { isError, structuredContent, content } = await call(tool, args);
      if (isError === true || !structuredContent) throw new Error(JSON.stringify(content));
      return { ...structuredContent };
    },
    error: async (tool, args) => {
      const { isError, content } = await call(tool, args);
      if (isError !== true) throw new Error(`no error: ${JSON.stringify(content)}`);
      return content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
    },
  };
}

/** Files in memory. */
export function inMemory(): ListedStorage {
  const files = new Map<string, Uint8Array>();
  return {
    read: (name) => Promise.resolve(files.get(name)),
    write: (name, bytes) => {
      files.set(name, bytes);
      return Promise.resolve();
    },
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...files.keys()]),
    clear: () => {
      files.clear();
      return Promise.resolve();
    },
  };
}
