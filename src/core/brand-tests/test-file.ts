import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import { localizeInEnglish, type Localize } from '../base/localize.ts';
import type { Span } from '../text/index.ts';

/** What a test expects of a passage. */
export type Expectation = 'us' | 'not us' | 'marks' | 'passes';

/** One passage of a test file with what is expected of it. Offsets are UTF-16 units in the file. */
export interface BrandTest extends Span {
  /** Its place in the file, such as `voice/us/2` or `rules/1/marks/0`. */
  readonly id: string;
  readonly expectation: Expectation;
  /** As Markdown. */
  readonly text: string;
  /** Of a test of a rule: the rule or family of rules. */
  readonly rule: string | undefined;
  readonly channel: string | undefined;
  /** The words that must be marked. */
  readonly words: string | undefined;
  readonly why: string | undefined;
}

/** What is wrong in a test file. */
export interface TestFileProblem extends Span {
  readonly message: string;
}

export interface TestFile {
  readonly tests: readonly BrandTest[];
  readonly problems: readonly TestFileProblem[];
}

/** True for the name of a file in a brand's folder `tests`. */
export const isTestFile = (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith('.');

/** Reads a test file. What cannot be read is a problem, which makes a run fail: a test that is passed over would seem to pass. */
export function readTestFile(source: string, localize: Localize = localizeInEnglish): TestFile {
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  const broken = document.errors.map(({ pos: [start, end] }) => ({
    start,
    end: Math.max(end, start + 1),
    message: localize('This is not valid YAML.'),
  }));
  if (broken.length > 0) return { tests: [], problems: broken };
  const reader = new Reader(localize);
  if (document.contents !== null) reader.readFile(document.contents);
  return { tests: reader.tests, problems: reader.problems };
}

/** What the passages of a list have in common. */
interface Listed {
  readonly expectation: Expectation;
  readonly rule?: string | undefined;
  readonly channel?: string | undefined;
}

class Reader {
  readonly tests: BrandTest[] = [];
  readonly problems: TestFileProblem[] = [];
  readonly #localize: Localize;

  constructor(localize: Localize) {
    this.#localize = localize;
  }

  readFile(root: unknown): void {
    if (!isMap(root)) {
      this.#fault(root, this.#localize('A test file has “voice”, “rules” or both.'));
      return;
    }
    this.#refuseOthers(root, ['voice', 'rules']);
    const voice = valueAt(root, 'voice');
    if (isMap(voice)) {
      this.#refuseOthers(voice, ['us', 'not us']);
      for (const expectation of ['us', 'not us'] as const)
        this.#readList(valueAt(voice, expectation), `voice/${expectation}`, { expectation });
    } else if (isGiven(voice)) this.#fault(voice, this.#localize('“voice” has the lists “us” and “not us”.'));
    const rules = valueAt(root, 'rules');
    if (isSeq(rules))
      rules.items.forEach((item, at) => {
        this.#readRule(item, `rules/${String(at)}`);
      });
    else if (isGiven(rules))
      this.#fault(rules, this.#localize('“rules” is a list; each begins with “- rule:”.'));
  }

  #readRule(item: unknown, id: string): void {
    const rule = isMap(item) ? textOf(valueAt(item, 'rule')) : undefined;
    if (!isMap(item) || rule === undefined) {
      this.#fault(item, this.#localize('Name the rule: “rule: terms/banned”.'));
      return;
    }
    this.#refuseOthers(item, ['rule', 'channel', 'marks', 'passes']);
    const channel = textOf(valueAt(item, 'channel'));
    for (const expectation of ['marks', 'passes'] as const)
      this.#readList(valueAt(item, expectation), `${id}/${expectation}`, { expectation, rule, channel });
  }

  #readList(list: unknown, id: string, listed: Listed): void {
    if (!isGiven(list)) return;
    if (!isSeq(list)) {
      this.#fault(list, this.#localize('This is a list of passages; each begins with a hyphen.'));
      return;
    }
    list.items.forEach((item, at) => {
      this.#readPassage(item, `${id}/${String(at)}`, listed);
    });
  }

  #readPassage(item: unknown, id: string, { expectation, rule, channel }: Listed): void {
    const fields = isMap(item) ? item : undefined;
    if (fields) this.#refuseOthers(fields, ['text', 'words', 'why']);
    const text = textOf(fields ? valueAt(fields, 'text') : item);
    if (text === undefined) {
      this.#fault(item, this.#localize('A passage is a text.'));
      return;
    }
    const field = (name: string): string | undefined => fields && textOf(valueAt(fields, name));
    this.tests.push({
      ...spanOf(item),
      ...{ id, expectation, text, rule, channel },
      ...{ words: field('words'), why: field('why') },
    });
  }

  #refuseOthers(map: YAMLMap, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = textOf(key);
      if (name === undefined || known.includes(name)) continue;
      this.#fault(key, this.#localize('“{0}” is not known here. Write: {1}.', name, known.join(', ')));
    }
  }

  #fault(node: unknown, message: string): void {
    const { start, end } = spanOf(node);
    this.problems.push({ start, end: Math.max(end, start + 1), message });
  }
}

const valueAt = (map: YAMLMap, name: string): unknown =>
  map.items.find(({ key }) => textOf(key) === name)?.value ?? undefined;

const isGiven = (node: unknown): boolean =>
  node !== undefined && node !== null && !(isScalar(node) && node.value === null);

/** Texts, and what YAML takes for a number or a truth value although it is one. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  const text = typeof value === 'string' ? value : value === null ? '' : (source ?? '');
  return text.trim() === '' ? undefined : text.trim();
}

function spanOf(node: unknown): Span {
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0];
  return { start, end };
}

const isNode = (node: unknown): node is ParsedNode => isMap(node) || isSeq(node) || isScalar(node);
