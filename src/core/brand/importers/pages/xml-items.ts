import { Parser } from 'htmlparser2';

export interface XmlChild {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is inside it, where that is short. */
  text?: string;
}

/** An element of a feed or archive that stands for a post, with what is directly inside it. */
export interface XmlItem {
  /** The element's name, in lower case: `item`, `entry`, `post`. */
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /**
   * Texts of its children by their name in lower case, with prefix: `content:encoded`; the first of several.
   */
  readonly fields: ReadonlyMap<string, string>;
  /** Its children, one entry each. */
  readonly children: readonly XmlChild[];
}

export interface XmlFile {
  /** The outermost element, in lower case. */
  readonly root: string;
  readonly items: readonly XmlItem[];
  /** Direct children of the channel or feed. */
  readonly about: ReadonlyMap<string, string>;
}

const ITEMS = new Set(['item', 'entry', 'post']);
const DEEPEST = 200;
/** Tags, keys and values are shorter; longer texts are fields. */
const LONGEST_CHILD = 400;

/** Reads a feed or an archive in XML, also invalid XML. Markup inside a child is kept as written. */
export function readXmlItems(text: string): XmlFile {
  let root = '';
  const items: XmlItem[] = [];
  const about = new Map<string, string>();
  const open: string[] = [];
  let item:
    { readonly depth: number; readonly fields: Map<string, string>; readonly item: XmlItem } | undefined;
  let child: { readonly depth: number; readonly name: string; text: string; of?: XmlChild } | undefined;
  let line = 0;
  let counted = 0;
  const lineAt = (offset: number): number => {
    for (
      let next = text.indexOf('\n', counted);
      next >= 0 && next < offset;
      next = text.indexOf('\n', counted)
    ) {
      line++;
      counted = next + 1;
    }
    return line;
  };
  const parser: Parser = new Parser(
    {
      onopentag(rawName, attributes) {
        const name = rawName.toLowerCase();
        if (root === '') root = name;
        if (open.length >= DEEPEST) return;
        open.push(name);
        if (!item && ITEMS.has(name)) {
          const fields = new Map<string, string>();
          const found = { name, line: lineAt(parser.startIndex), attributes, fields, children: [] };
          item = { depth: open.length, fields, item: found };
          items.push(found);
          children = found.children;
        } else if (item && open.length === item.depth + 1) {
          const of: XmlChild = { name, attributes };
          child = { depth: open.length, name, text: '', of };
          children.push(of);
        } else if (!item && open.length <= 3) child = { depth: open.length, name, text: '' };
        else if (child && open.length > child.depth)
          child.text += text.slice(parser.startIndex, parser.endIndex + 1);
      },
      ontext(part) {
        if (child) child.text += part;
      },
      onclosetag(rawName, implied) {
        const name = rawName.toLowerCase();
        if (open.at(-1) !== name) return;
        if (open.length === child?.depth) {
          const fields = item ? item.fields : about;
          if (child.text.trim() !== '' && !fields.has(child.name)) fields.set(child.name, child.text.trim());
          if (child.of && child.text.length <= LONGEST_CHILD) child.of.text = child.text.trim();
          child = undefined;
        } else if (child && !implied) child.text += `</${name}>`;
        if (open.length === item?.depth) item = undefined;
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let children: XmlChild[] = [];
  parser.write(text);
  parser.end();
  return { root, items, about };
}
