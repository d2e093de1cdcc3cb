import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a temporary file and renames it, so that an interrupted write leaves the old file. Anything but a
 * regular file, such as a terminal or a pipe, is written to directly. Missing folders are created.
 *
 * @param isPrivate whether only this user may read the file, and the folders that are created
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
  isPrivate = false,
): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const isSpecial = await stat(place).then(
    (known) => !known.isFile(),
    () => false,
  );
  if (isSpecial) {
    await writeFile(place, content);
    return;
  }
  const fresh = `${place}.${randomUUID().slice(0, 8)}.new`;
  await mkdir(dirname(place), { recursive: true, ...(isPrivate && { mode: 0o700 }) });
  try {
    await writeFile(fresh, content, isPrivate ? { mode: 0o600 } : {});
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
