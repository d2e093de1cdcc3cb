import { fencedHead } from './fenced-head.ts';
import { jsonFields } from './json-head.ts';
import { tomlFields } from './toml.ts';
import { yamlValue } from './yaml.ts';

/**
 * The content of a settings file in JSON, TOML or YAML, with or without fences; undefined where it is none of
 * them.
 */
export function readFields(text: string): unknown {
  const source = fencedHead(text)?.source ?? text.replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(source)) return jsonFields(source);
  const toml = /^[ \t]*[\w."-]+[ \t]*=/m.test(source) ? tomlFields(source) : undefined;
  return toml ?? yamlValue(source);
}
