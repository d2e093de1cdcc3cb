import * as vscode from 'vscode';
import type { ListedPin } from '../../service/engine/index.ts';
import { localize } from '../platform/localize.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { brandOr } from '../workspace/pick-brand.ts';
import { pinsFolder } from './pin-files.ts';

/** *Show Pinned Voices*: the voices with what is known of each; then what to do with the one that was picked. */
export async function showPins(session: Session, chosen: unknown): Promise<void> {
  const brand = await brandOr(session, chosen, vscode.l10n.t('Pinned voices of which brand?'));
  if (!brand) return;
  await session.learner.ready(brand);
  const pins = await session.engine.pins.list({ brand: brand.folder });
  if (pins.length === 0) {
    const pin = vscode.l10n.t('Pin This Voice…');
    const message = vscode.l10n.t('{0} has no pinned voices.', brand.name);
    if ((await vscode.window.showInformationMessage(message, pin)) === pin)
      await vscode.commands.executeCommand('timbre.pinVoice', brand);
    return;
  }
  const picked = await vscode.window.showQuickPick(
    pins.map((pin) => ({ ...itemOf(pin), pin })),
    { title: vscode.l10n.t('Pinned voices of {0}', brand.name), matchOnDetail: true },
  );
  if (picked) await askWhatToDo(brand, picked.pin);
}

function itemOf(pin: ListedPin): vscode.QuickPickItem {
  const icon = pin.state === 'current' ? 'pin' : pin.state === 'expired' ? 'history' : 'warning';
  return { label: `$(${icon}) ${pin.name}`, description: describe(pin), detail: detailOf(pin) };
}

function describe({ state, posts, until }: ListedPin): string {
  if (state === 'unreadable') return vscode.l10n.t('Its file has errors.');
  const count = localize('{0} posts', posts);
  if (until === undefined) return count;
  const end = state === 'expired' ? vscode.l10n.t('ended on {0}', until) : vscode.l10n.t('until {0}', until);
  return `${count} · ${end}`;
}

/** Why it is kept, and what is missing from it. */
function detailOf({ why, missing, undated }: ListedPin): string {
  return [
    ...(why === undefined ? [] : [why]),
    ...(missing.length === 0
      ? []
      : [vscode.l10n.t('Entries that match no post any more: {0}', missing.length)]),
    ...(undated === 0 ? [] : [vscode.l10n.t('Left out because they have no date: {0}', undated)]),
  ].join(' · ');
}

async function askWhatToDo(brand: WorkspaceBrand, { name, state }: ListedPin): Promise<void> {
  const file = (
    await vscode.workspace.findFiles(new vscode.RelativePattern(pinsFolder(brand), '*.{yaml,yml}'))
  ).find(
    ({ path }) =>
      path
        .split('/')
        .at(-1)
        ?.replace(/\.ya?ml$/i, '') === name,
  );
  const open = {
    label: vscode.l10n.t('Open Its File'),
    run: () => file && vscode.window.showTextDocument(file),
  };
  const ofVoice = [
    {
      label: vscode.l10n.t('What Changed Since'),
      detail: vscode.l10n.t('How the present voice differs from it.'),
      run: () => vscode.commands.executeCommand('timbre.compareWithPin', brand, name),
    },
    {
      label: vscode.l10n.t('Show Its Voice Report'),
      run: () => vscode.commands.executeCommand('timbre.showVoiceReport', brand, name),
    },
  ];
  const picked = await vscode.window.showQuickPick(state === 'unreadable' ? [open] : [open, ...ofVoice], {
    title: name,
  });
  await picked?.run();
}
