/** The texts of a field of the front matter that is a list or a text with commas. */
export function textsOfField(field: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(field)
    ? field
    : typeof field === 'string'
      ? field.split(',')
      : [];
  return items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
}
