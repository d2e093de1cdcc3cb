import * as vscode from 'vscode';
import type { FinishWords, Threshold } from '../../core/prediction/index.ts';
import type { Writer } from '../../core/writer/index.ts';
import type { Setting } from '../../service/settings/setting.ts';
import { SETTINGS } from '../../service/settings/settings.generated.ts';

/** All settings of Timbre, read at each use so that a change takes effect immediately. */
export const settings = {
  /** The default brand. */
  brand: (scope?: vscode.Uri): string | undefined => {
    const name = read(SETTINGS.brand, scope);
    return name === '' ? undefined : name;
  },
  ghostText: {
    enabled: (scope?: vscode.Uri): boolean => read(SETTINGS.ghostText.enabled, scope),
    confidence: (scope?: vscode.Uri): Threshold => read(SETTINGS.ghostText.confidence, scope),
    finishWords: (scope?: vscode.Uri): FinishWords => read(SETTINGS.ghostText.finishWords, scope),
    /** Milliseconds. */
    delay: (scope?: vscode.Uri): number => read(SETTINGS.ghostText.delay, scope),
    /** Ignored suggestions per hour; 0 for no limit, undefined for the limit of the confidence. */
    maxIgnoredPerHour: (scope?: vscode.Uri): number | undefined =>
      read(SETTINGS.ghostText.maxIgnoredPerHour, scope),
    /** Words. */
    maxWordsFromOnePost: (scope?: vscode.Uri): number => read(SETTINGS.ghostText.maxWordsFromOnePost, scope),
  },
  voiceCheck: {
    enabled: (scope?: vscode.Uri): boolean => read(SETTINGS.voiceCheck.enabled, scope),
    /** Off when the check itself is off. */
    scrollBarMarks: (scope?: vscode.Uri): boolean =>
      settings.voiceCheck.enabled(scope) && read(SETTINGS.voiceCheck.scrollBarMarks, scope),
    /** How marks of a rule are shown; undefined where the profile decides. */
    severity: (rule: string, scope?: vscode.Uri): 'off' | 'information' | 'warning' | undefined => {
      const chosen = read(SETTINGS.voiceCheck.severity, scope);
      return chosen[rule] ?? chosen[rule.slice(0, rule.indexOf('/'))];
    },
  },
  directions: {
    suggestWhenPaused: (scope?: vscode.Uri): boolean => read(SETTINGS.directions.suggestWhenPaused, scope),
  },
  /** Machine settings: a workspace can set neither whether nor where anything is sent. */
  ai: {
    provider: (): Writer['kind'] | 'none' => read(SETTINGS.ai.provider),
    model: (): string => read(SETTINGS.ai.model),
    address: (): string => read(SETTINGS.ai.address),
    /** Milliseconds; 0 when the model is only asked on request. */
    ghostTextDelay: (): number => read(SETTINGS.ai.ghostTextDelay),
  },
};

const read = <Value>({ key, parse }: Setting<Value>, scope?: vscode.Uri): Value =>
  parse(vscode.workspace.getConfiguration('timbre', scope).get<unknown>(key));
