import type { ModelSettings, WriterModel } from '../../core/writer/index.ts';
import type { Memory } from '../ports.ts';
import type { ChosenWriter } from './chosen-writer.ts';

const ABILITIES = 'timbre.writer.abilities';

/**
 * The abilities of the chosen model as its provider stated them when it was chosen; undefined for a model
 * that was typed into the settings.
 */
export class ModelAbilities {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  async keep(chosen: ChosenWriter, { settings }: Pick<WriterModel, 'settings'>): Promise<void> {
    await this.#memory.update(ABILITIES, { of: nameOf(chosen), settings: settings ?? {} });
  }

  of(chosen: ChosenWriter): ModelSettings | undefined {
    const kept = this.#memory.get(ABILITIES);
    if (typeof kept !== 'object' || kept === null || !('of' in kept) || !('settings' in kept))
      return undefined;
    return kept.of === nameOf(chosen) ? readSettings(kept.settings) : undefined;
  }
}

const THINKING: readonly unknown[] = ['disabled', 'between_tools', 'always', 'never'];
const isThinking = (value: unknown): value is NonNullable<ModelSettings['thinking']> =>
  THINKING.includes(value);

function readSettings(value: unknown): ModelSettings {
  const fields = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const [schema, thinking, effort] = [fields.get('schema'), fields.get('thinking'), fields.get('effort')];
  return {
    ...(typeof schema === 'boolean' && { schema }),
    ...(isThinking(thinking) && { thinking }),
    ...(typeof effort === 'boolean' && { effort }),
  };
}

const nameOf = ({ kind, address, model }: ChosenWriter): string => JSON.stringify([kind, address, model]);
