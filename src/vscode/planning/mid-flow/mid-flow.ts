import * as vscode from 'vscode';
import type { Touchpoint } from '../../../core/planning/journeys/index.ts';
import { draftUri, isJourney, type JourneyDocuments } from '../journey-documents.ts';
import type { JourneySteps } from '../../session/state/journey-steps.ts';
import type { Step } from './step.ts';
import { completeFromSteps } from './step-completion.ts';
import { StepContexts } from './step-contexts.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../../platform/document-in-front.ts';

const DRAFTS: vscode.DocumentSelector = { pattern: '**/*.{md,markdown,mdx,txt}' };
/** Front matter, and a title below it. */
const HEAD = /^(?:---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$))?\s*(?:# .*)?/;
/** Journeys of a workspace that are read. */
const MOST_JOURNEYS = 50;

/** Drafts that are touchpoints: what comes before and after, and the marks of their journeys while one is shown. */
export class MidFlow implements vscode.Disposable {
  readonly #documents: JourneyDocuments;
  readonly #contexts: StepContexts;
  readonly #subscriptions: vscode.Disposable;

  constructor(documents: JourneyDocuments, steps: JourneySteps, log: vscode.LogOutputChannel) {
    this.#documents = documents;
    this.#contexts = new StepContexts(steps);
    const openJourneys = (): void => {
      this.#openJourneys().catch((error: unknown) => {
        log.error(String(error));
      });
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#contexts,
      completeFromSteps(DRAFTS, this.#contexts),
      documents.onDidCheck(openJourneys),
      onDidChangeDocumentInFront(openJourneys),
      // VS Code closes what no editor shows; a draft of the journey that is shown still needs its marks.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (isJourney(uri)) openJourneys();
      }),
      vscode.languages.registerHoverProvider(DRAFTS, {
        provideHover: (document, position) => this.#hover(document, position),
      }),
    );
    openJourneys();
  }

  /** Opens the draft of the touchpoint before or after that of the active editor. */
  async go(direction: 'next' | 'previous'): Promise<void> {
    const document = documentInFront();
    const steps = document ? await this.#stepsOf(document.uri) : [];
    const neighbours = steps.flatMap((step) =>
      (direction === 'next' ? after(step) : before(step)).map((touchpoint) => ({ step, touchpoint })),
    );
    if (neighbours.length === 0) {
      void vscode.window.showInformationMessage(
        steps.length === 0
          ? vscode.l10n.t('This draft is no touchpoint of a journey.')
          : direction === 'next'
            ? vscode.l10n.t('No touchpoint comes after this one.')
            : vscode.l10n.t('No touchpoint comes before this one.'),
      );
      return;
    }
    const [only, ...others] = neighbours;
    const chosen =
      only && others.length === 0
        ? only
        : (
            await vscode.window.showQuickPick(
              neighbours.map((one) => ({
                label: one.touchpoint.id.text,
                description: one.touchpoint.channel ?? '',
                one,
              })),
              { placeHolder: vscode.l10n.t('Which touchpoint?') },
            )
          )?.one;
    if (chosen) await open(chosen.step, chosen.touchpoint);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Opens the journeys whose touchpoint the shown draft is, so that they are checked. */
  async #openJourneys(): Promise<void> {
    const shown = documentInFront();
    if (shown && vscode.languages.match(DRAFTS, shown) > 0)
      await this.#contexts.keep(shown.uri, await this.#stepsOf(shown.uri));
  }

  async #stepsOf(draft: vscode.Uri): Promise<Step[]> {
    const steps: Step[] = [];
    const files = await vscode.workspace.findFiles(
      '**/*.journey.{yaml,yml}',
      '**/node_modules/**',
      MOST_JOURNEYS,
    );
    for (const uri of files) {
      const journey = await vscode.workspace.openTextDocument(uri);
      const checked = this.#documents.last(uri) ?? (await this.#documents.check(journey));
      for (const touchpoint of checked.journey.touchpoints.values())
        if (touchpoint.draft && draftUri(uri, touchpoint.draft.text).toString() === draft.toString())
          steps.push({ journey, checked, touchpoint });
    }
    return steps;
  }

  /** Over the front matter and the title: which touchpoint this is, and its neighbours. */
  async #hover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const end = HEAD.exec(document.getText())?.[0].length ?? 0;
    if (document.offsetAt(position) >= end) return undefined;
    const steps = await this.#stepsOf(document.uri);
    if (steps.length === 0) return undefined;
    const texts = steps.map((step) => {
      const text = new vscode.MarkdownString(
        vscode.l10n.t(
          'Touchpoint {0} of the journey {1}',
          `**${link(step, step.touchpoint)}**`,
          plain(step.checked.journey.name ?? ''),
        ),
      );
      const line = (title: string, touchpoints: readonly Touchpoint[]): void => {
        if (touchpoints.length > 0)
          text.appendMarkdown(`  \n${title} ${touchpoints.map((one) => link(step, one)).join(', ')}`);
      };
      line(vscode.l10n.t('Before:'), before(step));
      line(vscode.l10n.t('After:'), after(step));
      return text;
    });
    return new vscode.Hover(texts);
  }
}

const after = ({ checked: { journey }, touchpoint }: Step): Touchpoint[] =>
  touchpoint.next.flatMap(({ to }) => journey.touchpoints.get(to.text) ?? []);

const before = ({ checked: { journey }, touchpoint: { id } }: Step): Touchpoint[] =>
  [...journey.touchpoints.values()].filter(({ next }) => next.some(({ to }) => to.text === id.text));

/** A link to the draft of a touchpoint, or to the journey where it has none. */
function link({ journey, checked }: Step, { id, draft }: Touchpoint): string {
  const target = draft && checked.drafts.has(draft.text) ? draftUri(journey.uri, draft.text) : journey.uri;
  return `[${plain(id.text)}](${target.toString()})`;
}

const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+!<>|~-]/g, '\\$&');

async function open({ journey, checked }: Step, { id, draft }: Touchpoint): Promise<void> {
  if (draft && checked.drafts.has(draft.text)) {
    await vscode.window.showTextDocument(draftUri(journey.uri, draft.text));
    return;
  }
  const selection = new vscode.Range(journey.positionAt(id.start), journey.positionAt(id.end));
  await vscode.window.showTextDocument(journey, { selection });
}
