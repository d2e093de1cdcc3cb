import { isRecord } from '../../core/base/is-record.ts';
import type { Direction } from '../../core/directions/index.ts';
import type { BatchJob } from './batch-job.ts';

/** Angles are texts until the catalogue has been asked. */
type Unread<Value> = Value extends readonly (infer Item)[]
  ? readonly Unread<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Key extends 'angle' ? string : Unread<Value[Key]> }
    : Value;

export type UnreadJob = Unread<BatchJob>;
export type UnreadDirection = Unread<Direction>;

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string';
const flag: Test = (value) => typeof value === 'boolean';
const number: Test = (value) => typeof value === 'number' && value >= 0;
const whole: Test = (value) => Number.isSafeInteger(value) && number(value);
const oneOf =
  (...known: readonly unknown[]): Test =>
  (value) =>
    known.includes(value);
const list =
  (item: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(item);
const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
/** An object with these fields and no others; optional ones may be missing. */
const object =
  (fields: Readonly<Record<string, Test>>, optional: Readonly<Record<string, Test>> = {}): Test =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name) || Object.hasOwn(optional, name)) &&
    Object.entries(fields).every(([name, test]) => test(value[name])) &&
    Object.entries(optional).every(([name, test]) => value[name] === undefined || test(value[name]));

const span = { text, start: whole, end: whole };
const ground = either(
  object({ source: oneOf('draft'), ...span }),
  object({ source: oneOf('corpus'), post: text, ...span }),
);
const novelty = object({
  ...{ used: whole, of: whole },
  nearest: list(object({ post: text, likeness: number })),
});
const angle = { angle: text, evidence: list(ground), novelty };
const direction = object(
  {
    ...{ id: text, prompt: text, title: text, question: text, firstStep: text },
    ...{ isOfWhole: flag, showsAngle: flag, ...angle },
    composer: object({ kind: oneOf('embedded') }),
  },
  { rare: object(angle) },
);

const place = { from: whole, to: whole };
const isJob = object(
  {
    version: oneOf(1),
    ...{ brand: text, model: text, address: text },
    price: object({ input: number, output: number }),
    drafts: list(object({ file: text, text })),
    items: list(
      either(
        object({ id: text, draft: whole, task: oneOf('rewrite'), start: whole, end: whole }),
        object({ id: text, draft: whole, task: oneOf('directions'), planned: list(direction) }),
      ),
    ),
    withheld: list(
      object({ id: text, why: oneOf('no-brand', 'no-consent', 'other-language', 'changed', 'canceled') }),
    ),
    parts: list(
      either(
        object({ ...place, state: oneOf('unsent') }),
        object({ ...place, state: oneOf('sending'), after: either(text, oneOf(null)) }),
        object({ ...place, state: oneOf('sent'), batch: text }),
        object({ ...place, state: oneOf('collected'), batch: either(text, oneOf(null)) }),
      ),
    ),
  },
  { isCanceled: oneOf(true) },
);

export const hasJobShape = (value: unknown): value is UnreadJob => isJob(value);
