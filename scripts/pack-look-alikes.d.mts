/** The sample brands' posts as JSON. */
export function packLookAlikes(folder: string): string;
