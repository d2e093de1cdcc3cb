import type * as vscode from 'vscode';
import type { Brief } from '../../core/planning/briefs/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** A row of the view; the first ones are briefs. */
export interface PlanRow {
  readonly item: vscode.TreeItem;
  readonly rows: readonly PlanRow[];
  readonly brief?: Brief;
  readonly brand?: WorkspaceBrand;
  /** A journey's file. */
  readonly uri?: vscode.Uri;
  /** Rows that are read when this one is opened, in place of `rows`. */
  readonly load?: () => Promise<readonly PlanRow[]>;
}
