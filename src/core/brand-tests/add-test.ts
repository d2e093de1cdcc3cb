import { isMap, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import type { Expectation } from './test-file.ts';

/** A rule's test to be added to a file. */
export interface NewRuleTest {
  readonly rule: string;
  readonly marks: string;
  readonly passes: string;
}

/** A passage to be added to a file with what is expected of it. */
export interface NewTest {
  readonly expectation: Expectation;
  readonly text: string;
  /** Of `marks` and `passes`. */
  readonly rule?: string | undefined;
  readonly why?: string | undefined;
}

/** A test file's text with a test added; comments and formatting of the rest stay. Undefined for a file that cannot be read. */
export const withRuleTest = (source: string, { rule, marks, passes }: NewRuleTest): string | undefined =>
  changed(source, (document) => {
    const rules = listAt(document, ['rules']);
    rules?.add(document.createNode({ rule, marks: [marks], passes: [passes] }));
    return rules !== undefined;
  });

/** The same with a passage: in the list of the voice, or in that of its rule, which is begun where the file has none. */
export const withTest = (source: string, { expectation, text, rule, why }: NewTest): string | undefined =>
  changed(source, (document) => {
    const passage = why === undefined ? text : { text, why };
    const isOfVoice = expectation === 'us' || expectation === 'not us';
    const list = listAt(
      document,
      isOfVoice ? ['voice', expectation] : ['rules', ruleIndex(document, rule ?? ''), expectation],
    );
    list?.add(document.createNode(passage));
    return list !== undefined;
  });

function changed(source: string, change: (document: Document.Parsed) => boolean): string | undefined {
  const read = (text: string): Document.Parsed =>
    parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const written = read(source);
  // Nothing, or comments alone.
  const document = written.contents === null ? read(`${source}{}\n`) : written;
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  document.contents.flow = false;
  return change(document)
    ? document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] \S/.test(source) })
    : undefined;
}

/** The index of the entry for a rule without a channel; a new one at the end where there is none. */
function ruleIndex(document: Document.Parsed, rule: string): number {
  const rules = listAt(document, ['rules']);
  if (!rules) return 0;
  const known = rules.items.findIndex(
    (entry) => isMap(entry) && entry.get('rule') === rule && !entry.has('channel'),
  );
  if (known >= 0) return known;
  rules.add(document.createNode({ rule }));
  return rules.items.length - 1;
}

/** A list of a file, begun where there is none; undefined where something else stands there. */
function listAt(document: Document.Parsed, path: readonly (string | number)[]): YAMLSeq | undefined {
  const known: unknown = document.getIn(path);
  if (known === undefined || known === null) {
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
    if (parent !== undefined && parent !== null && !isMap(parent)) return undefined;
    document.setIn(path, document.createNode([]));
  }
  const list: unknown = document.getIn(path);
  if (!isSeq(list)) return undefined;
  list.flow = false;
  return list;
}
