export interface Validator {
  readonly schema: URL;
  readonly target: URL;
}
export const VALIDATORS: readonly Validator[];
export function generate(validator: Validator): Promise<string>;
