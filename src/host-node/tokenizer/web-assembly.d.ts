/**
 * The part of WebAssembly that the tokenizer needs: Node has it, but neither Node's nor ES's types declare
 * it.
 */
declare namespace WebAssembly {
  type Imports = Readonly<Record<string, unknown>>;
  interface Instance {
    readonly exports: object;
  }
  interface WebAssemblyInstantiatedSource {
    readonly instance: Instance;
  }
  function instantiate(bytes: Uint8Array, imports: Imports): Promise<WebAssemblyInstantiatedSource>;
}
