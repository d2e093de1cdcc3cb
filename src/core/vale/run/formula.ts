/** A formula as a function of its variables; a variable that is not known counts 0. */
export type Formula = (values: Readonly<Record<string, number>>) => number;

/**
 * Reads a formula such as `(words / sentences) * 0.4` or a condition such as `x > 35`; a condition is 1 where
 * it holds and else 0. A message says where it cannot be read.
 */
export function readFormula(source: string): Formula | { readonly fault: string } {
  const tokens = source.replace(/heading\.(h[1-6])/g, 'heading_$1').match(TOKENS) ?? [];
  const parser = new FormulaParser(tokens);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof FormulaError) return { fault: error.message };
    throw error;
  }
}

const TOKENS = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|math\.\w+|[A-Za-z_]\w*|&&|\|\||[<>=!]=|[^\s]/g;

class FormulaError extends Error {}

const LEVELS: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '||': (a, b) => Number(a !== 0 || b !== 0) },
  { '&&': (a, b) => Number(a !== 0 && b !== 0) },
  {
    '==': (a, b) => Number(a === b),
    '!=': (a, b) => Number(a !== b),
    '<': (a, b) => Number(a < b),
    '<=': (a, b) => Number(a <= b),
    '>': (a, b) => Number(a > b),
    '>=': (a, b) => Number(a >= b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => (b === 0 ? 0 : a / b), '%': (a, b) => (b === 0 ? 0 : a % b) },
];

const FUNCTIONS: Readonly<Partial<Record<string, (value: number) => number>>> = {
  'math.abs': Math.abs,
  'math.ceil': Math.ceil,
  'math.floor': Math.floor,
  'math.log': Math.log,
  'math.log10': Math.log10,
  'math.log2': Math.log2,
  'math.round': Math.round,
  'math.sqrt': Math.sqrt,
};

class FormulaParser {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Formula {
    const formula = this.#binary(0);
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw new FormulaError(`“${rest}” is not expected there`);
    return formula;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  #binary(level: number): Formula {
    const operators = LEVELS[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operate = operators[this.#tokens[this.#at] ?? ''];
      if (!operate) return left;
      this.#at++;
      const [before, right] = [left, this.#binary(level + 1)];
      left = (values) => operate(before(values), right(values));
    }
  }

  #unary(): Formula {
    if (this.#depth > 100) throw new FormulaError('it has too many brackets');
    if (this.#take('-')) {
      const value = this.#unary();
      return (values) => -value(values);
    }
    if (this.#take('(')) return this.#inBrackets();
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new FormulaError('it ends in the middle');
    if (/^\d/.test(token)) return () => Number(token);
    const call = FUNCTIONS[token];
    if (call) {
      if (!this.#take('(')) throw new FormulaError(`“${token}” needs a value in brackets`);
      const value = this.#inBrackets();
      return (values) => call(value(values));
    }
    if (!/^[A-Za-z_]\w*$/.test(token)) throw new FormulaError(`“${token}” is not supported`);
    return (values) => (Object.hasOwn(values, token) ? (values[token] ?? 0) : 0);
  }

  #inBrackets(): Formula {
    this.#depth++;
    const inner = this.#binary(0);
    this.#depth--;
    if (!this.#take(')')) throw new FormulaError('a bracket is not closed');
    return inner;
  }
}
