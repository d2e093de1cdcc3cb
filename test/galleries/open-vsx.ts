import { shownOf } from './shown.ts';
import { jsonOf, type Packed } from './packed.ts';

/** Characters that Open VSX allows in names; the lengths below are those of its columns. */
const NAME = /^[\w\-+$~]+$/;
const LONGEST = { text: 255, description: 2048, bannerColor: 16 };
/** Control, format, unassigned and private characters, and separators of lines and paragraphs. */
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/u;

/**
 * Why Open VSX would refuse a package, one text a reason; none where it would not. Its command line has no dry run, and the server judges:
 * these are the rules of `ExtensionValidator` and `ExtensionProcessor` in eclipse/openvsx, read on 30 November 2026.
 */
export function refusedByOpenVsx(packed: Packed): string[] {
  const shown = shownOf(packed);
  const refused: string[] = [];
  const must = (holds: boolean, reason: string): void => {
    if (!holds) refused.push(reason);
  };
  for (const [what, name] of [
    ['namespace', shown.publisher],
    ['name', shown.id],
  ] as const)
    must(NAME.test(name) && name.length <= LONGEST.text, `the ${what} “${name}” is not allowed`);
  must(/^[\p{L}\p{N}$+\-,.:;_]+$/u.test(shown.version), `the version “${shown.version}” is not allowed`);
  must(!['latest', 'pre-release', 'reviews'].includes(shown.version), 'the version is a reserved word');
  const license = jsonOf(packed, 'extension/package.json').get('license');
  must(typeof license === 'string' && license !== '', 'there is no licence');
  const texts = [
    ['displayName', LONGEST.text, [shown.displayName]],
    ['description', LONGEST.description, [shown.description]],
    ['categories', LONGEST.text, shown.categories],
    ['keywords', LONGEST.text, shown.tags],
    ['license', LONGEST.text, [String(license)]],
    ['galleryBanner.color', LONGEST.bannerColor, [shown.bannerColor]],
  ] as const;
  for (const [field, longest, values] of texts)
    for (const value of values) {
      must(value.length <= longest, `${field} is longer than ${String(longest)} characters`);
      must(!UNSHOWABLE.test(value), `${field} has a character that cannot be shown`);
    }
  for (const name of ['Source', 'Support', 'Learn']) {
    const address = shown.links.get(name) ?? '';
    must(address === '' || isAddress(address), `the link ${name} is no address: ${address}`);
    must(
      address.length <= LONGEST.text,
      `the link ${name} is longer than ${String(LONGEST.text)} characters`,
    );
  }
  must(['', 'dark', 'light'].includes(shown.bannerTheme), `galleryBanner.theme is ${shown.bannerTheme}`);
  return refused;
}

function isAddress(text: string): boolean {
  try {
    return new URL(text.replace(/^git\+/, '')).host !== '';
  } catch {
    return false;
  }
}
