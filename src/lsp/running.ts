import type { Diagnostics } from './features/diagnostics.ts';
import type { InlineCompletions } from './features/inline-completions.ts';
import type { Stage } from './guard.ts';
import type { LspSession } from './session.ts';

/** A session with the features that keep state. */
export interface Running {
  readonly session: LspSession;
  readonly diagnostics: Diagnostics;
  readonly inline: InlineCompletions;
}

/** What handlers see of the server: where it stands, and what runs. */
export interface Server {
  stage: Stage;
  running: Running | undefined;
}
