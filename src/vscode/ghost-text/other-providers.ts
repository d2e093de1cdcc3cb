import * as vscode from 'vscode';
import {
  providersInMarkdown,
  turnedOff,
  type OtherProvider,
} from '../../service/suggestions/other-providers.ts';
import { settings } from '../platform/settings.ts';
import type { Session } from '../session/session.ts';

/** The names of those that the user was told of, in VS Code's global state. */
const TOLD = 'ghostText.otherProvidersTold';

type Needs = Pick<Session, 'drafts' | 'log'> & {
  readonly context: { readonly globalState: Pick<vscode.Memento, 'get' | 'update'> };
};

/** Says once, when a draft is in front, which other extensions suggest in Markdown, and offers to turn one off. */
export function tellOtherProviders(session: Needs): vscode.Disposable {
  const look = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown' || !settings.ghostText.enabled(document.uri)) return;
    const others = untold(session, document);
    if (others.length === 0 || !(await session.drafts.brandOf(document))) return;
    // Another look may have told it meanwhile.
    const still = untold(session, document);
    if (still.length > 0) await tell(session, still);
  };
  const lookQuietly = (): void => {
    look().catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  const first = setTimeout(lookQuietly, 0);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(lookQuietly),
    session.drafts.onDidChange(lookQuietly),
    new vscode.Disposable(() => {
      clearTimeout(first);
    }),
  );
}

function untold({ context }: Needs, document: vscode.TextDocument): OtherProvider[] {
  const told = namesTold(context.globalState);
  const configuration = vscode.workspace.getConfiguration(undefined, document);
  return providersInMarkdown({
    // In a remote window, an extension that runs on the other side is only known by its settings.
    has: (extension, setting) =>
      vscode.extensions.getExtension(extension) !== undefined ||
      configuration.inspect(setting)?.defaultValue !== undefined,
    setting: (key) => configuration.get<unknown>(key),
  }).filter(({ name }) => !told.includes(name));
}

function namesTold(memory: Pick<vscode.Memento, 'get'>): readonly string[] {
  const told = memory.get<unknown>(TOLD);
  return Array.isArray(told) ? told.filter((name) => typeof name === 'string') : [];
}

async function tell({ context }: Needs, others: readonly OtherProvider[]): Promise<void> {
  const names = others.map(({ name }) => name);
  await context.globalState.update(TOLD, [...namesTold(context.globalState), ...names]);
  const choose = vscode.l10n.t('Turn One Off…');
  const message = vscode.l10n.t(
    '{0} also suggests text in Markdown. VS Code shows one suggestion at a time, so the two get in each other’s way; one of them can be turned off in Markdown.',
    names.join(', '),
  );
  if ((await vscode.window.showInformationMessage(message, choose)) === choose) await turnOneOff(others);
}

interface OffItem extends vscode.QuickPickItem {
  readonly setting: string;
  readonly value: (now: unknown) => unknown;
}

async function turnOneOff(others: readonly OtherProvider[]): Promise<void> {
  const items: OffItem[] = others.map(({ name, setting, kind }) => ({
    label:
      kind === 'switch'
        ? vscode.l10n.t('Turn off {0}’s suggestions in all files', name)
        : vscode.l10n.t('Turn off {0} in Markdown', name),
    description: setting,
    setting,
    value: (now) => turnedOff(kind, now),
  }));
  const own = {
    label: vscode.l10n.t('Turn off Timbre’s ghost text'),
    description: 'timbre.ghostText.enabled',
    setting: 'timbre.ghostText.enabled',
    value: () => false,
  };
  const placeHolder = vscode.l10n.t('Which should no longer suggest? This changes your user settings.');
  const chosen = await vscode.window.showQuickPick([...items, own], { placeHolder });
  if (!chosen) return;
  const configuration = vscode.workspace.getConfiguration();
  const now = configuration.get<unknown>(chosen.setting);
  await configuration.update(chosen.setting, chosen.value(now), vscode.ConfigurationTarget.Global);
}
