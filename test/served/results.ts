/** Names the file, in the environment of the extension host, to which the tests inside write their results. */
export const RESULTS_VARIABLE = 'TIMBRE_TEST_RESULTS';
/** Runs only the tests whose full title matches this regular expression. */
export const GREP_VARIABLE = 'TIMBRE_TEST_GREP';
/** Runs only this part of a suite that has parts, counted from 1. */
export const PART_VARIABLE = 'TIMBRE_TEST_PART';

/** One line of that file, as JSON. */
export type TestEvent =
  | { type: 'suite'; title: string; depth: number }
  /** A test or a hook starts, which mocha itself ends after `limit` ms. */
  | { type: 'start'; title: string; depth: number; limit: number }
  | { type: 'pass'; title: string; depth: number; ms: number }
  | { type: 'skip'; title: string; depth: number }
  | { type: 'fail'; title: string; depth: number; error: string }
  | { type: 'end' };

/** Reads one line; undefined when it is not a whole event (the writer may have been cut off). */
export function parseEvent(line: string): TestEvent | undefined {
  const value = parseRecord(line);
  if (value === undefined) return undefined;
  const { type, title, depth, ms, limit, error } = value;
  if (type === 'end') return { type };
  if (typeof title !== 'string' || typeof depth !== 'number') return undefined;
  if (type === 'suite' || type === 'skip') return { type, title, depth };
  if (type === 'start' && typeof limit === 'number') return { type, title, depth, limit };
  if (type === 'pass' && typeof ms === 'number') return { type, title, depth, ms };
  if (type === 'fail' && typeof error === 'string') return { type, title, depth, error };
  return undefined;
}

function parseRecord(
  line: string,
): Partial<Record<'type' | 'title' | 'depth' | 'ms' | 'limit' | 'error', unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An event as a person reads it. */
export function formatEvent(event: TestEvent): string | undefined {
  if (event.type === 'end' || event.type === 'start') return undefined;
  const indent = '  '.repeat(event.depth);
  switch (event.type) {
    case 'suite':
      return `${indent}${event.title}`;
    case 'pass':
      return `${indent}✔ ${event.title} (${event.ms} ms)`;
    case 'skip':
      return `${indent}- ${event.title}`;
    case 'fail':
      return `${indent}✖ ${event.title}\n${event.error.replaceAll(/^/gm, `${indent}    `)}`;
  }
}
