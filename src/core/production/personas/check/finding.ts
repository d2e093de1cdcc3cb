import type { Span } from '../../../text/index.ts';

export type PersonaFindingKind =
  'undisclosed' | 'late' | 'unclear' | 'experience' | 'ungrounded' | 'expired' | 'voice';

/** What is wrong in a persona's text. Offsets are UTF-16 units in the text that was read. */
export interface PersonaFinding extends Span {
  readonly kind: PersonaFindingKind;
  readonly message: string;
  /** What readers have to be told in the first line. */
  readonly need?: 'synthetic' | 'paid' | 'gifted' | 'affiliate';
}
