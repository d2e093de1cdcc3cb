import { textOf, type Packed } from './packed.ts';

/** What a gallery shows of an extension, read from `extension.vsixmanifest`. */
export interface Shown {
  readonly id: string;
  readonly publisher: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly icon: string;
  /** The address of each link, by its name: `Source`, `Support`, `Learn`. */
  readonly links: ReadonlyMap<string, string>;
  readonly bannerColor: string;
  readonly bannerTheme: string;
}

/** Reads what a gallery shows; what is not there is empty. */
export function shownOf(packed: Packed): Shown {
  const xml = textOf(packed, 'extension.vsixmanifest');
  const element = (name: string): string =>
    unescape(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? '');
  const identity = (name: string): string =>
    unescape(new RegExp(`<Identity [^>]*\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? '');
  const properties = new Map(
    Array.from(xml.matchAll(/<Property Id="([^"]*)" Value="([^"]*)"/g), ([, id = '', value = '']) => [
      id,
      unescape(value),
    ]),
  );
  const links = Array.from(properties).flatMap(([id, value]) => {
    const [, name] = /^Microsoft\.VisualStudio\.Services\.Links\.(\w+)$/.exec(id) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  const list = (name: string): string[] => element(name).split(',').filter(Boolean);
  return {
    ...{ id: identity('Id'), publisher: identity('Publisher'), version: identity('Version') },
    ...{ displayName: element('DisplayName'), description: element('Description') },
    ...{ tags: list('Tags'), categories: list('Categories'), icon: element('Icon') },
    links: new Map(links),
    bannerColor: properties.get('Microsoft.VisualStudio.Services.Branding.Color') ?? '',
    bannerTheme: properties.get('Microsoft.VisualStudio.Services.Branding.Theme') ?? '',
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&apos;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};
const unescape = (text: string): string =>
  text.replace(/&(?:apos|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
