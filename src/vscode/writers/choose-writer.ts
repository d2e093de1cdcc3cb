import * as vscode from 'vscode';
import { WriterError, type WriterFault, type WriterModel } from '../../core/writer/index.ts';
import { settings } from '../platform/settings.ts';
import { needsAddress, type ChosenWriter } from '../../service/writers/chosen-writer.ts';
import { writerName } from './writer-name.ts';
import { faultMessage } from './fault-message.ts';
import type { ModelAbilities } from '../../service/writers/model-abilities.ts';
import type { WriterDesk } from '../../service/writers/writer-desk.ts';
import type { WriterKeys } from '../../service/writers/writer-keys.ts';

type Kind = ChosenWriter['kind'];
interface KindItem extends vscode.QuickPickItem {
  readonly kindOfWriter: Kind | 'none';
}

export interface ChoosingPorts {
  readonly desk: WriterDesk;
  readonly keys: WriterKeys;
  readonly abilities: ModelAbilities;
}

/**
 * *Timbre: Choose AI Model…*: chooses the provider, address, key and model. Nothing is changed before the
 * last step; choosing none is always possible.
 */
export async function chooseWriter({ desk, keys, abilities }: ChoosingPorts): Promise<void> {
  const kind = await askKind();
  if (kind === undefined) return;
  if (kind === 'none') {
    await writeSettings(undefined);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('No AI model: Timbre works offline and sends nothing.'),
      5000,
    );
    return;
  }
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('AI models are not used in untrusted workspaces.'),
    );
    return;
  }
  const address = await askAddress(kind);
  if (address === undefined) return;
  const known = await keys.get({ kind, address });
  const key = await askKey(kind, known);
  if (key === undefined) return;
  const model = await askModel(desk, { kind, address, model: '' }, key === '' ? undefined : key);
  if (model === undefined) return;
  if (key !== '' && key !== known) await keys.keep({ kind, address }, key);
  const chosen = { kind, address, model: model.id };
  await abilities.keep(chosen, model);
  await writeSettings(chosen);
  vscode.window.setStatusBarMessage(vscode.l10n.t('AI model: {0}, {1}', writerName(kind), model.id), 5000);
}

async function askKind(): Promise<Kind | 'none' | undefined> {
  const what = vscode.l10n.t('nearby text, a style summary, permitted posts');
  const items: KindItem[] = [
    {
      kindOfWriter: 'none',
      label: vscode.l10n.t('None (offline)'),
      detail: vscode.l10n.t('Nothing leaves this machine.'),
    },
    {
      kindOfWriter: 'anthropic',
      label: 'Anthropic',
      detail: vscode.l10n.t('Sends to Anthropic, with your key: {0}.', what),
    },
    {
      kindOfWriter: 'vscode',
      label: vscode.l10n.t('A model available in VS Code'),
      detail: vscode.l10n.t('Sends to its provider, only when you ask: {0}.', what),
    },
    {
      kindOfWriter: 'ollama',
      label: 'Ollama',
      detail: vscode.l10n.t('Sends to your own server: {0}.', what),
    },
    {
      kindOfWriter: 'openai-compatible',
      label: vscode.l10n.t('OpenAI-compatible server'),
      detail: vscode.l10n.t('Sends to the address you enter: {0}.', what),
    },
  ];
  const current = settings.ai.provider();
  const chosen = await vscode.window.showQuickPick(
    items.map((item) => ({
      ...item,
      ...(item.kindOfWriter === current && { description: vscode.l10n.t('current') }),
    })),
    { title: vscode.l10n.t('AI model'), matchOnDetail: true, ignoreFocusOut: true },
  );
  return chosen?.kindOfWriter;
}

/** The address to send requests to; empty for the provider's usual one, undefined when the user cancelled. */
async function askAddress(kind: Kind): Promise<string | undefined> {
  const known = settings.ai.provider() === kind ? settings.ai.address() : '';
  if (!needsAddress(kind)) return kind === 'vscode' ? '' : known;
  const address = await vscode.window.showInputBox({
    title: writerName(kind),
    prompt: vscode.l10n.t('Server address'),
    placeHolder: kind === 'ollama' ? 'http://127.0.0.1:11434' : 'https://models.example.com/v1',
    value: known,
    ignoreFocusOut: true,
    validateInput: addressProblem,
  });
  return address?.trim();
}

function addressProblem(typed: string): string | vscode.InputBoxValidationMessage | undefined {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return vscode.l10n.t('The address must start with http:// or https://');
  if (url.username !== '' || url.password !== '')
    return vscode.l10n.t('Leave out user name and password; you enter the key in the next step.');
  if (url.protocol === 'https:' || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname))
    return undefined;
  return {
    message: vscode.l10n.t('Without https, others on the network can read what is sent.'),
    severity: vscode.InputBoxValidationSeverity.Warning,
  };
}

/** The key to use; empty for none, undefined when the user cancelled. */
async function askKey(kind: Kind, known: string | undefined): Promise<string | undefined> {
  if (kind === 'vscode' || kind === 'ollama') return '';
  const isNeeded = kind === 'anthropic';
  const typed = await vscode.window.showInputBox({
    title: writerName(kind),
    prompt:
      known === undefined
        ? isNeeded
          ? vscode.l10n.t('Your key. It is stored in the system’s secret storage.')
          : vscode.l10n.t('Your key, if the server needs one. It is stored in the system’s secret storage.')
        : vscode.l10n.t('Enter a new key, or leave empty to keep the current one.'),
    password: true,
    ignoreFocusOut: true,
    validateInput: (key) =>
      isNeeded && known === undefined && key.trim() === ''
        ? vscode.l10n.t('Enter a key.')
        : /[^\x21-\x7e]/.test(key.trim())
          ? vscode.l10n.t('This does not look like a key.')
          : undefined,
  });
  if (typed === undefined) return undefined;
  return typed.trim() === '' ? (known ?? '') : typed.trim();
}

/** One of the writer's models; typed by hand where it lists none. */
async function askModel(
  desk: WriterDesk,
  chosen: ChosenWriter,
  key: string | undefined,
): Promise<WriterModel | undefined> {
  const { models, problem } = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: vscode.l10n.t('Getting the models of {0}', writerName(chosen.kind)),
    },
    (_progress, token) => listModels(desk, chosen, key, token),
  );
  if (problem === 'aborted') return undefined;
  const current = settings.ai.provider() === chosen.kind ? settings.ai.model() : '';
  if (models.length > 0) return pickModel(chosen, models, current);
  if (chosen.kind !== 'vscode') return typeModel(chosen, current, problem);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('VS Code offers no models. Install an extension that provides one.'),
  );
  return undefined;
}

const question = ({ kind }: ChosenWriter): string => vscode.l10n.t('{0}: choose a model', writerName(kind));

async function pickModel(
  chosen: ChosenWriter,
  models: readonly WriterModel[],
  current: string,
): Promise<WriterModel | undefined> {
  const items = models.map((model) => ({
    model,
    label: model.name,
    description: model.id === model.name ? '' : model.id,
  }));
  const first = items.filter(({ model }) => model.id === current);
  const picked = await vscode.window.showQuickPick(
    [...first, ...items.filter((item) => !first.includes(item))],
    { title: question(chosen), matchOnDescription: true, ignoreFocusOut: true },
  );
  return picked?.model;
}

async function typeModel(
  chosen: ChosenWriter,
  current: string,
  problem: WriterFault | undefined,
): Promise<WriterModel | undefined> {
  const prompt = vscode.l10n.t('The model’s name as used by its provider.');
  const why = problem && faultMessage(chosen, problem);
  const typed = await vscode.window.showInputBox({
    title: question(chosen),
    prompt: why === undefined ? prompt : `${why} ${prompt}`,
    value: current,
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? prompt : undefined),
  });
  return typed === undefined ? undefined : { id: typed.trim(), name: typed.trim() };
}

async function listModels(
  desk: WriterDesk,
  chosen: ChosenWriter,
  key: string | undefined,
  token: vscode.CancellationToken,
): Promise<{ models: readonly WriterModel[]; problem?: WriterFault }> {
  const stop = new AbortController();
  const subscription = token.onCancellationRequested(() => {
    stop.abort();
  });
  try {
    return { models: await desk.models(chosen, key, stop.signal) };
  } catch (error) {
    return { models: [], problem: error instanceof WriterError ? error.fault : 'rejected' };
  } finally {
    subscription.dispose();
  }
}

/**
 * The model is turned off while the other settings change, so that no request uses a mixture of two choices.
 */
async function writeSettings(chosen: ChosenWriter | undefined): Promise<void> {
  const all = vscode.workspace.getConfiguration('timbre.ai');
  const write = (name: string, value: string | undefined): Thenable<void> =>
    all.update(name, value === '' ? undefined : value, vscode.ConfigurationTarget.Global);
  await write('provider', undefined);
  if (!chosen) return;
  await write('address', chosen.address);
  await write('model', chosen.model);
  await write('provider', chosen.kind);
}
