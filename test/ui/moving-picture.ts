// Puts README's moving picture together from frames that moving-picture.test.ts took.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { encode } from 'modern-gif';
import type { Page } from 'playwright-core';
import { isRecord } from '../../src/core/base/is-record.ts';

/**
 * The frames by their screenshots and how long each is shown, in milliseconds. The first is what is seen where nothing moves, as readers may
 * have chosen, so it is the one that says most: a suggestion, a mark, the score. Typing, which comes before it, is at the end.
 */
const FRAMES = [
  ['suggestion', 2500],
  ['accepted', 1500],
  ['why', 3500],
  ['fixes', 2000],
  ['fixed', 3000],
  ['typed-0', 250],
  ['typed-1', 250],
  ['typed-2', 250],
  ['typed-3', 250],
  ['typed-4', 250],
  ['typed-5', 500],
] as const;

/** The most colours that the format has room for, one being kept for what does not change. */
const COLOURS = 255;

/**
 * Makes an animated picture of the frames.
 *
 * @param page a page of a browser, which reads and scales the screenshots
 * @param folder where the screenshots are
 * @param width of the picture, in pixels
 */
export async function movingPicture(page: Page, folder: string, width: number): Promise<Uint8Array> {
  const frames: { readonly data: Uint8ClampedArray<ArrayBuffer>; readonly delay: number }[] = [];
  let height = 0;
  for (const [name, delay] of FRAMES) {
    const picture = readFileSync(`${folder}/moving-${name}.png`).toString('base64');
    const scaled: unknown = await page.evaluate(`(${SCALE})('${picture}', ${String(width)})`);
    assert.ok(
      isRecord(scaled) && typeof scaled['pixels'] === 'string' && typeof scaled['height'] === 'number',
    );
    height = scaled['height'];
    frames.push({ data: new Uint8ClampedArray(Buffer.from(scaled['pixels'], 'base64')), delay });
  }
  const format = 'arrayBuffer';
  return new Uint8Array(await encode({ width, height, frames, maxColors: COLOURS, format }));
}

/** Runs in the page: a picture's pixels at a width, as red, green, blue and opacity, in Base64. */
const SCALE = `async (picture, width) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + picture)).blob());
  const height = Math.round((image.height * width) / image.width);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  let pixels = '';
  for (let at = 0; at < data.length; at += 0x8000) pixels += String.fromCharCode(...data.subarray(at, at + 0x8000));
  return { pixels: btoa(pixels), height };
}`;
