/** The same finding, done once for each draft, piece or clause: two hundred wordings ask for the same few things. */
export function once<From extends object, T>(find: (from: From) => T): (from: From) => T {
  const known = new WeakMap<From, { readonly found: T }>();
  return (from) => {
    const before = known.get(from);
    if (before) return before.found;
    const found = find(from);
    known.set(from, { found });
    return found;
  };
}
