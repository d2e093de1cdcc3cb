// The parts of the SDK that are used, in a module that the build bundles separately and that is loaded on
// demand.
export { default as Anthropic } from '@anthropic-ai/sdk';
export { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';
