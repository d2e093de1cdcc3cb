/**
 * Documented commands that the test does not run, and why. What they name must be there all the same: the script in
 * package.json, or the file. A pattern is matched against the whole command.
 */
export const NOT_RUN: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^npm (?:ci|install)$/, 'every run of the tests begins with it'],
  [/^npm install --global @timbre-editor\/cli$/, 'changes the machine; cli-package.test.ts runs the package'],
  [
    /^(?:set -e$|mkdir -p (?:parts|reports)$|seq 1 8 \| parallel |ls brands \| parallel |parallel --jobs |timbre merge parts\/)/,
    'a line of a script that scale.test.ts runs',
  ],
  [/^npm (?:run )?test$/, 'it is what runs this test'],
  [/^npm run test:(?:unit|processes)$/, 'a part of npm test, run beside this test'],
  [/^(?:[A-Z_]+=\S+ )*npm run test:(?:host|ui|commands)$/, 'a part of npm test, run beside this test'],
  [/^npm (?:run )?start\b/, 'serves until it is interrupted'],
  [/^npm run test:desktop$/, 'downloads desktop VS Code and needs a screen'],
  [/^npm run (?:lint(?::\w+)?|typecheck)$/, 'CI runs it before the tests'],
  [/^npm run format$/, 'rewrites the working tree'],
  [/^npm run generate$/, 'rewrites sources; unit tests and lint compare them with what it would write'],
  [/^npm run watch$/, 'runs until it is interrupted'],
  [/^npx tsx scripts\/train-angles\.ts$/, 'takes minutes and rewrites a source'],
  [
    /^npx tsx test\/bench\/(?:ghost-families|marks\/marks-bench)\.ts --corpora \S+$/,
    'needs a dozen brands of 80 posts, which are not part of the project',
  ],
  [
    /^npx tsx test\/bench\/vale\/vale-\w+\.ts \S+$/,
    'needs Vale styles of others, which are not part of the project',
  ],
  [/^(?:npx vsce|npx ovsx|npm) publish\b/, 'publishes'],
];
