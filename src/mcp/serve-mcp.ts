import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { AgentDesk, type AgentDeskPorts } from '../service/agents/index.ts';
import { RequestLog, type RequestLogPorts } from '../service/writers/request-log.ts';
import { createServer } from './create-server.ts';
import { LoggedTransport } from './logged-transport.ts';

export interface McpPorts extends AgentDeskPorts {
  readonly requestLog: RequestLogPorts;
  readonly version: string;
}

/** Answers one agent on standard input and output; resolves when it goes. */
export async function serveMcp({ requestLog, version, ...ports }: McpPorts): Promise<void> {
  const server = createServer(new AgentDesk(ports), version);
  const stdio = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
  });
  await server.connect(new LoggedTransport(stdio, new RequestLog(requestLog)));
  // The SDK's transport does not close by itself when the agent closes its end.
  process.stdin.once('end', () => void server.close());
  await ended;
}
