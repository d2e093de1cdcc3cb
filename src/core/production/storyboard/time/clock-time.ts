import type { FrameRate } from './frame-rate.ts';

/** The time at which a frame begins, to the millisecond: HH:MM:SS, the mark, and three digits, as SubRip and WebVTT write it. */
export function clockTime(frame: number, { perSecond }: FrameRate, mark: ',' | '.'): string {
  const milliseconds = Math.round((frame * 1000) / perSecond);
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock}${mark}${String(milliseconds % 1000).padStart(3, '0')}`;
}
