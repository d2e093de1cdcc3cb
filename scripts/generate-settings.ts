// Turns the settings of package.json into typed settings with their defaults and bounds, so that neither is written twice.
//   npx tsx scripts/generate-settings.ts [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import manifest from '../package.json' with { type: 'json' };

const TARGET = 'src/service/settings/settings.generated.ts';
const PREFIX = 'timbre.';

interface Property {
  readonly type: string | readonly string[];
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of an object: what its values may be. */
  readonly additionalProperties?: { readonly enum: readonly string[] };
}

/** The expression that reads a setting. */
function reader(key: string, property: Property): string {
  const { type, minimum, maximum, enum: choices } = property;
  const name = JSON.stringify(key);
  const byDefault = JSON.stringify(property.default);
  const bounds = JSON.stringify({ minimum, maximum });
  const numeric = (kind: string): string => `${kind}(${name}, ${byDefault}, ${bounds})`;
  if (choices) return `choiceSetting(${name}, ${byDefault}, ${JSON.stringify(choices)})`;
  if (type === 'string') return `textSetting(${name}, ${byDefault})`;
  if (type === 'boolean') return `flagSetting(${name}, ${byDefault})`;
  if (type === 'number') return numeric('numberSetting');
  if (type === 'integer') return numeric('integerSetting');
  if (JSON.stringify(type) === '["integer","null"]') return `optionalIntegerSetting(${name}, ${bounds})`;
  if (type === 'object' && property.additionalProperties)
    return `choicesSetting(${name}, ${JSON.stringify(property.additionalProperties.enum)})`;
  throw new Error(`${key}: no reader for a setting of type ${JSON.stringify(type)}`);
}

/** @param properties those of `contributes.configuration` */
export async function generateSettings(properties: Readonly<Record<string, Property>>): Promise<string> {
  const groups = new Map<string, string[]>();
  for (const [id, property] of Object.entries(properties)) {
    const key = id.slice(PREFIX.length);
    const [group = '', name = ''] = key.includes('.') ? key.split('.') : ['', key];
    groups.set(group, [...(groups.get(group) ?? []), `${name}: ${reader(key, property)}`]);
  }
  const body = [...groups].map(([group, lines]) =>
    group === '' ? lines.join(',') : `${group}: { ${lines.join(',')} }`,
  );
  const used = [...new Set(body.join().match(/\w+Setting(?=\()/g))].sort();
  const source = `// Generated from package.json by scripts/generate-settings.ts. Do not edit.
import { ${used.join(', ')} } from './setting.ts';

export const SETTINGS = { ${body.join(',')} };
`;
  return format(source, { ...(await resolveConfig(TARGET)), parser: 'typescript' });
}

export async function settingsFile(): Promise<{ readonly target: string; readonly content: string }> {
  return { target: TARGET, content: await generateSettings(manifest.contributes.configuration.properties) };
}

if (process.argv[1]?.endsWith('generate-settings.ts')) {
  const { target, content } = await settingsFile();
  if (!process.argv.includes('--check')) writeFileSync(target, content);
  else if (readFileSync(target, 'utf8') !== content)
    throw new Error(`${target} is stale: run npm run generate`);
}
