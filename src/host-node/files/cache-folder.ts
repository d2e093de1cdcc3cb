import { homedir } from 'node:os';
import { join } from 'node:path';

/** Timbre's folder among those where programs of this user keep what can be made again. */
export function cacheFolder(): string {
  const { platform, env } = process;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'timbre');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'timbre');
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'timbre');
}
