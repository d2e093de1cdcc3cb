// Collects every text the user can see into l10n/bundle.l10n.json, for translators.
//   npx tsx scripts/generate-l10n.ts [--check]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

const TARGET = 'l10n/bundle.l10n.json';

/** The bundle as it should be. The core says its texts through a `say` it is handed; the collector knows only VS Code's own call. */
export async function collectTexts(): Promise<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
  );
  const scripts = files.map((file) => {
    const source = readFileSync(join('src', file), 'utf8');
    const isCore = file.startsWith('core');
    const contents = isCore
      ? `import * as vscode from 'vscode';\n${source.replace(/\bsay\(\s*/g, 'vscode.l10n.t(')}`
      : source;
    return { extension: '.ts' as const, contents };
  });
  const texts = await getL10nJson(scripts);
  return `${JSON.stringify(Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}

if (process.argv[1]?.endsWith('generate-l10n.ts')) {
  const fresh = await collectTexts();
  if (!process.argv.includes('--check')) writeFileSync(TARGET, fresh);
  else if (readFileSync(TARGET, 'utf8') !== fresh)
    throw new Error(`${TARGET} is stale: run npm run generate`);
}
