import * as vscode from 'vscode';

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

export const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

export const numberText = (value: number): string => value.toLocaleString(vscode.env.language);
