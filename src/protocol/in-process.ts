import type { Remote } from '../core/base/calls.ts';
import { connect, remote } from './connect.ts';
import type { MessagePortLike } from './port.ts';
import { serve } from './serve.ts';

/** A service of this thread behind the same interface as one elsewhere; nothing is copied. */
export function inProcess<Api extends object>(service: Api): Remote<Api> {
  const [here, there] = pair();
  serve(there, service);
  const line = connect(here);
  return remote<Api>((...call) => line.call(...call));
}

/** Two ends of a line within a thread. Messages arrive once the code that posted them has run to its end. */
function pair(): readonly [MessagePortLike, MessagePortLike] {
  const [hearHere, hearThere]: Hearing[] = [[], []];
  const end = (own: Hearing = [], other: Hearing = []): MessagePortLike => ({
    post(message) {
      queueMicrotask(() => {
        for (const hear of other) hear(message);
      });
    },
    listen(hear) {
      own.push(hear);
    },
  });
  return [end(hearHere, hearThere), end(hearThere, hearHere)];
}

type Hearing = ((message: unknown) => void)[];
