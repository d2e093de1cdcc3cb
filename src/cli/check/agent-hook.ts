import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRecord } from '../../core/base/is-record.ts';

/** A file that an agent is about to write. */
export interface PlannedWrite {
  /** Absolute, with forward slashes. */
  readonly file: string;
  /** As the file would be. */
  readonly text: string;
  /** As it is; undefined for a new file and for one that is written anew as a whole. */
  readonly before: string | undefined;
}

/**
 * Reads what an agent's hook is told before a tool runs (`PreToolUse` of Claude Code, and of others that took over its form): `tool_input`
 * with `file_path` and `content`, or with one or more pairs of `old_string` and `new_string`. Undefined for anything that writes no file.
 */
export function readHook(json: string, here: string): PlannedWrite | undefined {
  const call = parsed(json);
  const input = isRecord(call) ? call['tool_input'] : undefined;
  if (!isRecord(call) || !isRecord(input)) return undefined;
  const named = textIn(input, 'file_path') ?? textIn(input, 'path');
  if (named === undefined) return undefined;
  const file = realPlace(resolve(textIn(call, 'cwd') ?? here, named));
  const content = textIn(input, 'content');
  if (content !== undefined) return { file: slashed(file), text: content, before: undefined };
  const before = textOf(file);
  const edits = editsIn(input);
  if (before === undefined || edits.length === 0) return undefined;
  return { file: slashed(file), text: edits.reduce(edited, before), before };
}

interface Edit {
  readonly old: string;
  readonly fresh: string;
  readonly isAll: boolean;
}

function editsIn(input: Readonly<Record<string, unknown>>): Edit[] {
  const list = Array.isArray(input['edits']) ? input['edits'] : [input];
  return list.filter(isRecord).flatMap((edit) => {
    const [old, fresh] = [textIn(edit, 'old_string'), textIn(edit, 'new_string')];
    return old === undefined || fresh === undefined
      ? []
      : [{ old, fresh, isAll: edit['replace_all'] === true }];
  });
}

/** The replacement is taken as it is: no `$1` in it has a meaning. */
const edited = (text: string, { old, fresh, isAll }: Edit): string =>
  isAll ? text.replaceAll(old, () => fresh) : text.replace(old, () => fresh);

const textIn = (fields: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const value = fields[key];
  return typeof value === 'string' ? value : undefined;
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Where a file really lies, or would: links of its folder are followed, as the brands' folders are. */
function realPlace(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return dirname(file) === file ? file : join(realPlace(dirname(file)), basename(file));
  }
}

const slashed = (path: string): string => path.replaceAll('\\', '/');
