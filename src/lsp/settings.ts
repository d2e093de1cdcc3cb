import { USUAL_PER_HOUR } from '../core/offer-policy/suggestions/index.ts';
import type { FinishWords, Threshold } from '../core/prediction/index.ts';
import type { Severity } from '../core/checks/index.ts';
import { isRecord } from '../core/base/is-record.ts';
import type { Setting } from '../service/settings/setting.ts';
import { SETTINGS } from '../service/settings/settings.generated.ts';

/** The settings that the client sends, under the names and with the defaults of the extension's. */
export class Settings {
  #sent: unknown;

  /** Takes settings as clients send them: nested objects or dotted names, with or without `timbre` around them. */
  take(sent: unknown): void {
    const inner = isRecord(sent) ? sent['timbre'] : undefined;
    this.#sent = isRecord(inner) ? inner : sent;
  }

  get brand(): string | undefined {
    const name = this.#read(SETTINGS.brand);
    return name === '' ? undefined : name;
  }

  get areMarksShown(): boolean {
    return this.#read(SETTINGS.voiceCheck.enabled);
  }

  get isGhostTextShown(): boolean {
    return this.#read(SETTINGS.ghostText.enabled);
  }

  get confidence(): Threshold {
    return this.#read(SETTINGS.ghostText.confidence);
  }

  get finishWords(): FinishWords {
    return this.#read(SETTINGS.ghostText.finishWords);
  }

  /** Words. */
  get longestCopy(): number {
    return this.#read(SETTINGS.ghostText.maxWordsFromOnePost);
  }

  /** The number of ignored suggestions an hour after which suggestions pause; 0 for no limit. */
  get perHour(): number {
    return this.#read(SETTINGS.ghostText.maxIgnoredPerHour) ?? USUAL_PER_HOUR[this.confidence];
  }

  /** How marks of a rule are shown; undefined where the profile decides. */
  severity(rule: string): Severity | 'off' | undefined {
    const chosen = this.#read(SETTINGS.voiceCheck.severity);
    return chosen[rule] ?? chosen[rule.slice(0, rule.indexOf('/'))];
  }

  #read<Value>({ key, parse }: Setting<Value>): Value {
    return parse(valueAt(this.#sent, key));
  }
}

/** A value by its dotted name. */
function valueAt(sent: unknown, key: string): unknown {
  if (!isRecord(sent)) return undefined;
  const whole = sent[key] ?? sent[`timbre.${key}`];
  if (whole !== undefined) return whole;
  return key.split('.').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), sent);
}
