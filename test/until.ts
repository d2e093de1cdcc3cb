/**
 * How long what is bound to come may take, in ms: long enough for a machine that has much else to do. Whoever waits goes on at
 * once when it comes, so that a long limit costs nothing.
 */
export const WAIT_LIMIT = 180_000;

/** Waits until `look` sees something, and returns it; throws after `timeout` milliseconds. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  timeout = WAIT_LIMIT,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await sleep(50);
  }
}

/** Waits until `check` throws no more; at last throws what it throws. */
export async function eventually(check: () => void | Promise<void>, timeout = WAIT_LIMIT): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await sleep(50);
  }
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A file's text once it is another than `known`, which has '' too: while VS Code writes a file, it may be empty. */
export const unlessOneOf = (known: readonly string[], text: string): string | undefined =>
  known.includes(text) ? undefined : text;
