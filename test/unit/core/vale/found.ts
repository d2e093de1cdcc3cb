import { readProse } from '../../../../src/core/text/index.ts';
import { readStyles, rulesFor, StyleChecker, type StyleFile } from '../../../../src/core/vale/index.ts';

/** A file of a style in the folder `styles`. */
export const style = (path: string, text: string): StyleFile => ({ path: `styles/${path}`, text });

/** What rules find in a draft: the rule, what it marks and what it says. */
export function found(
  files: readonly StyleFile[],
  draft: string,
): [rule: string, marked: string, message: string][] {
  const styles = readStyles(files);
  return new StyleChecker(rulesFor(styles), styles.vocabulary.accept, ({ name }) => `${name} took too long`)
    .find(draft, readProse(draft))
    .map(({ rule, span, message }) => [rule.name, draft.slice(span.start, span.end), message]);
}

/** What a single rule finds: what it marks and what it says. */
export const foundBy = (rule: string, draft: string): [marked: string, message: string][] =>
  found([style('House/Rule.yml', rule)], draft).map(([, marked, message]) => [marked, message]);
