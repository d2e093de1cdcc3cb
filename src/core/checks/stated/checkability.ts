import type { Localize } from '../../base/localize.ts';
import type { Profile } from '../../brand/index.ts';
import { statementsOf, understand } from './read-statement.ts';
import type { Statement } from './statement.ts';

/** Whether one of a profile’s dos or don’ts is checked in drafts. */
export interface Checkability extends Statement {
  readonly state: 'checked' | 'partly' | 'not';
  /** The rules that check it, such as `style/emoji`. */
  readonly rules: readonly string[];
  /** In one sentence. */
  readonly message: string;
}

/** Which of a profile’s dos and don’ts are checked in drafts, in their order, the dos first. */
export const checkability = (profile: Pick<Profile, 'dos' | 'donts'>, localize: Localize): Checkability[] =>
  statementsOf(profile).map((statement) => {
    const { rules, rest, hasCondition } = understand(statement);
    const titles = [...new Set(rules.map(({ kind }) => kind.title(localize)))].join(', ');
    const base = { ...statement, rules: [...new Set(rules.map(({ kind }) => `style/${kind.name}`))] };
    if (rules.length === 0)
      return {
        ...base,
        state: 'not',
        message: hasCondition
          ? localize('Not checked in drafts, because it holds only in some places. AI models are told it.')
          : localize('Not checked in drafts. AI models are told it.'),
      };
    if (rest.length === 0)
      return { ...base, state: 'checked', message: localize('Checked in drafts: {0}.', titles) };
    const message = localize('Checked in drafts: {0}. Not checked: {1}.', titles, rest.join(', '));
    return { ...base, state: 'partly', message };
  });
