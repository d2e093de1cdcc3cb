import { isRecord } from '../../../../base/is-record.ts';
import { inside, parseJson, recordsOf, type JsonRecord } from '../json-file.ts';

/** Nodes of the tree that are not prose. */
const SKIPPED =
  /^(?:image|gallery|html|codeblock|code|bookmark|embed|video|audio|file|button|signup|horizontalrule)$/;

/** The paragraphs of a text that the Lexical editor stores as a JSON tree, separated by blank lines. */
export function textOfLexical(json: string | undefined): string | undefined {
  if (json === undefined) return undefined;
  const root = inside(parseJson(json).value, 'root');
  const paragraphs = recordsOf(inside(root, 'children')).flatMap((node) => textIn(node, 0).trim() || []);
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : undefined;
}

const DEEPEST = 60;

function textIn(node: JsonRecord, depth: number): string {
  if (depth > DEEPEST || SKIPPED.test(String(inside(node, 'type')))) return '';
  if (node['type'] === 'linebreak') return '\n';
  if (typeof node['text'] === 'string') return node['text'];
  const parts = recordsOf(node['children'])
    .filter(isRecord)
    .map((child) => textIn(child, depth + 1));
  return parts.join(node['type'] === 'list' ? '\n' : '');
}
