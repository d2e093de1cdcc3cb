/** The validator's source, bundled so that it imports nothing. */
export function generate(): Promise<string>;
