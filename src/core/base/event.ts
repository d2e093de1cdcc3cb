/** Something that can be ended or released. */
export interface Disposable {
  dispose(): void;
}

/** Calls the listener at every occurrence until the returned object is disposed. */
export type Event<Value> = (listener: (value: Value) => void) => Disposable;

/** The source of an event. */
export class Emitter<Value = void> implements Disposable {
  readonly #listeners = new Set<(value: Value) => void>();

  readonly event: Event<Value> = (listener) => {
    // A listener that is registered twice is called twice.
    const own = (value: Value): void => {
      listener(value);
    };
    this.#listeners.add(own);
    return {
      dispose: () => {
        this.#listeners.delete(own);
      },
    };
  };

  fire(value: Value): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
