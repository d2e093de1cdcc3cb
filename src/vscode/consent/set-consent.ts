import * as vscode from 'vscode';
import { consentingTo, writtenConsent, type Consent } from '../../core/brand/index.ts';
import type { PostRow } from '../../service/engine/index.ts';
import { describeVoiceChange } from '../posts/describe-change.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { corpusPlace } from './corpus-place.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/** *Timbre: Set Consent…*, for files and folders of a corpus: what may be done with their posts, written into the profile. */
export const setConsentFeature: Feature = (session) =>
  vscode.commands.registerCommand(
    'timbre.setConsent',
    async (clicked?: vscode.Uri, selected?: readonly vscode.Uri[]) => {
      const active = documentInFront()?.uri;
      const uris =
        selected && selected.length > 0 ? selected : [clicked ?? active].flatMap((uri) => uri ?? []);
      const chosen = await chosenPlaces(session, uris);
      if (!chosen) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Choose files or folders in a brand’s corpus folder, or open one of its posts.'),
        );
        return;
      }
      const consent = await askForConsent();
      if (!consent) return;
      const rows = await rowsIn(session, chosen);
      if (!(await confirms(session, chosen, rows, consent.value))) return;
      await editProfile(chosen.brand, (text) => consentingTo(text, chosen.patterns, consent.value));
      // What is no longer consented to is gone when the command has ended.
      await session.learner.catchUp(chosen.brand);
    },
  );

interface Chosen {
  readonly brand: WorkspaceBrand;
  /** Paths of files, and patterns of all that is in a folder. */
  readonly patterns: readonly string[];
}

/** Undefined where nothing of a corpus is chosen; of several brands only the first, so that brands never mix. */
async function chosenPlaces(session: Session, uris: readonly vscode.Uri[]): Promise<Chosen | undefined> {
  const patterns: string[] = [];
  let brand: WorkspaceBrand | undefined;
  for (const uri of uris) {
    const place = await corpusPlace(session.brands, uri);
    if (!place || (brand && brand.folder !== place.brand.folder)) continue;
    ({ brand } = place);
    const isFolder = place.path === '' || (await isDirectory(uri));
    patterns.push(isFolder ? `${place.path === '' ? '' : `${place.path}/`}**` : place.path);
  }
  return brand && { brand, patterns };
}

async function isDirectory(uri: vscode.Uri): Promise<boolean> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.Directory) > 0;
}

interface ConsentItem extends vscode.QuickPickItem {
  readonly consent: Consent | undefined;
}

/** Undefined where it was cancelled; a value that is undefined takes what the profile states of them out. */
async function askForConsent(): Promise<{ readonly value: Consent | undefined } | undefined> {
  const items: ConsentItem[] = [
    {
      label: vscode.l10n.t('Learn and quote'),
      detail: vscode.l10n.t('The voice is learned from them, their wording may be shown. Never sent.'),
      consent: { learn: true, quote: true, send: false },
    },
    {
      label: vscode.l10n.t('Learn, quote and send'),
      detail: vscode.l10n.t('Their text may also go to an AI model that you chose.'),
      consent: { learn: true, quote: true, send: true },
    },
    {
      label: vscode.l10n.t('Learn only'),
      detail: vscode.l10n.t('Counted, and never shown, suggested or sent.'),
      consent: { learn: true, quote: false, send: false },
    },
    {
      label: vscode.l10n.t('None'),
      detail: vscode.l10n.t('Nothing of them is kept.'),
      consent: { learn: false, quote: false, send: false },
    },
    {
      label: vscode.l10n.t('As for all posts'),
      detail: vscode.l10n.t('Takes what the profile states of them out again.'),
      consent: undefined,
    },
  ];
  const placeHolder = vscode.l10n.t('What may be done with these posts?');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder });
  if (!chosen) return undefined;
  const { consent } = chosen;
  if (consent?.learn !== true) return { value: consent };
  const until = await vscode.window.showInputBox({
    title: vscode.l10n.t('Last day'),
    prompt: vscode.l10n.t('Afterwards nothing of them is kept. Leave it empty for no end.'),
    placeHolder: 'YYYY-MM-DD',
    validateInput: (text) =>
      text === '' || isDay(text) ? undefined : vscode.l10n.t('A day as YYYY-MM-DD, or nothing.'),
  });
  if (until === undefined) return undefined;
  return { value: until === '' ? consent : { ...consent, until } };
}

const isDay = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);

async function rowsIn(session: Session, { brand, patterns }: Chosen): Promise<readonly PostRow[]> {
  await session.learner.ready(brand);
  const rows = (await session.engine.posts.list({ brand: brand.folder })) ?? [];
  return rows.filter(({ path }) =>
    patterns.some((pattern) =>
      pattern.endsWith('**') ? path.startsWith(pattern.slice(0, -2)) : pattern === path,
    ),
  );
}

/** Says what would change before it is written. */
async function confirms(
  session: Session,
  { brand }: Chosen,
  rows: readonly PostRow[],
  consent: Consent | undefined,
): Promise<boolean> {
  const learned = rows.filter(({ state }) => state === 'learned');
  const lines = consent?.learn === false && learned.length > 0 ? await lossOf(session, brand, learned) : [];
  const apply = {
    label: vscode.l10n.t('$(check) Apply'),
    description: consent ? writtenConsent(consent) : vscode.l10n.t('as for all posts'),
    detail: [vscode.l10n.t('Posts it is about: {0}.', rows.length), ...lines].join(' '),
  };
  const cancel = { label: vscode.l10n.t('$(close) Cancel') };
  const placeHolder = vscode.l10n.t('Write this into the profile of {0}?', brand.name);
  return (await vscode.window.showQuickPick([apply, cancel], { placeHolder })) === apply;
}

async function lossOf(
  session: Session,
  brand: WorkspaceBrand,
  learned: readonly PostRow[],
): Promise<readonly string[]> {
  const weights = learned.map(({ id }) => ({ post: id, weight: 0 }));
  const impact = await session.engine.posts.impact({ brand: brand.folder, weights });
  return impact ? describeVoiceChange(impact).slice(0, 2) : [];
}
