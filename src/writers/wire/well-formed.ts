import type { WriterRequest } from '../../core/writer/index.ts';

/**
 * A request without unpaired surrogates. A draft cut at an offset can end in half an emoji, which JSON can
 * represent but servers reject; it is replaced by U+FFFD, as in UTF-8.
 */
export const wellFormed = (request: WriterRequest): WriterRequest => ({
  ...request,
  system: withoutHalves(request.system),
  user: withoutHalves(request.user),
});

const withoutHalves = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
