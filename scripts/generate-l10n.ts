// Collects every text the user can see into l10n/bundle.l10n.json, for translators.
//   npx tsx scripts/generate-l10n.ts [--check]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import ts from 'typescript';

const TARGET = 'l10n/bundle.l10n.json';
const RULES = 'data/checks/rules';

/** The name of the localize function in the core, the service and the editor. VS Code's collector only finds VS Code's own function. */
const LOCALIZE_NAME = 'localize';

/** The bundle's expected content; each text is its own key. */
export async function collectTexts(): Promise<string> {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.includes('.generated.'))
    .map((file) => ({ file, contents: readFileSync(join('src', file), 'utf8') }));
  const inEditor = await getL10nJson(sources.map(({ contents }) => ({ extension: '.ts', contents })));
  const inCore = sources.flatMap(({ file, contents }) =>
    /^(?:core|service|vscode)\b/.test(file) ? templatesIn(contents) : [],
  );
  const ofRules = readdirSync(RULES).flatMap((file) => textsIn(readFileSync(join(RULES, file), 'utf8')));
  const texts = { ...inEditor, ...Object.fromEntries([...inCore, ...ofRules].map((text) => [text, text])) };
  return `${JSON.stringify(Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}

/** What users read of a rule's file. Throws `Error` where one of these texts is missing. */
function textsIn(file: string): string[] {
  const parsed: unknown = JSON.parse(file);
  const rule = new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
  return ['title', 'description', 'message'].map((name) => {
    const text: unknown = rule.get(name);
    if (typeof text === 'string') return text;
    throw new Error(`A rule has no ${name}.`);
  });
}

/** The templates that a source passes to its localize function. */
function templatesIn(source: string): string[] {
  const templates: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isLocalize(node.expression)) {
      const [template] = node.arguments;
      if (template) templates.push(...literalsIn(template));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('core.ts', source, ts.ScriptTarget.Latest));
  return templates;
}

const isLocalize = (callee: ts.Expression): boolean =>
  (ts.isIdentifier(callee) && callee.text === LOCALIZE_NAME) ||
  (ts.isPropertyAccessExpression(callee) && callee.name.text === LOCALIZE_NAME);

/** A single text, or those that a condition chooses from. */
function literalsIn(template: ts.Expression): string[] {
  if (ts.isStringLiteralLike(template)) return [template.text];
  if (ts.isConditionalExpression(template))
    return [...literalsIn(template.whenTrue), ...literalsIn(template.whenFalse)];
  return [];
}

if (process.argv[1]?.endsWith('generate-l10n.ts')) {
  const fresh = await collectTexts();
  if (!process.argv.includes('--check')) writeFileSync(TARGET, fresh);
  else if (readFileSync(TARGET, 'utf8') !== fresh)
    throw new Error(`${TARGET} is stale: run npm run generate`);
}
