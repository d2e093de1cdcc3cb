import type { Profile } from '../brand/index.ts';
import { severityOfRule, statementsOf, understand } from '../checks/index.ts';
import { inMessage, nameFor, ruleFile, type ExportedFile } from './style-file.ts';
import { OWN_TEXT, type StylePlace } from './word-rules.ts';

/** The dos and don'ts of a profile that are checked by an expression alone, and the texts of the others. */
export function statementRules(
  place: StylePlace,
  profile: Profile,
): { readonly files: readonly ExportedFile[]; readonly others: readonly string[] } {
  const files: ExportedFile[] = [];
  const others: string[] = [];
  for (const statement of statementsOf(profile)) {
    const { rules, rest, channels, exceptions } = understand(statement);
    // A style has no channels and no exceptions.
    const holdsEverywhere = !channels && exceptions.length === 0;
    let isWhole = rest.length === 0 && rules.length > 0;
    for (const { kind, rule } of rules) {
      const severity = severityOfRule(profile, `style/${kind.name}`);
      const expression = rule.scope === 'passage' && holdsEverywhere ? rule.expression : undefined;
      if (!expression || !isPortable(expression.pattern)) isWhole = false;
      else if (severity !== 'off')
        files.push(
          ruleFile(
            `${place.style}/${place.unique(`Stated${nameFor(kind.name, 'Rule')}`)}.yml`,
            place.brand,
            [`The profile says: ${statement.text}`],
            {
              extends: 'existence',
              message: `${inMessage(statement.text)}: '%s'`,
              level: severity === 'warning' ? 'warning' : 'suggestion',
              scope: expression.headings ? 'heading' : OWN_TEXT,
              ignorecase: expression.pattern.flags.includes('i'),
              nonword: true,
              tokens: [expression.pattern.source],
            },
          ),
        );
    }
    if (!isWhole) others.push(statement.text);
  }
  return { files, others };
}

/** Go's expressions have no other Unicode properties than general categories, and read the ends of lines otherwise. */
const isPortable = ({ source }: RegExp): boolean =>
  !/\\[pP]\{(?!\^?[A-Z][a-z]?\})|(?:^|[^\\[])[\^$]/.test(source);
