import * as vscode from 'vscode';
import type { Journey, JourneyFigures } from '../../../core/planning/journeys/index.ts';
import { localize } from '../../platform/localize.ts';
import { journeyTools } from '../journey-documents.ts';

/** The exports of paths beside journeys: `NAME.paths.csv` beside `NAME.journey.yaml`. */
export class JourneyPaths implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** An export of paths was written or removed. */
  readonly onDidChange = this.#changed.event;
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*.paths.csv');
  readonly #log: Pick<vscode.LogOutputChannel, 'warn'>;

  constructor(log: Pick<vscode.LogOutputChannel, 'warn'>) {
    this.#log = log;
    const changed = (): void => {
      this.#changed.fire();
    };
    this.#watcher.onDidChange(changed);
    this.#watcher.onDidCreate(changed);
    this.#watcher.onDidDelete(changed);
  }

  /** What the paths beside a journey say of it; undefined where there are none or they cannot be read. */
  async of(uri: vscode.Uri, journey: Pick<Journey, 'touchpoints'>): Promise<JourneyFigures | undefined> {
    const csv = await readText(pathsUri(uri));
    if (csv === undefined) return undefined;
    const { journeyFigures, PathFileError, readPaths } = await journeyTools();
    try {
      const { rows } = readPaths(csv, localize);
      return rows.length === 0 ? undefined : journeyFigures(rows, journey);
    } catch (error) {
      if (!(error instanceof PathFileError)) throw error;
      this.#log.warn(`${pathsUri(uri).path}: ${error.message}`);
      return undefined;
    }
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
  }
}

/** Where the paths of a journey are. */
const pathsUri = (journey: vscode.Uri): vscode.Uri =>
  journey.with({ path: journey.path.replace(/\.journey\.ya?ml$/i, '.paths.csv') });

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
