declare const validate: (value: unknown) => value is { readonly options: readonly string[] };
export { validate };
export default validate;
