import { stringify } from 'yaml';
import { PINS_FOLDER } from './pin-file.ts';

/** What the file of a new pinned voice says. */
export interface NewPin {
  readonly why?: string | undefined;
  /** YYYY-MM-DD. */
  readonly until?: string | undefined;
  readonly dates?: string | undefined;
  readonly channels?: readonly string[] | undefined;
  readonly only?: readonly string[] | undefined;
}

/** Wide enough that paths and reasons stay on their lines. */
const WIDTH = 200;

/** The file of a new pinned voice. */
export function pinFileText({ why, until, dates, channels, only }: NewPin): string {
  const posts = {
    ...(dates !== undefined && { dates }),
    ...(channels && { channels }),
    ...(only && { only }),
  };
  const fields = { ...(why !== undefined && { why }), ...(until !== undefined && { until }), posts };
  return stringify(fields, { lineWidth: WIDTH, schema: 'core' });
}

const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/u;

/** Whether a name can be that of a file on every system, and of a voice in front matter. */
export const isPinName = (name: string): boolean =>
  name.trim() === name && name !== '' && !FORBIDDEN.test(name) && !/^\.|[.]$/.test(name) && name.length <= 60;

export const pinFileOf = (name: string): string => `${PINS_FOLDER}/${name}.yaml`;
