/** What is made when it is first asked for, and once: no facet costs anything before a text is read. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
