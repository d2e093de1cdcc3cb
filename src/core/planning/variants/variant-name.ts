/** The name of a variant's file, beside that of its draft: `winter.instagram.md`, `winter.email.beginners.md`. */
export function variantName(draft: string, channel: string, audience?: string): string {
  const [, stem = draft, ending = '.md'] = /^(.*?)(\.[^.]+)?$/.exec(draft) ?? [];
  return (
    [stem, plainName(channel), ...(audience === undefined ? [] : [plainName(audience)])].join('.') + ending
  );
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
