import { isMap, isSeq, parseDocument } from 'yaml';

/** A rule's test to be added to a file. */
export interface NewRuleTest {
  readonly rule: string;
  readonly marks: string;
  readonly passes: string;
}

/** A test file's text with a test added; comments and formatting of the rest stay. Undefined for a file that cannot be read. */
export function withRuleTest(source: string, { rule, marks, passes }: NewRuleTest): string | undefined {
  const document = parseDocument(source.trim() === '' ? 'rules: []\n' : source, {
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  if (!document.has('rules')) document.set('rules', document.createNode([]));
  const rules = document.get('rules');
  if (!isSeq(rules)) return undefined;
  rules.flow = false;
  rules.add(document.createNode({ rule, marks: [marks], passes: [passes] }));
  return document.toString({ lineWidth: 0 });
}
