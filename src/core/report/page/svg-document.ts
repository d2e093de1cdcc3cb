/**
 * The part of a document that Observable Plot needs to draw: elements with attributes and children, written out as
 * text. Style properties become attributes, as a page's security policy refuses style attributes.
 */
export class SvgElement {
  readonly nodeType = 1;
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  readonly namespaceURI: string;
  parentNode: SvgElement | null = null;
  readonly #attributes = new Map<string, string>();
  readonly #children: (SvgElement | SvgText)[] = [];
  readonly style = {
    setProperty: (name: string, value: unknown): void => {
      this.#attributes.set(name, String(value));
    },
    removeProperty: (name: string): void => {
      this.#attributes.delete(name);
    },
  };

  constructor(document: SvgDocument, namespace: string, name: string) {
    this.ownerDocument = document;
    this.namespaceURI = namespace;
    this.tagName = name;
  }

  get childNodes(): readonly (SvgElement | SvgText)[] {
    return this.#children;
  }
  get firstChild(): SvgElement | SvgText | null {
    return this.#children[0] ?? null;
  }
  set textContent(text: string) {
    this.#children.length = 0;
    if (text !== '') this.#children.push(new SvgText(text));
  }

  appendChild<Node extends SvgElement | SvgText>(child: Node): Node {
    return this.insertBefore(child, null);
  }

  insertBefore<Node extends SvgElement | SvgText>(child: Node, before: SvgElement | SvgText | null): Node {
    if (child instanceof SvgElement) child.parentNode?.removeChild(child);
    const at = before === null ? -1 : this.#children.indexOf(before);
    this.#children.splice(at < 0 ? this.#children.length : at, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild<Node extends SvgElement | SvgText>(child: Node): Node {
    const at = this.#children.indexOf(child);
    if (at >= 0) this.#children.splice(at, 1);
    child.parentNode = null;
    return child;
  }

  append(...nodes: (SvgElement | SvgText | string)[]): void {
    for (const node of nodes) this.appendChild(typeof node === 'string' ? new SvgText(node) : node);
  }

  setAttribute(name: string, value: unknown): void {
    // Plot names its groups after the marks they are made of, which tells a listener nothing.
    if (this.tagName === 'g' && name.startsWith('aria-')) return;
    this.#attributes.set(name, String(value));
  }
  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  querySelectorAll(): readonly SvgElement[] {
    return [];
  }
  addEventListener(): void {
    // Nothing happens to a drawing that is only written out.
  }

  /** The element as text; style sheets within a drawing are left out. */
  toString(): string {
    if (this.tagName === 'style') return '';
    const attributes = Array.from(this.#attributes, ([name, value]) => ` ${name}="${escapeText(value)}"`);
    const inner = this.#children.map(String).join('');
    return `<${this.tagName}${attributes.join('')}>${inner}</${this.tagName}>`;
  }
}

class SvgText {
  readonly nodeType = 3;
  parentNode: SvgElement | null = null;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return escapeText(this.#text);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

export class SvgDocument {
  readonly documentElement: SvgElement = new SvgElement(this, SVG, 'svg');

  createElementNS(namespace: string, name: string): SvgElement {
    return new SvgElement(this, namespace, name);
  }
  createElement(name: string): SvgElement {
    return new SvgElement(this, 'http://www.w3.org/1999/xhtml', name);
  }
  createTextNode(text: string): SvgText {
    return new SvgText(text);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, in elements and in attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
