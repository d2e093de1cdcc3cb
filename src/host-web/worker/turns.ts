/**
 * Waits for a turn of the event loop, in which pending calls are answered. Browsers make timers wait for some milliseconds; messages arrive at
 * once.
 */
export function turns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => {
    waiting.shift()?.();
  });
  port1.start();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
}
