import type { WriterRequest } from '../../core/writer/index.ts';

/**
 * A request without halves of characters. A draft cut at an offset can end in half an emoji, which JSON
 * can carry but servers refuse; U+FFFD stands in its place, as it would in UTF-8.
 */
export const wellFormed = (request: WriterRequest): WriterRequest => ({
  ...request,
  system: withoutHalves(request.system),
  user: withoutHalves(request.user),
});

const withoutHalves = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
