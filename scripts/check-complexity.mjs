// Refuses functions of a cyclomatic complexity above 15, save those that complexity-baseline.json lists, which may only become fewer and simpler.
//   node scripts/check-complexity.mjs [--prune]     --prune takes from the list what is no longer above the limit, or less far
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const LIMIT = 15;
const BASELINE = new URL('complexity-baseline.json', import.meta.url);

/**
 * The functions above the limit with their complexities, by name, as names stay when files move; the highest
 * of several with the same name.
 */
export async function complexFunctions(patterns = ['src/**/*.ts', 'scripts/**/*.{ts,mjs}']) {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { ignores: ['**/*.generated.*', '**/*.d.mts'] },
      {
        files: ['**/*.ts', '**/*.mjs'],
        languageOptions: { parser: tseslint.parser },
        rules: { complexity: ['error', LIMIT] },
      },
    ],
    allowInlineConfig: false,
  });
  const found = new Map();
  for (const { filePath, messages } of await eslint.lintFiles(patterns))
    for (const { message, line } of messages) {
      const [, name = 'anonymous', complexity] =
        /^(?:.*?['‘](.+?)['’]|.*?) has a complexity of (\d+)/.exec(message) ?? [];
      const last = found.get(name)?.complexity ?? 0;
      if (complexity === undefined) throw new Error(`${filePath}:${line}: ${message}`);
      if (Number(complexity) > last)
        found.set(name, { complexity: Number(complexity), place: `${filePath}:${line}` });
    }
  return found;
}

/** The complaints, in words; empty where there are none. */
export function complaints(found, baseline) {
  const above = [...found].flatMap(([name, { complexity, place }]) =>
    complexity > (baseline[name] ?? LIMIT)
      ? [`${place}: “${name}” has a complexity of ${complexity}, allowed are ${baseline[name] ?? LIMIT}`]
      : [],
  );
  const below = Object.entries(baseline).flatMap(([name, allowed]) => {
    const now = found.get(name)?.complexity ?? 0;
    return now < allowed
      ? [`“${name}” is simpler than the list says: node scripts/check-complexity.mjs --prune`]
      : [];
  });
  return [...above, ...below];
}

function pruned(found, baseline) {
  const kept = Object.entries(baseline).flatMap(([name, allowed]) => {
    const now = found.get(name)?.complexity;
    return now === undefined ? [] : [[name, Math.min(now, allowed)]];
  });
  return Object.fromEntries(kept);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8'));
  const found = await complexFunctions();
  if (process.argv.includes('--prune'))
    writeFileSync(BASELINE, `${JSON.stringify(pruned(found, baseline), undefined, 2)}\n`);
  else
    for (const complaint of complaints(found, baseline)) {
      console.error(complaint);
      process.exitCode = 1;
    }
}
