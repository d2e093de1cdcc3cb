/** What of WebAssembly the tokenizer needs: Node has it, and the types of neither Node nor ES tell of it. */
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
