import * as vscode from 'vscode';
import { decode } from '../../core/text/index.ts';
import { readProfile } from '../../core/brand/index.ts';
import type { PostRow } from '../../service/engine/index.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { testFilesOf } from '../brand-tests/test-files.ts';
import { keptDates } from '../brands/kept-dates.ts';
import { localize } from '../platform/localize.ts';

/** What is known of a brand, for the view. */
export interface BrandState {
  readonly posts: number;
  readonly words: number;
  /** When it was last learned, as ISO 8601; undefined where that is not known. */
  readonly learned: string | undefined;
  /** The verdict of the last test of the voice, and its day. */
  readonly proof: { readonly verdict: string; readonly on: string } | undefined;
  readonly problems: readonly BrandProblem[];
  readonly hasTests: boolean;
  readonly pins: number;
}

/** Something to put right, and where. */
export interface BrandProblem {
  readonly text: string;
  readonly kind: 'profile' | 'corpus' | 'consent';
}

/** Reads a brand's state; the brand is learned first where it was not. */
export async function brandState(session: Session, brand: WorkspaceBrand): Promise<BrandState> {
  await session.learner.ready(brand);
  const request = { brand: brand.folder };
  const [summary, rows, pins] = await Promise.all([
    session.engine.brands.summary(request),
    session.engine.posts.list(request),
    session.engine.pins.list(request),
  ]);
  const { learned, proof } = keptDates(session.context.workspaceState, brand.folder);
  return {
    ...{ posts: summary.posts, words: summary.words, learned, proof },
    pins: pins.length,
    hasTests: (await testFilesOf(brand)).length > 0,
    problems: [...(await profileProblems(brand)), ...corpusProblems(rows ?? []), ...consentProblems(summary)],
  };
}

async function profileProblems(brand: WorkspaceBrand): Promise<BrandProblem[]> {
  if (!brand.profile)
    return [{ kind: 'profile', text: vscode.l10n.t('No profile yet: no terms, facts or rules.') }];
  const decoded = decode(await vscode.workspace.fs.readFile(brand.profile));
  if (!decoded.ok) return [{ kind: 'profile', text: vscode.l10n.t('The profile is not text.') }];
  const { problems, profile } = readProfile(decoded.text, brand.slug, localize);
  const closed = profile.consentIsUnclear
    ? vscode.l10n.t('The profile’s consent cannot be understood, so nothing is learned.')
    : undefined;
  return [
    ...(closed === undefined ? [] : [{ kind: 'consent', text: closed } as const]),
    ...(problems.length === 0
      ? []
      : [{ kind: 'profile', text: vscode.l10n.t('Problems in the profile: {0}', problems.length) } as const]),
  ];
}

function corpusProblems(rows: readonly PostRow[]): BrandProblem[] {
  const notRead = rows.filter(({ state }) => state === 'not-read').length;
  const leftOut = rows.filter(({ state }) => state === 'left-out').length;
  return [
    ...(notRead === 0
      ? []
      : [{ kind: 'corpus', text: vscode.l10n.t('Files that cannot be read: {0}', notRead) } as const]),
    ...(leftOut === 0
      ? []
      : [{ kind: 'corpus', text: vscode.l10n.t('Files left out: {0}', leftOut) } as const]),
  ];
}

function consentProblems({
  notes,
}: {
  readonly notes: readonly { readonly note: { readonly kind: string } }[];
}): BrandProblem[] {
  const unclear = notes.filter(({ note }) => note.kind === 'unclear-consent').length;
  const ended = notes.filter(({ note }) => note.kind === 'consent-ended').length;
  return [
    ...(unclear === 0
      ? []
      : [{ kind: 'consent', text: vscode.l10n.t('Posts with an unclear consent: {0}', unclear) } as const]),
    ...(ended === 0
      ? []
      : [
          {
            kind: 'consent',
            text: vscode.l10n.t('Files with a consent that has ended: {0}', ended),
          } as const,
        ]),
  ];
}
