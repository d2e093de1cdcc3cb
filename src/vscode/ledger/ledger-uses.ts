import * as vscode from 'vscode';
import type { EntryUse } from '../../core/facts/index.ts';
import type { EntryReport } from '../../service/engine/index.ts';
import { Debouncer } from '../../service/debouncer.ts';
import { realClock } from '../platform/clock.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { draftsOf, type DraftText } from '../workspace/draft-files.ts';

/** A sentence of a draft that states an entry. */
export interface DraftUse {
  readonly draft: DraftText;
  readonly use: EntryUse;
}

/** An entry with everything that states it. */
export interface UsedEntry extends EntryReport {
  readonly drafts: readonly DraftUse[];
}

/** Drafts change with every key; who looks at a list can wait so long. Milliseconds. */
const SETTLING = 400;

/** Where the entries of brands' ledgers are used, over posts and drafts; found when asked for and kept until something changes. */
export class LedgerUses implements vscode.Disposable {
  readonly #session: Session;
  readonly #known = new Map<string, Promise<readonly UsedEntry[]>>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** What was found before may no longer hold. */
  readonly onDidChange = this.#changed.event;
  readonly #soon = new Debouncer(realClock, SETTLING);
  readonly #subscriptions: vscode.Disposable[];

  constructor(session: Session) {
    this.#session = session;
    const changed = (): void => {
      this.#known.clear();
      this.#soon.run(() => {
        this.#changed.fire();
      });
    };
    const files = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown,mdx}');
    this.#subscriptions = [
      this.#changed,
      ...[files, files.onDidCreate(changed), files.onDidChange(changed), files.onDidDelete(changed)],
      vscode.Disposable.from(session.learner.onDidChange(changed), session.checker.onDidChange(changed)),
      session.brands.onDidChange(changed),
      session.folderChanges.follow(changed),
    ];
  }

  /** All entries of a brand, in the order of its ledgers; facts of the profile last. */
  of(brand: WorkspaceBrand): Promise<readonly UsedEntry[]> {
    const known = this.#known.get(brand.folder) ?? this.#find(brand);
    this.#known.set(brand.folder, known);
    known.catch(() => {
      if (this.#known.get(brand.folder) === known) this.#known.delete(brand.folder);
    });
    return known;
  }

  dispose(): void {
    this.#soon.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Asks again where the brand changed meanwhile: what is returned is kept. */
  async #entries(brand: WorkspaceBrand): Promise<readonly EntryReport[]> {
    for (;;) {
      const entries = await this.#session.engine.ledgers.entries({ brand: brand.folder });
      if (entries) return entries;
    }
  }

  async #find(brand: WorkspaceBrand): Promise<readonly UsedEntry[]> {
    const { engine, learner, drafts } = this.#session;
    await learner.ready(brand);
    const entries = await this.#entries(brand);
    if (entries.length === 0) return [];
    const inDrafts: DraftUse[] = [];
    for (const draft of await draftsOf(drafts, brand)) {
      const uses = await engine.ledgers.uses({ brand: brand.folder, text: draft.text });
      inDrafts.push(...uses.map((use) => ({ draft, use })));
    }
    return entries.map((report) => ({
      ...report,
      drafts: inDrafts.filter(({ use }) => isSameEntry(use.entry, report.entry)),
    }));
  }
}

/** Entries come from the engine as copies. */
export function isSameEntry(a: EntryUse['entry'], b: EntryUse['entry']): boolean {
  if (a.text !== b.text || a.place?.kind !== b.place?.kind) return false;
  return a.place?.kind !== 'ledger' || b.place?.kind !== 'ledger'
    ? true
    : a.place.file === b.place.file && a.place.start === b.place.start;
}
