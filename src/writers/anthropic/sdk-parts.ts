// What is used of the SDK, in a module of its own: the build puts it into a file of its own, which is read when it is needed.
export { default as Anthropic } from '@anthropic-ai/sdk';
export { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';
