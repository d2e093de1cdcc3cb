declare const importScripts: (url: string) => void;

/** Where a script leaves the function that evaluates it. */
const PLACE = 'timbreModule';

/**
 * Evaluates the text of a CommonJS module that requires no other, in a classic worker. Throws whatever the module throws.
 * @returns what it exports
 */
export function loadModule(text: string): object {
  const script = new Blob([`self.${PLACE} = function (module, exports) {\n`, text, '\n};'], {
    type: 'text/javascript',
  });
  const url = URL.createObjectURL(script);
  try {
    importScripts(url);
    const evaluate: unknown = Reflect.get(globalThis, PLACE);
    if (typeof evaluate !== 'function') throw new Error('The file is no module.');
    const module: { exports: object } = { exports: {} };
    Reflect.apply(evaluate, undefined, [module, module.exports]);
    return module.exports;
  } finally {
    Reflect.deleteProperty(globalThis, PLACE);
    URL.revokeObjectURL(url);
  }
}
