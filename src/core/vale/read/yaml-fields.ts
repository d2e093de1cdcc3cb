import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node as YamlNode,
  type YAMLMap,
} from 'yaml';

/** A mapping of a YAML file whose values are read as they are written: `1.0` and `no` are texts too. */
export class YamlFields {
  readonly #map: YAMLMap;
  readonly #lines: LineCounter;
  readonly comment: string | undefined;

  private constructor(map: YAMLMap, lines: LineCounter, comment: string | undefined) {
    this.#map = map;
    this.#lines = lines;
    this.comment = comment;
  }

  /** The fields of a file, or where it is broken. */
  static read(text: string): YamlFields | { readonly line: number; readonly message: string } {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, {
      ...{ lineCounter, schema: 'core', logLevel: 'silent', prettyErrors: false },
      // Go's reader takes the last of equal keys.
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error)
      return { line: lineCounter.linePos(error.pos[0]).line, message: error.message.split('\n')[0] ?? '' };
    if (!isMap(document.contents)) return { line: 1, message: 'It has no “extends: …”.' };
    const comment = document.commentBefore ?? document.contents.commentBefore ?? undefined;
    return new YamlFields(document.contents, lineCounter, comment?.trim());
  }

  get keys(): readonly string[] {
    return this.#map.items.map(({ key }) => textOf(key) ?? '');
  }

  has(key: string): boolean {
    return this.#node(key) !== undefined;
  }

  lineOf(key: string): number {
    const found = this.#map.items.find((pair) => textOf(pair.key) === key);
    return this.#line(found?.key);
  }

  text(key: string): string | undefined {
    return textOf(this.#node(key));
  }

  flag(key: string, otherwise = false): boolean {
    const written = this.text(key)?.toLowerCase();
    if (written === undefined) return otherwise;
    return ['true', 'yes', 'on', '1'].includes(written);
  }

  number(key: string): number {
    const value = Number(this.text(key) ?? 0);
    return Number.isFinite(value) ? value : 0;
  }

  /** The texts of a list, with their lines; a single text is a list of one. */
  list(key: string): { readonly text: string; readonly line: number }[] {
    const node = this.#node(key);
    const items = isSeq(node) ? node.items : node === undefined ? [] : [node];
    return items.flatMap((item) => {
      const text = textOf(item);
      return text === undefined ? [] : [{ text, line: this.#line(item) }];
    });
  }

  texts(key: string): string[] {
    return this.list(key).map(({ text }) => text);
  }

  /** The pairs of a mapping, or of a list of mappings, in their order. */
  pairs(key: string): { readonly key: string; readonly value: string; readonly line: number }[] {
    const node = this.#node(key);
    const maps = isSeq(node) ? node.items.filter((item) => isMap(item)) : isMap(node) ? [node] : [];
    return maps.flatMap((map) =>
      map.items.map((pair) => ({
        key: textOf(pair.key) ?? '',
        value: textOf(pair.value) ?? '',
        line: this.#line(pair.key),
      })),
    );
  }

  /** The mappings of a list. */
  maps(key: string): YamlFields[] {
    const node = this.#node(key);
    const maps = isSeq(node) ? node.items.filter((item) => isMap(item)) : [];
    return maps.map((map) => new YamlFields(map, this.#lines, undefined));
  }

  /** The fields of a mapping within. */
  inner(key: string): YamlFields | undefined {
    const node = this.#node(key);
    return isMap(node) ? new YamlFields(node, this.#lines, undefined) : undefined;
  }

  #node(key: string): unknown {
    const value = this.#map.items.findLast((pair) => isPair(pair) && textOf(pair.key) === key)?.value;
    return value === null || (isScalar(value) && value.value === null && !value.source) ? undefined : value;
  }

  #line(node: unknown): number {
    const range = hasRange(node) ? node.range : undefined;
    return range ? this.#lines.linePos(range[0]).line : 1;
  }
}

const hasRange = (node: unknown): node is Pick<YamlNode, 'range'> =>
  typeof node === 'object' && node !== null && 'range' in node;

/** A scalar as it is written. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return node.source ?? '';
}
