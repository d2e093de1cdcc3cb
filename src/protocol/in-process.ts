import type { Remote } from '../core/base/calls.ts';
import { connect, remote } from './connect.ts';
import type { MessagePortLike } from './port.ts';
import { serve } from './serve.ts';

/** A service in this thread behind the interface of a remote one; nothing is copied. */
export function inProcess<Api extends object>(service: Api): Remote<Api> {
  const [here, there] = pair();
  serve(there, service);
  const line = connect(here);
  return remote<Api>((...call) => line.call(...call));
}

/** Two connected ports within a thread. Messages arrive after the code that posted them has finished. */
function pair(): readonly [MessagePortLike, MessagePortLike] {
  const [listenersHere, listenersThere]: Listeners[] = [[], []];
  const end = (own: Listeners = [], other: Listeners = []): MessagePortLike => ({
    post(message) {
      queueMicrotask(() => {
        for (const receive of other) receive(message);
      });
    },
    listen(receive) {
      own.push(receive);
    },
  });
  return [end(listenersHere, listenersThere), end(listenersThere, listenersHere)];
}

type Listeners = ((message: unknown) => void)[];
