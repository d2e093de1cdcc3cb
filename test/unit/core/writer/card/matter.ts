import {
  readCorpusFile,
  DEFAULT_CONSENT,
  readProfile,
  type Post,
} from '../../../../../src/core/brand/index.ts';
import { bytesOf } from '../../sample-brands.ts';

export const post = (path: string, text: string, consent = 'learn, quote, send', channel?: string): Post => {
  const fields = [`consent: ${consent}`, ...(channel === undefined ? [] : [`channel: ${channel}`])];
  const file = `---\n${fields.join('\n')}\n---\n${text}\n`;
  const [read] = readCorpusFile(path, bytesOf(file), DEFAULT_CONSENT).posts;
  if (!read) throw new Error(`${path} is no post`);
  return read;
};

export const profile = (more: object = {}): ReturnType<typeof readProfile>['profile'] =>
  readProfile(JSON.stringify({ name: 'Kettle Row', ...more }), 'Kettle Row').profile;
