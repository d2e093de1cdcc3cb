import * as vscode from 'vscode';
import type { ProofReport } from '../../../core/voice/proof/report/index.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';

/** The last test of each brand's voice in this window. */
export class LastProofs implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<WorkspaceBrand>();
  /** A brand was tested. */
  readonly onDidChange = this.#changed.event;
  readonly #reports = new Map<string, ProofReport>();

  of({ folder }: WorkspaceBrand): ProofReport | undefined {
    return this.#reports.get(folder);
  }

  keep(brand: WorkspaceBrand, report: ProofReport): void {
    this.#reports.set(brand.folder, report);
    this.#changed.fire(brand);
  }

  /** For a brand whose posts have changed. */
  drop({ folder }: WorkspaceBrand): void {
    this.#reports.delete(folder);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
