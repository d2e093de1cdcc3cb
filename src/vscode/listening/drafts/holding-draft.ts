import type { Spark } from '../../../core/listening/index.ts';
import { localize } from '../../platform/localize.ts';
import type { Session } from '../../session/session.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type * as vscode from 'vscode';
import { openNewDraft } from './open-new-draft.ts';

/** *Draft a Holding Statement*: the version that passes the brand's checks best and is nearest to its voice, as a new draft. */
export async function draftHoldingStatement(
  { engine, learner }: Pick<Session, 'engine' | 'learner'>,
  brand: WorkspaceBrand,
  { window }: Spark,
): Promise<vscode.Uri> {
  const { chooseVersion, holdingDraft, statementVersions } = await import('../../../core/listening/index.ts');
  await learner.ready(brand);
  const versions = statementVersions(window, brand, localize);
  const judged = await Promise.all(
    versions.map(async (text) => {
      const { findings, sentences } = await engine.analysis.check({ brand: brand.folder, text: `${text}\n` });
      const drift = sentences.reduce((sum, sentence) => sum + sentence.drift, 0) / (sentences.length || 1);
      return { text, findings: findings.length, drift };
    }),
  );
  const { name, text } = holdingDraft(window, brand, chooseVersion(judged)?.text ?? '', localize);
  return openNewDraft(brand, name, text);
}
