import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import type { GuideText } from '../../../../src/core/guides/index.ts';
import { readGuide, type ReadGuide } from '../../../../src/core/proposals/guide/read-guide.ts';
import { readGuideFile } from '../../../../src/host-node/guide-reader/read-guide-file.ts';

const FOLDER = 'test/guides';

/** Read once in a process: PDF takes a second. */
const guides = new Map<string, Promise<GuideText>>();

/** A guide of `test/guides`, with its blocks. */
export function guideOf(name: string): Promise<GuideText> {
  const guide = guides.get(name) ?? guideIn(name);
  guides.set(name, guide);
  return guide;
}

async function guideIn(name: string): Promise<GuideText> {
  const reading = await readGuideFile(name, readFileSync(`${FOLDER}/${name}`));
  assert.ok(reading.kind === 'guide', `${name} cannot be read`);
  return reading.guide;
}

export const statedIn = async (name: string): Promise<ReadGuide> =>
  readGuide(await guideOf(name), localizeInEnglish);

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** How well terms and bans were found, by what a person marked in the guide. */
export async function figuresOf(name: string): Promise<Figures> {
  const wanted = new Set(goldOf(name));
  const { statements } = await statedIn(name);
  const found = new Set(
    statements.flatMap(({ value }) => {
      if (value.kind === 'term') return value.insteadOf.map((word) => plain(`${value.use} < ${word}`));
      return value.kind === 'ban' ? [plain(value.term)] : [];
    }),
  );
  const hits = [...found].filter((one) => wanted.has(one)).length;
  return {
    precision: hits / Math.max(1, found.size),
    recall: hits / Math.max(1, wanted.size),
    wrong: [...found].filter((one) => !wanted.has(one)),
    missed: [...wanted].filter((one) => !found.has(one)),
  };
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function goldOf(name: string): string[] {
  const gold: unknown = JSON.parse(readFileSync(`${FOLDER}/gold.json`, 'utf8'));
  const own = field(gold, name);
  const terms = Object.entries(record(field(own, 'terms'))).flatMap(([use, words]) =>
    strings(words).map((word) => plain(`${use} < ${word}`)),
  );
  return [...terms, ...strings(field(own, 'banned')).map(plain)];
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const field = (value: unknown, key: string): unknown => record(value)[key];
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item: unknown) => typeof item === 'string') : [];
