import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { isRecord } from '../../src/core/base/is-record.ts';
import { copyOfProject } from '../project-copy.ts';

/** A packaged extension as a gallery receives it. */
export interface Packed {
  /** Of the whole package. */
  readonly bytes: number;
  /** The files by their path, such as `extension.vsixmanifest` and `extension/package.json`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Packages the extension as a release does; nothing of it needs the network. The project's own `dist` stays as it is. */
export function packExtension(): Packed {
  const project = copyOfProject();
  try {
    const vsix = join(project.folder, 'timbre.vsix');
    packInto(vsix, project.folder);
    return packedFrom(readFileSync(vsix));
  } finally {
    project.remove();
  }
}

/** Packages the extension of a copy of the project, which then has the production build in its `dist`. */
export function packInto(vsix: string, project: string): void {
  execFileSync('npm', ['run', 'package', '--silent', '--', '--out', vsix], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Reads a package. Throws an error where it is no zip file. */
export const packedFrom = (vsix: Uint8Array): Packed => ({
  bytes: vsix.length,
  files: new Map(Object.entries(unzipSync(vsix))),
});

/** A file of the package as text. Throws an error where it is not there. */
export function textOf({ files }: Packed, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The package has no ${path}.`);
  return new TextDecoder().decode(bytes);
}

/** The fields of a file of the package that is an object in JSON; none where it is anything else. */
export function jsonOf(packed: Packed, path: string): ReadonlyMap<string, unknown> {
  const value: unknown = JSON.parse(textOf(packed, path));
  return new Map(isRecord(value) ? Object.entries(value) : []);
}
