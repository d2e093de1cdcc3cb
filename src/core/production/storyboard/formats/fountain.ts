import type { Shot, Storyboard } from '../storyboard.ts';

/** What the script says besides the storyboard. */
export interface ScriptHead {
  readonly brand: string;
  /** The name of the draft's file. */
  readonly source: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** The script as Fountain: a title page, a scene a shot, what is seen as action, what is spoken as dialogue. */
export function writeFountain(storyboard: Storyboard, { brand, source, date }: ScriptHead): string {
  const { title, rate, aspect, frames, shots } = storyboard;
  const length = `${(frames / rate.perSecond).toFixed(1)} s, ${rate.name} frames a second, ${aspect}`;
  const head = [
    `Title: ${onOneLine(title)}`,
    'Credit: storyboard for',
    `Author: ${onOneLine(brand)}`,
    `Source: ${onOneLine(source)}`,
    `Draft date: ${date}`,
    `Notes: ${length}`,
  ];
  const scenes = shots.map((shot, at) => sceneOf(shot, at, rate.perSecond));
  return `${head.join('\n')}\n\n${scenes.join('\n\n')}\n`;
}

function sceneOf(shot: Shot, at: number, perSecond: number): string {
  const { beat, frames, description, onScreen, voiceOver, disclosure } = shot;
  const number = String(at + 1);
  const parts = [
    // A heading that begins with a full stop is one whatever it says.
    `.SHOT ${number}, ${beat.toUpperCase()}, ${(frames / perSecond).toFixed(1)} SECONDS #${number}#`,
    action(description),
    ...onScreen.map((text) => action(`On screen: ${text}`)),
    ...(disclosure === null ? [] : [action(`Notice on screen: ${disclosure}`)]),
  ];
  if (voiceOver.length > 0) parts.push(`NARRATOR (V.O.)\n${voiceOver.map(dialogue).join('\n')}`);
  return parts.join('\n\n');
}

/** Action whatever it looks like: capitals would make it a character, `TO:` a transition. */
const action = (text: string): string => `!${escaped(text)}`;

/** A line in brackets would be a direction to the speaker, and one that begins with `~` a song. */
const dialogue = (line: string): string =>
  escaped(/^[(~]/.test(line) ? line.replace(/^[(~]+|\)(?=[.!?]?$)/g, '') : line);

/** Marks of emphasis are escaped, with them `/*`, which would cut out what follows; a blank makes notes none. */
const escaped = (text: string): string =>
  onOneLine(text)
    .replace(/[*_]/g, String.raw`\$&`)
    .replaceAll('[[', '[ [');

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
