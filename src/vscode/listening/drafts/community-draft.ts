import type * as vscode from 'vscode';
import type { ListeningReport } from '../../../core/listening/index.ts';
import { localize } from '../../platform/localize.ts';
import type { Session } from '../../session/session.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { openNewDraft } from './open-new-draft.ts';

const MOST_POSTS = 5;

/** *Draft for This Community*: a new draft with what many of its people came to, and the brand's own posts that name it. */
export async function draftForCommunity(
  { engine, learner }: Pick<Session, 'engine' | 'learner'>,
  brand: WorkspaceBrand,
  { liked }: ListeningReport,
  community: string,
): Promise<vscode.Uri> {
  const { nurtureDraft } = await import('../../../core/listening/index.ts');
  await learner.ready(brand);
  const rows = (await engine.posts.list({ brand: brand.folder })) ?? [];
  const name = community.toLowerCase();
  const posts = rows
    .filter(({ state, consent }) => state === 'learned' && consent?.quote === true)
    .filter(({ title, path }) => `${title} ${path}`.toLowerCase().includes(name))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, MOST_POSTS);
  const draft = nurtureDraft(community, brand.slug, liked[community] ?? [], posts, localize);
  return openNewDraft(brand, draft.name, draft.text);
}
