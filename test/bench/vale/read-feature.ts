/** What a scenario of a feature file expects of a folder of fixtures. */
export interface Scenario {
  readonly title: string;
  /** Relative to the folder `fixtures`. */
  readonly folder: string;
  /** Only this file of the folder, where the scenario names one. */
  readonly file: string | undefined;
  readonly alerts: readonly Alert[];
  /** Further alerts are a fault. */
  readonly isExact: boolean;
}

export interface Alert {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** Steps of feature files that check a folder, and where the folder lies. */
const STEPS: readonly (readonly [RegExp, (name: string) => { folder: string; file?: string }])[] = [
  [/I test "([^"]+)"/, (name) => ({ folder: name })],
  [/I test scope "([^"]+)"/, (name) => ({ folder: `scopes/${name}` })],
  [/I apply style "([^"]+)"/, (name) => ({ folder: `styles/${name}` })],
  [/I use Vocab "([^"]+)"/, (name) => ({ folder: `vocab/${name}` })],
  [/I test comments for "([^"]+)"/, (name) => ({ folder: 'comments', file: `test${name}` })],
  [/I test patterns for "([^"]+)"/, (name) => ({ folder: 'patterns', file: name })],
];

/** Reads the scenarios that check a folder; others, such as those of options of Vale’s command line, are left out. */
export function readFeature(text: string): Scenario[] {
  return text
    .split(/^\s*Scenario:/m)
    .slice(1)
    .flatMap((scenario) => {
      for (const [pattern, place] of STEPS) {
        const name = pattern.exec(scenario)?.[1];
        if (name === undefined) continue;
        const { folder, file } = place(name);
        const expected = /"""\n([^]*?)"""/.exec(scenario)?.[1] ?? '';
        return [
          {
            title: scenario.split('\n')[0]?.trim() ?? '',
            folder,
            file,
            alerts: expected.split('\n').flatMap(readAlert),
            isExact: scenario.includes('contain exactly'),
          },
        ];
      }
      return [];
    });
}

function readAlert(line: string): Alert[] {
  const [, file, row, column, rule, message] = /^\s*([^:]+):(\d+):(\d+):([\w.-]+):(.*)$/.exec(line) ?? [];
  if (file === undefined || rule === undefined) return [];
  return [{ file, line: Number(row), column: Number(column), rule, message: message ?? '' }];
}
