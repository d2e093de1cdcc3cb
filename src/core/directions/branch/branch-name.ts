/** Letters of a title that go into a file's name at most: longer names are cut short wherever files are listed. */
const LONGEST = 40;

/**
 * The name of the file for a branch of a draft: `strap.md` and “What the strap gave up” give `strap.what-the-strap-gave-up.md`.
 * @param attempt 1 for the first; later ones are numbered, so that nothing is ever written over
 */
export function branchName(draft: string, title: string, attempt: number): string {
  const [, stem = draft, ending = '.md'] = /^(.+?)(\.(?:md|markdown))$/i.exec(draft) ?? [];
  const number = attempt > 1 ? `-${String(attempt)}` : '';
  return `${stem}.${slugOf(title)}${number}${ending}`;
}

function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? 'direction' : slug;
}
