import * as vscode from 'vscode';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';
import { readReader } from './listening-files.ts';
import type { ListeningDesk } from './listening-desk.ts';
import type { HeldCounts } from './pages/held-page.ts';

/** Counts what is held of a brand besides its files to listen to. */
export async function countHeld({ session }: ListeningDesk, brand: WorkspaceBrand): Promise<HeldCounts> {
  await session.learner.ready(brand);
  const rows = (await session.engine.posts.list({ brand: brand.folder })) ?? [];
  const learned = rows.filter(({ state, consent }) => state === 'learned' && consent?.learn === true);
  return {
    posts: {
      learned: learned.length,
      quoted: learned.filter(({ consent }) => consent?.quote === true).length,
      sent: learned.filter(({ consent }) => consent?.send === true).length,
      others: rows.length - learned.length,
    },
    taught: await taughtOf(brand),
    requests: await countRequests(session.context.globalStorageUri),
  };
}

async function taughtOf(brand: WorkspaceBrand): Promise<HeldCounts['taught']> {
  const { readChoices } = await import('../../core/listening/index.ts');
  const { choices, lookingFor, ignoredWords } = await readReader(brand);
  const made = readChoices(choices, localize);
  const kept = made.filter(({ keep }) => keep).length;
  return { kept, hidden: made.length - kept, lookingFor, ignoredWords };
}

async function countRequests(storage: vscode.Uri): Promise<number> {
  const folder = vscode.Uri.joinPath(storage, 'requests');
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return entries.filter(([name]) => name.endsWith('.json')).length;
}
