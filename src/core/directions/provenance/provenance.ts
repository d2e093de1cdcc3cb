import type { AngleId } from '../catalogue/index.ts';
import type { Composer, Direction } from '../direction.ts';

/** Where something that was taken over came from. Files are paths: of the draft in the workspace, of a post below the corpus. */
export interface ProvenanceSpan {
  readonly source: 'draft' | 'corpus';
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing that was taken over from a direction: the branch that goes its way, or its opening line. */
export interface Provenance {
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  readonly took: 'branch' | 'opening';
  /** Paths in the workspace, with slashes. */
  readonly draft: string;
  readonly branch: string;
  /** The direction's id. */
  readonly direction: string;
  readonly angle: AngleId;
  readonly title: string;
  /** The line that was taken, where it was one. */
  readonly line?: string;
  readonly spans: readonly ProvenanceSpan[];
  readonly composer: Composer;
}

/** What is kept of a direction that a copy was started with. */
export function provenanceOf(
  direction: Direction,
  { at, draft, branch }: Pick<Provenance, 'at' | 'draft' | 'branch'>,
): Provenance[] {
  const { id, angle, title, evidence, composer } = direction;
  const spans = evidence.map((ground): ProvenanceSpan => ({
    source: ground.source,
    file: ground.source === 'draft' ? draft : ground.post,
    start: ground.start,
    end: ground.end,
    text: ground.text,
  }));
  return [{ at, took: 'branch', draft, branch, direction: id, angle, title, spans, composer }];
}
