import * as vscode from 'vscode';
import type { BrandTest } from '../../core/brand-tests/test-file.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { ContinuousRuns } from './continuous-runs.ts';
import { runItems } from './run-items.ts';
import { textOf, type BrandTestFile } from './test-files.ts';

/** The tests of all brands in the Testing view: brand, file, test. */
export class TestTree implements vscode.Disposable {
  readonly #session: Session;
  readonly #controller: vscode.TestController;
  readonly #continuous: ContinuousRuns;
  readonly #brands = new Map<string, WorkspaceBrand>();

  constructor(session: Session) {
    this.#session = session;
    this.#controller = vscode.tests.createTestController('timbre', vscode.l10n.t('Timbre: Brand Tests'));
    const run = async (request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> => {
      await this.#readAll();
      return runItems(
        { session, controller: this.#controller, brandOf: (file) => this.#brands.get(file.toString()) },
        request,
        token,
      );
    };
    // Files are read, which starts the engine, when the tree is opened or run.
    this.#controller.resolveHandler = async (item) => {
      if (item?.uri) await this.#read(item.uri);
    };
    this.#continuous = new ContinuousRuns(run);
    this.#controller.createRunProfile(
      vscode.l10n.t('Run'),
      vscode.TestRunProfileKind.Run,
      (request, token) => {
        if (request.continuous === true) this.#continuous.add(request, token);
        return run(request, token);
      },
      true,
      undefined,
      true,
    );
  }

  /** Shows these files' tests. */
  show(files: readonly BrandTestFile[]): void {
    this.#brands.clear();
    const roots = new Map<string, vscode.TestItem>();
    for (const { brand, uri } of files) {
      this.#brands.set(uri.toString(), brand);
      const root =
        roots.get(brand.folder) ?? this.#controller.createTestItem(brand.folder, brand.name, brand.uri);
      roots.set(brand.folder, root);
      const name = uri.path.split('/').at(-1) ?? '';
      const known = this.#controller.items.get(brand.folder)?.children.get(uri.toString());
      root.children.add(known ?? this.#unread(uri, name));
    }
    this.#controller.items.replace([...roots.values()]);
  }

  /** A test file, a profile or a post was changed. */
  async changed(uri: vscode.Uri): Promise<void> {
    const item = this.#fileItem(uri);
    if (item && !item.canResolveChildren) await this.#read(uri);
    this.#continuous.again();
  }

  #unread(uri: vscode.Uri, name: string): vscode.TestItem {
    const item = this.#controller.createTestItem(uri.toString(), name, uri);
    item.canResolveChildren = true;
    return item;
  }

  #fileItem(uri: vscode.Uri): vscode.TestItem | undefined {
    const brand = this.#brands.get(uri.toString());
    return brand && this.#controller.items.get(brand.folder)?.children.get(uri.toString());
  }

  async #readAll(): Promise<void> {
    for (const file of this.#brands.keys()) {
      const uri = vscode.Uri.parse(file);
      if (this.#fileItem(uri)?.canResolveChildren) await this.#read(uri);
    }
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const item = this.#fileItem(uri);
    if (!item) return;
    const source = await textOf(uri);
    const { tests, problems } = await this.#session.engine.tests.read({ source });
    const place = placesIn(source);
    const [problem] = problems;
    item.error = problem?.message;
    item.canResolveChildren = false;
    item.children.replace(
      tests.map((test) => {
        const child = this.#controller.createTestItem(`${uri.toString()}#${test.id}`, labelOf(test), uri);
        child.range = place(test);
        child.description = kindOf(test);
        child.sortText = String(test.start).padStart(8, '0');
        return child;
      }),
    );
  }

  dispose(): void {
    this.#continuous.dispose();
    this.#controller.dispose();
  }
}

const LONGEST = 80;
const labelOf = ({ text }: BrandTest): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

function kindOf({ expectation, rule = '' }: BrandTest): string {
  switch (expectation) {
    case 'us':
      return vscode.l10n.t('is us');
    case 'not us':
      return vscode.l10n.t('is not us');
    case 'marks':
      return vscode.l10n.t('marked by {0}', rule);
    case 'passes':
      return vscode.l10n.t('not marked by {0}', rule);
  }
}

/** Ranges in a text that need not be open. */
export function placesIn(source: string): (span: { start: number; end: number }) => vscode.Range {
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  const position = (offset: number): vscode.Position => {
    const line = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    return new vscode.Position(line, offset - (starts[line] ?? 0));
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}
