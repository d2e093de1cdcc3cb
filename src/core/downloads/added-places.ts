/**
 * Where the files of a download lie in the corpus, by their path. Where one of them states the consent of its folder or lists posts, and the
 * corpus has other files in a folder of that name, the added files get a folder of their own below it: the statement is of them, so it may
 * not be renamed away from them, and says nothing of the posts that are there.
 * @param aboutOthers paths of files that state something of others
 * @param taken paths in the corpus, in lower case
 */
export function addedPlaces(
  aboutOthers: Iterable<string>,
  taken: ReadonlySet<string>,
): (path: string) => string {
  const moved = new Set([...aboutOthers].map(topOf).filter((top) => isInUse(top, taken)));
  return (path) => {
    const top = moved.has('') ? '' : topOf(path);
    if (!moved.has(top)) return path;
    return `${top}${freeFolder(top, taken)}/${path.slice(top.length)}`;
  };
}

/** The first folder of a path with its slash; '' for a file in none. */
const topOf = (path: string): string => path.slice(0, path.indexOf('/') + 1);

const isInUse = (folder: string, taken: ReadonlySet<string>): boolean =>
  [...taken].some((path) => path.startsWith(folder.toLowerCase()));

function freeFolder(top: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = `added${number === 1 ? '' : `-${String(number)}`}`;
    if (!isInUse(`${top}${name}/`, taken)) return name;
  }
}
