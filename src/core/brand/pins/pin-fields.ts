import schema from './pin.schema.json' with { type: 'json' };

/** A field of the file of a pinned voice, for completion. */
export interface PinField {
  readonly name: string;
  readonly description: string;
}

/** The fields of the file, or of its `posts`. */
export function pinFields(of: 'file' | 'posts'): readonly PinField[] {
  const fields: Readonly<Record<string, { readonly description: string }>> =
    of === 'file' ? schema.properties : schema.properties.posts.properties;
  return Object.entries(fields).map(([name, { description }]) => ({ name, description }));
}
