import { chooseBrand } from '../../core/brand/index.ts';
import { readFrontMatter, textField } from '../../core/text/index.ts';
import { AgentError } from './answer.ts';

/** A brand that agents may ask about. */
export interface AgentBrand {
  /** The engine's key: its folder, as a path or URI with forward slashes. */
  readonly folder: string;
  readonly slug: string;
  readonly name: string;
}

/** The brands of a host, learned when they are first asked about and up to date at every call. */
export interface AgentBrands {
  all(): Promise<readonly AgentBrand[]>;
  /** Resolves when the engine knows the brand as its files are now. */
  ready(brand: AgentBrand, signal: AbortSignal | undefined): Promise<void>;
}

/** What names a brand in a call: its name, or a draft with its path. */
export interface BrandHint {
  /** The brand's name, or that of its folder. */
  readonly brand?: string | undefined;
  readonly text?: string | undefined;
  readonly file?: string | undefined;
}

/** The brand that a call is about, ready to be asked. Throws `AgentError` where none or several come into question. */
export async function brandFor(
  brands: AgentBrands,
  { brand, text, file }: BrandHint,
  signal: AbortSignal | undefined,
): Promise<AgentBrand> {
  const all = await brands.all();
  if (all.length === 0)
    throw new AgentError(
      'There is no brand here. A brand is a folder with a folder “corpus” of published posts: start “timbre mcp --brand FOLDER”, or create one in VS Code with “Timbre: Create a Brand from a Folder…”.',
    );
  const named = brand ?? (text === undefined ? undefined : brandFieldOf(text));
  const choice = chooseBrand(all, { path: file ?? '', brandField: named }, undefined);
  if (choice.brand) {
    await brands.ready(choice.brand, signal);
    return choice.brand;
  }
  const names = all.map(({ slug }) => `“${slug}”`).join(', ');
  throw new AgentError(
    named === undefined
      ? `There are several brands: ${names}. Say which one with “brand”.`
      : `There is no brand “${named}”. Call again with “brand” set to one of: ${names}.`,
  );
}

const brandFieldOf = (text: string): string | undefined =>
  textField(readFrontMatter(text)?.fields ?? {}, 'brand');
