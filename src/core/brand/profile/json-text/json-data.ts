export type JsonPath = readonly (string | number)[];

/** One change of a JSON value. */
export type JsonChange =
  | { readonly kind: 'set'; readonly path: JsonPath; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: JsonPath }
  /** Into a list, which is made where there is none. */
  | {
      readonly kind: 'insert';
      readonly path: JsonPath;
      readonly at: number;
      readonly values: readonly unknown[];
    }
  /** Within a list, or among an object’s properties; `to` is the place afterwards. */
  | { readonly kind: 'move'; readonly path: JsonPath; readonly from: number; readonly to: number }
  /** Another name for the last property of a path. */
  | { readonly kind: 'rename'; readonly path: JsonPath; readonly to: string };

/** The value with a change; undefined where the value has another shape than the change assumes. */
export function changeData(value: unknown, change: JsonChange): unknown {
  switch (change.kind) {
    case 'set':
      return setAt(value, change.path, () => change.value);
    case 'remove':
      return setAt(value, change.path, () => undefined);
    case 'insert':
      return setAt(value, change.path, (list) => {
        const items = list === undefined ? [] : asList(list);
        return items && [...items.slice(0, change.at), ...change.values, ...items.slice(change.at)];
      });
    case 'move':
      return setAt(value, change.path, (container) => {
        if (!isObject(container)) return moved(asList(container), change.from, change.to);
        const entries = moved(Object.entries(container), change.from, change.to);
        return entries && Object.fromEntries(entries);
      });
    case 'rename':
      return setAt(value, change.path.slice(0, -1), (object) => {
        if (!isObject(object)) return undefined;
        const from = String(change.path.at(-1));
        return Object.fromEntries(
          Object.entries(object).map(([key, inner]) => [key === from ? change.to : key, inner]),
        );
      });
  }
}

function moved<Item>(list: readonly Item[] | undefined, from: number, to: number): Item[] | undefined {
  const item = list?.[from];
  if (!list || item === undefined || to >= list.length) return undefined;
  const others = list.filter((_, at) => at !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

function setAt(value: unknown, path: JsonPath, replace: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replace(value);
  if (typeof key === 'number') {
    const list = asList(value);
    if (!list || key >= list.length) return undefined;
    const fresh = setAt(list[key], rest, replace);
    return list.flatMap((item, at) => (at !== key ? [item] : fresh === undefined ? [] : [fresh]));
  }
  if (value !== undefined && !isObject(value)) return undefined;
  const entries = Object.entries(value ?? {});
  const fresh = setAt(entries.find(([name]) => name === key)?.[1], rest, replace);
  const others = entries.filter(([name]) => name !== key);
  return Object.fromEntries(fresh === undefined ? others : [...others, [key, fresh]]);
}

const asList = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for values of equal meaning: the order of properties does not count. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => isSameData(item, b[at]));
  if (!isObject(a) || !isObject(b)) return false;
  const others = new Map(Object.entries(b));
  const entries = Object.entries(a);
  return (
    entries.length === others.size &&
    entries.every(([key, inner]) => others.has(key) && isSameData(inner, others.get(key)))
  );
}
