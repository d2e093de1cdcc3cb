import type { Localize } from '../../base/localize.ts';
import { statementsOf, understand, type Stating, type UnderstoodStatement } from './read-statement.ts';
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
export const checkability = (profile: Stating, localize: Localize): Checkability[] =>
  statementsOf(profile).map(({ text, list }) => {
    const understood = understand({ text, list, channels: Object.keys(profile.channels ?? {}) });
    const { rules, rest } = understood;
    return {
      ...{ text, list },
      rules: [...new Set(rules.map(({ kind }) => `style/${kind.name}`))],
      state: rules.length === 0 ? 'not' : rest.length === 0 ? 'checked' : 'partly',
      message: messageOf(understood, localize),
    };
  });

function messageOf({ rules, rest, hasCondition, channels }: UnderstoodStatement, localize: Localize): string {
  if (rules.length === 0)
    return hasCondition
      ? localize('Not checked in drafts, because it holds only in some places. AI models are told it.')
      : localize('Not checked in drafts. AI models are told it.');
  const titles = [...new Set(rules.map(({ kind }) => kind.title(localize)))].join(', ');
  const [channel] = channels ?? [];
  const checked =
    channel === undefined
      ? localize('Checked in drafts: {0}.', titles)
      : localize('Checked in drafts for the channel {0}: {1}.', channel, titles);
  return rest.length === 0 ? checked : `${checked} ${localize('Not checked: {0}.', rest.join(', '))}`;
}
