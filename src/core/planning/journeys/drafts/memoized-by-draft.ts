/**
 * A function of a draft that reads it once, and again only for another key: a key press in the journey changes none of its drafts. What is
 * kept goes with the draft.
 */
export function memoizedByDraft<Draft extends object, Rest extends readonly unknown[], Result>(
  read: (draft: Draft, ...rest: Rest) => Result,
): (draft: Draft, ...rest: Rest) => Result {
  const known = new WeakMap<Draft, { readonly key: string; readonly result: Result }>();
  return (draft, ...rest) => {
    const key = rest.length === 0 ? '' : JSON.stringify(rest);
    const last = known.get(draft);
    if (last?.key === key) return last.result;
    const result = read(draft, ...rest);
    known.set(draft, { key, result });
    return result;
  };
}
