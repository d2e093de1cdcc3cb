/** A model as the server knows it; what it accepts is what `capabilities` says. */
export interface ServedModel {
  readonly id: string;
  readonly name: string;
  readonly lifecycle: 'active' | 'deprecated' | 'retired';
  readonly maxTokens: number;
  /** Tokens; shorter prefixes are not cached, and nobody says so. */
  readonly shortestCached: number;
  readonly structured: boolean;
  readonly efforts: readonly string[];
  readonly thinking: readonly ('adaptive' | 'disabled' | 'between_tools' | 'enabled')[] | 'none';
  readonly prefill: boolean;
}

const efforts = ['low', 'medium', 'high', 'xhigh', 'max'];

export const servedModels: readonly ServedModel[] = [
  {
    id: 'claude-opus-5-5',
    name: 'Claude Opus 5.5',
    lifecycle: 'active',
    maxTokens: 128_000,
    shortestCached: 512,
    structured: true,
    efforts,
    thinking: ['adaptive'],
    prefill: false,
  },
  {
    id: 'claude-sonnet-5-5',
    name: 'Claude Sonnet 5.5',
    lifecycle: 'active',
    maxTokens: 128_000,
    shortestCached: 512,
    structured: true,
    efforts,
    thinking: ['adaptive', 'between_tools'],
    prefill: false,
  },
  {
    id: 'claude-haiku-5-5',
    name: 'Claude Haiku 5.5',
    lifecycle: 'active',
    maxTokens: 128_000,
    shortestCached: 512,
    structured: true,
    efforts,
    thinking: ['adaptive', 'disabled'],
    prefill: false,
  },
  {
    id: 'claude-without-extras',
    name: 'A model that neither thinks nor holds to a schema',
    lifecycle: 'deprecated',
    maxTokens: 8192,
    shortestCached: 1024,
    structured: false,
    efforts: [],
    thinking: 'none',
    prefill: true,
  },
  {
    id: 'claude-long-gone',
    name: 'A model that is no more',
    lifecycle: 'retired',
    maxTokens: 4096,
    shortestCached: 1024,
    structured: false,
    efforts: [],
    thinking: 'none',
    prefill: true,
  },
];

const support = (supported: boolean): { readonly supported: boolean } => ({ supported });

/** A model as `GET /v1/models` describes it. */
export function modelInfo(model: ServedModel): unknown {
  const types = model.thinking === 'none' ? ['disabled'] : model.thinking;
  return {
    type: 'model',
    id: model.id,
    display_name: model.name,
    created_at: '2026-09-22T00:00:00Z',
    deprecated_at: model.lifecycle === 'active' ? null : '2026-10-01T00:00:00Z',
    retires_at: null,
    lifecycle: model.lifecycle,
    line: null,
    max_input_tokens: 200_000,
    max_tokens: model.maxTokens,
    capabilities: {
      batch: support(true),
      citations: support(true),
      code_execution: support(false),
      context_management: {
        ...support(false),
        clear_thinking_20251015: null,
        clear_tool_uses_20250919: null,
        compact_20260112: null,
      },
      effort: {
        ...support(model.efforts.length > 0),
        ...Object.fromEntries(efforts.map((effort) => [effort, support(model.efforts.includes(effort))])),
      },
      image_input: support(true),
      pdf_input: support(true),
      server_tools: { ...support(false), code_execution: support(false), web_search: support(false) },
      structured_outputs: support(model.structured),
      thinking: {
        ...support(model.thinking !== 'none'),
        types: Object.fromEntries(
          ['adaptive', 'between_tools', 'disabled', 'enabled'].map((type) => [
            type,
            support(types.some((accepted) => accepted === type)),
          ]),
        ),
      },
    },
  };
}
