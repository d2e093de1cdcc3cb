// Publishes a package with the command of the release's workflow to a registry that is on this machine and keeps nothing, as Open VSX's
// command line has no dry run: that its pinned version runs, reads the package and uploads it to the last byte.
//   npm run package && npx tsx test/galleries/rehearse-publishing.ts timbre.vsix
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { repoRoot } from '../served/paths.ts';
import { refusedByMarketplace } from './marketplace.ts';
import { refusedByOpenVsx } from './open-vsx.ts';
import { packedFrom } from './packed.ts';
import { releaseTool } from './release-tools.ts';
import { shownOf } from './shown.ts';

const [, , file = 'timbre.vsix'] = process.argv;
const vsix = readFileSync(file);
const packed = packedFrom(vsix);
assert.deepEqual([...refusedByMarketplace(packed), ...refusedByOpenVsx(packed)], []);

const uploads: Buffer[] = [];
const server = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    const { publisher, id, version } = shownOf(packed);
    if (request.method === 'POST' && request.url?.startsWith('/api/-/publish') === true) uploads.push(body);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ namespace: publisher, name: id, version, targetPlatform: 'universal' }));
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
assert.ok(typeof address === 'object' && address !== null);
const registry = `http://127.0.0.1:${String(address.port)}`;
const tool = releaseTool('ovsx', readFileSync(join(repoRoot, '.github/workflows/release.yml'), 'utf8'));
const command = ['--yes', tool, 'publish', file, '--registryUrl', registry, '--pat', 'rehearsal'];
const ovsx = spawn('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' });
await once(ovsx, 'exit');
server.close();
assert.equal(ovsx.exitCode, 0, `npx ${command.join(' ')}`);
assert.equal(uploads.length, 1, 'the package was not uploaded once');
assert.ok(uploads[0]?.equals(vsix), 'what was uploaded is not the package');
console.log(`${tool} uploaded ${String(vsix.length)} bytes, as they are.`);

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) if (Buffer.isBuffer(piece)) pieces.push(piece);
  return Buffer.concat(pieces);
}
