import { shownOf } from './shown.ts';
import { textOf, type Packed } from './packed.ts';

/** The categories that Visual Studio Marketplace knows (code.visualstudio.com/api/references/extension-manifest). */
const CATEGORIES: ReadonlySet<string> = new Set([
  'AI',
  'Azure',
  'Chat',
  'Data Science',
  'Debuggers',
  'Education',
  'Extension Packs',
  'Formatters',
  'Keymaps',
  'Language Packs',
  'Linters',
  'Machine Learning',
  'Notebooks',
  'Other',
  'Programming Languages',
  'SCM Providers',
  'Snippets',
  'Testing',
  'Themes',
  'Visualization',
]);
/** It refuses more tags than this, those that `vsce` adds included. */
const MOST_TAGS = 30;
/** Pixels of an edge of the icon. */
const SMALLEST_ICON = 128;

/** Why Visual Studio Marketplace would refuse a package or show it badly beyond what `vsce package` itself refuses; one text a reason. */
export function refusedByMarketplace(packed: Packed): string[] {
  const shown = shownOf(packed);
  const refused: string[] = [];
  const must = (holds: boolean, reason: string): void => {
    if (!holds) refused.push(reason);
  };
  must(/^\d+\.\d+\.\d+$/.test(shown.version), `the version ${shown.version} is not three numbers`);
  for (const [field, value] of Object.entries({
    displayName: shown.displayName,
    description: shown.description,
    'galleryBanner.color': shown.bannerColor,
  }))
    must(value !== '', `there is no ${field}`);
  must(!shown.description.includes('%'), 'the description is a key of package.nls.json');
  must(/^#[\da-f]{6}$/i.test(shown.bannerColor), `galleryBanner.color is ${shown.bannerColor}`);
  must(shown.categories.length > 0, 'there is no category');
  for (const category of shown.categories) must(CATEGORIES.has(category), `“${category}” is no category`);
  must(shown.tags.length <= MOST_TAGS, `${String(shown.tags.length)} tags, most are ${String(MOST_TAGS)}`);
  for (const link of ['Source', 'Support', 'Learn']) must(shown.links.has(link), `there is no link ${link}`);
  refused.push(...wrongWithIcon(packed, shown.icon));
  for (const page of ['extension/readme.md', 'extension/changelog.md'])
    refused.push(...wrongLinks(packed, page));
  return refused;
}

function wrongWithIcon({ files }: Packed, path: string): string[] {
  const icon = files.get(path);
  if (!icon) return [`there is no icon ${path}`];
  const view = new DataView(icon.buffer, icon.byteOffset, icon.byteLength);
  // The signature of PNG, then the header's chunk with width and height.
  if (icon.length < 24 || view.getUint32(0) !== 0x89_50_4e_47) return [`${path} is no PNG`];
  const edge = Math.min(view.getUint32(16), view.getUint32(20));
  return edge < SMALLEST_ICON ? [`${path} has an edge of ${String(edge)} pixels`] : [];
}

/** Links and pictures of a page that a gallery, which shows it far from its folder, could not follow or would not show. */
function wrongLinks(packed: Packed, page: string): string[] {
  const text = textOf(packed, page).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const links = Array.from(
    text.matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)[^)]*\)/g),
    ([, image = '', address = '']) => ({
      address,
      isImage: image !== '',
    }),
  );
  return links.flatMap(({ address, isImage }) => [
    ...(address.startsWith('https://') || (!isImage && address.startsWith('#'))
      ? []
      : [`${page} links to ${address}`]),
    ...(isImage && /\.svg(?:$|\?)/i.test(address) ? [`${page} has the SVG ${address}`] : []),
  ]);
}
