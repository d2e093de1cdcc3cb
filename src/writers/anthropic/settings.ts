import type Anthropic from '@anthropic-ai/sdk';
import type { ModelSettings, WriterModel } from '../../core/writer/index.ts';
import { at } from '../wire/json.ts';

/** A model as the models API describes it. Capabilities that are not stated stay undefined. */
export const modelOf = (info: Anthropic.ModelInfo): WriterModel => ({
  id: info.id,
  name: info.display_name,
  settings: settingsOf(info.capabilities),
});

function settingsOf(capabilities: unknown): ModelSettings {
  const supports = (...path: string[]): unknown => at(capabilities, ...path, 'supported');
  const schema = supports('structured_outputs');
  const effort = supports('effort', 'low');
  const thinking = thinkingOf(supports);
  return {
    ...(typeof schema === 'boolean' && { schema }),
    ...(typeof effort === 'boolean' && { effort }),
    ...(thinking !== undefined && { thinking }),
  };
}

function thinkingOf(supports: (...path: string[]) => unknown): ModelSettings['thinking'] {
  if (supports('thinking') === false) return 'never';
  if (supports('thinking', 'types', 'disabled') === true) return 'disabled';
  if (supports('thinking', 'types', 'between_tools') === true) return 'between_tools';
  return supports('thinking', 'types', 'adaptive') === true ? 'always' : undefined;
}
