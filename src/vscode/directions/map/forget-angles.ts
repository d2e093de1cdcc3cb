import type * as vscode from 'vscode';
import { keepAnglesOf } from '../../../core/directions/index.ts';
import type { Session } from '../../session/session.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';

type Forgetting = Pick<Session, 'brands' | 'directionMemory' | 'engine' | 'learner' | 'log'>;

/** Takes the corrected angle of a post out of the brand's memory once the post is forgotten. */
export const forgetAnglesOfPosts = (session: Forgetting): vscode.Disposable =>
  session.learner.onDidChange(({ folder }) => {
    forgetIn(session, folder).catch((error: unknown) => {
      session.log.warn(`Corrected angles of forgotten posts could not be removed. ${String(error)}`);
    });
  });

async function forgetIn(session: Forgetting, folder: string): Promise<void> {
  const brand = (await session.brands.all()).find((other) => other.folder === folder);
  if (brand && (await session.directionMemory.read(brand)).angles) await forgetGone(session, brand);
}

async function forgetGone(
  { engine, learner, directionMemory }: Forgetting,
  brand: WorkspaceBrand,
): Promise<void> {
  await learner.ready(brand);
  const { posts } = await engine.directions.angleMap({ brand: brand.folder });
  // A corpus of which nothing can be read is no corpus from which all was removed.
  if (posts.length === 0) return;
  const known = new Set(posts.map(({ post }) => post));
  const memory = await directionMemory.read(brand);
  if (keepAnglesOf(memory, known) !== memory)
    await directionMemory.update(brand, (latest) => keepAnglesOf(latest, known));
}
