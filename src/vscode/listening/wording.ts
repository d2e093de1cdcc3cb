import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/listening/index.ts';
import { localize } from '../platform/localize.ts';

const inLanguage = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(vscode.env.language === 'en' ? 'en-GB' : vscode.env.language, {
    ...options,
    timeZone: 'UTC',
  });

/** A day as people write it: 4 March 2026. @param iso begins with YYYY-MM-DD */
export const dayText = (iso: string): string =>
  inLanguage({ dateStyle: 'long' }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** A time, said in UTC, as exports are read. @param time milliseconds since 1970 */
export const timeText = (time: number): string =>
  `${inLanguage({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(time)} UTC`;

/** A chance; one of less than a hundredth is not none. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01 ? '< 1 %' : `${String(Math.round(share * 100))} %`;

export const numberText = (value: number): string => value.toLocaleString(vscode.env.language);

/** How much is in a file. */
export function sizeText({ kind, size }: SourceSummary): string {
  if (kind === undefined) return '';
  switch (kind) {
    case 'mentions':
      return localize('{0} mentions', numberText(size));
    case 'counts':
      return localize('numbers of {0} intervals', numberText(size));
    case 'events':
      return localize('{0} events', numberText(size));
    case 'feed':
      return localize('{0} posts', numberText(size));
  }
}

const NETWORKS: Readonly<Record<string, string>> = {
  ...{ bluesky: 'Bluesky', mastodon: 'Mastodon', farcaster: 'Farcaster', lens: 'Lens' },
};

/** A network's own name. */
export const networkName = (network: string): string => NETWORKS[network] ?? network;
