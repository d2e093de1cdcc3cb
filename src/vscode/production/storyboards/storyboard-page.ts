import * as vscode from 'vscode';
import {
  drawnThings,
  type ReviewedStoryboard,
  type Shot,
} from '../../../core/production/storyboard/index.ts';
import type { FilmOptions, PageShot, ToStoryboardPage } from '../../../webview/storyboard/messages.ts';
import { localize } from '../../platform/localize.ts';

/** What the page of a storyboard shows. */
export function storyboardPage(storyboard: ReviewedStoryboard, options: FilmOptions): ToStoryboardPage {
  const { title, frames, rate, aspect, shots, cues, warnings } = storyboard;
  return {
    title,
    summary: localize(
      '{0} shots, {1} seconds, {2} frames a second, {3}',
      shots.length,
      (frames / rate.perSecond).toFixed(1),
      rate.name,
      aspect,
    ),
    ...{ options, perSecond: rate.perSecond, frames, cues },
    notice: shots.find(({ disclosure }) => disclosure !== null)?.disclosure ?? '',
    shots: shots.map((shot, at) => pageShot(shot, at, warnings)),
    warnings: warnings.filter(({ shot }) => shot === undefined).map(({ message }) => message),
    words: words(),
  };
}

/** A shot's name for people. */
export const shotName = (at: number): string => vscode.l10n.t('Shot {0}', at + 1);

/** Milliseconds that a message stays in the status bar. */
const MESSAGE = 4000;

/** Says something in the status bar. */
export const say = (text: string): void => {
  vscode.window.setStatusBarMessage(text, MESSAGE);
};

/** Copies what a generator of pictures needs for a shot, and says so. */
export async function copyShotPrompt(prompt: string, name: string): Promise<void> {
  await vscode.env.clipboard.writeText(prompt);
  say(vscode.l10n.t('Prompt copied: {0}', name));
}

const pageShot = (shot: Shot, at: number, warnings: ReviewedStoryboard['warnings']): PageShot => ({
  id: shot.id,
  name: shotName(at),
  beat: shot.beat,
  beatName: beatName(shot.beat),
  ...{ start: shot.start, frames: shot.frames, description: shot.description },
  things: drawnThings(shot),
  ...{ voiceOver: shot.voiceOver, onScreen: shot.onScreen },
  warnings: warnings.filter(({ shot: id }) => id === shot.id).map(({ message }) => message),
});

function beatName(beat: Shot['beat']): string {
  switch (beat) {
    case 'hook':
      return vscode.l10n.t('opening');
    case 'turn':
      return vscode.l10n.t('story');
    case 'proof':
      return vscode.l10n.t('facts');
    case 'call':
      return vscode.l10n.t('request');
  }
}

const words = (): ToStoryboardPage['words'] => ({
  play: vscode.l10n.t('Play'),
  pause: vscode.l10n.t('Pause'),
  previous: vscode.l10n.t('Previous Shot (J)'),
  next: vscode.l10n.t('Next Shot (L)'),
  position: vscode.l10n.t('Position in the film'),
  timeline: vscode.l10n.t('Timeline'),
  length: vscode.l10n.t('Length of {0}'),
  shots: vscode.l10n.t('Shots'),
  seconds: vscode.l10n.t('Seconds: {0}'),
  spoken: vscode.l10n.t('Voice-over'),
  onScreen: vscode.l10n.t('On screen'),
  seen: vscode.l10n.t('Picture'),
  silent: vscode.l10n.t('Picture without words'),
  copy: vscode.l10n.t('Copy Prompt'),
  reveal: vscode.l10n.t('Show in Draft'),
  save: vscode.l10n.t('Save Storyboard Files…'),
  reset: vscode.l10n.t('Planned Lengths'),
  undo: vscode.l10n.t('Undo'),
  hint: vscode.l10n.t(
    'Drag the right edge of a shot, or select it and press an arrow key, to change its length; with Shift by a second. K plays and pauses, J and L go from shot to shot. Voice-over that you edit below is changed in the draft.',
  ),
  warnings: vscode.l10n.t('To Look At'),
  rate: vscode.l10n.t('Frames a second'),
  aspect: vscode.l10n.t('Width to height'),
  wanted: vscode.l10n.t('Seconds'),
  warned: vscode.l10n.t('has warnings'),
  fine: vscode.l10n.t('Nothing to look at.'),
});
