/** The files that programs read, by their place in the repository and their name in a build. */
export const ASSETS: readonly { readonly from: string; readonly to: string }[];

/** Copies them to the folder of a build; compressed most for packages. */
export function copyAssets(folder: string, isProduction: boolean): void;
