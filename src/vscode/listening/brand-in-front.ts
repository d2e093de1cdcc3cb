import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/** The brand of the draft in front, else the one shown before, else the first. */
export async function brandInFront(
  { brands, drafts }: Pick<Session, 'brands' | 'drafts'>,
  before: WorkspaceBrand | undefined,
): Promise<WorkspaceBrand | undefined> {
  const all = await brands.all();
  const document = documentInFront();
  const current = document && (await drafts.brandOf(document));
  return current ?? all.find(({ folder }) => folder === before?.folder) ?? all[0];
}
