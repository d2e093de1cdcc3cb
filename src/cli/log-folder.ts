import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's folder for the log of requests, as the system has it. */
export function logFolder(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Timbre', 'requests');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Timbre', 'requests');
  return join(XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'timbre', 'requests');
}
