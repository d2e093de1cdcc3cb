import * as vscode from 'vscode';
import { isPinName, pinFileOf, pinFileText, type NewPin } from '../../core/brand/index.ts';
import { realClock } from '../platform/clock.ts';
import { localize } from '../platform/localize.ts';
import { readFileIfThere, writeFile } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { brandOr } from '../workspace/pick-brand.ts';

type Posts = Pick<NewPin, 'dates' | 'channels' | 'only'>;

/** *Pin This Voice…*: asks for the posts, the name and the last day, and writes the file. Nothing is written before the last answer. */
export async function pinVoice(session: Session, chosen: unknown): Promise<void> {
  const brand = await brandOr(session, chosen, vscode.l10n.t('Pin the voice of which brand?'));
  if (!brand) return;
  await session.learner.ready(brand);
  const posts = await askForPosts(session, brand);
  const name = posts && (await askForName(brand));
  const until = name === undefined ? undefined : await askForLastDay();
  if (!posts || name === undefined || until === undefined) return;
  const file = vscode.Uri.joinPath(brand.uri, pinFileOf(name));
  await writeFile(file, pinFileText({ ...(until !== '' && { until }), ...posts }));
  await session.learner.readPins(brand);
  await vscode.window.showTextDocument(file);
  const pinned = (await session.engine.pins.list({ brand: brand.folder })).find((pin) => pin.name === name);
  tell(name, pinned?.posts ?? 0);
}

const today = (): string => new Date(realClock.now()).toISOString().slice(0, 10);

async function askForPosts(session: Session, brand: WorkspaceBrand): Promise<Posts | undefined> {
  const { channels, posts, firstDate, lastDate } = await session.engine.brands.summary({
    brand: brand.folder,
  });
  if (posts === 0) {
    void vscode.window.showInformationMessage(
      localize('{0} has no posts to learn a voice from. Add posts first.', brand.name),
    );
    return undefined;
  }
  const named = channels.filter(([channel]) => channel !== '');
  const items: (vscode.QuickPickItem & { readonly ask: () => Promise<Posts | undefined> })[] = [
    {
      label: vscode.l10n.t('The posts that are learned now'),
      description: localize('{0} posts', posts),
      detail: vscode.l10n.t('Lists them one by one. Posts that come later never belong to it.'),
      ask: async () => ({ only: await postsNow(session, brand) }),
    },
    {
      label: vscode.l10n.t('Posts of a time…'),
      description: [firstDate, lastDate].filter((day) => day !== undefined).join(' – '),
      detail: vscode.l10n.t('A year, a month or a range of dates. Posts without a date are left out.'),
      ask: askForDates,
    },
    ...(named.length === 0
      ? []
      : [
          {
            label: vscode.l10n.t('Posts of channels…'),
            description: named.map(([channel]) => channel).join(', '),
            ask: () => askForChannels(named),
          },
        ]),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Pin a voice of {0}', brand.name),
    placeHolder: vscode.l10n.t('Learn it from which posts?'),
  });
  return picked?.ask();
}

/** The files of the posts; the rows of a file that has several one by one, as more may be added to it. */
async function postsNow(session: Session, brand: WorkspaceBrand): Promise<string[]> {
  const rows = (await session.engine.posts.list({ brand: brand.folder })) ?? [];
  return rows.filter(({ state }) => state === 'learned').map(({ id }) => id);
}

const DATES = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?\s*(?:\.\.\s*(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?)?$/;

async function askForDates(): Promise<Posts | undefined> {
  const dates = await vscode.window.showInputBox({
    title: vscode.l10n.t('Posts of which time?'),
    value: `..${today()}`,
    prompt: vscode.l10n.t('A year, a month, a day, or a range: 2024, 2023-03..2024, ..2025-06'),
    validateInput: (written) =>
      DATES.test(written.trim()) && /\d/.test(written)
        ? undefined
        : vscode.l10n.t('Write a year, a month, a day, or a range such as 2023-03..2024.'),
  });
  return dates === undefined ? undefined : { dates: dates.trim() };
}

async function askForChannels(channels: readonly (readonly [string, number])[]): Promise<Posts | undefined> {
  const items = channels.map(([channel, posts]) => ({
    label: channel,
    description: localize('{0} posts', posts),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    placeHolder: vscode.l10n.t('Posts of which channels?'),
  });
  return picked === undefined || picked.length === 0
    ? undefined
    : { channels: picked.map(({ label }) => label) };
}

const askForName = (brand: WorkspaceBrand): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Name of the pinned voice'),
    prompt: vscode.l10n.t('Drafts choose it by this name, such as spring-sale.'),
    validateInput: async (name) => {
      if (!isPinName(name)) return vscode.l10n.t('Write a name that can also be that of a file.');
      const isTaken = (await readFileIfThere(vscode.Uri.joinPath(brand.uri, pinFileOf(name)))) !== undefined;
      return isTaken ? vscode.l10n.t('There is a pinned voice of this name.') : undefined;
    },
  });

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An empty text where it has no last day; undefined when cancelled. */
const askForLastDay = (): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Use it until when?'),
    prompt: vscode.l10n.t('The last day, as YYYY-MM-DD. Leave empty for no end.'),
    placeHolder: 'YYYY-MM-DD',
    validateInput: (day) => {
      if (day === '') return undefined;
      if (!DAY.test(day) || Number.isNaN(Date.parse(day))) return vscode.l10n.t('Write a day: YYYY-MM-DD.');
      return day < today() ? vscode.l10n.t('This day is over.') : undefined;
    },
  });

/** What a draft's front matter has to say. */
export const frontMatterLine = (name: string): string =>
  `voice: ${/^[\p{L}][\p{L}\d_-]*$/u.test(name) ? name : JSON.stringify(name)}`;

function tell(name: string, posts: number): void {
  if (posts === 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('No post is in the pinned voice “{0}”. Change its dates or channels in the file.', name),
    );
    return;
  }
  const copy = vscode.l10n.t('Copy This Line');
  const line = frontMatterLine(name);
  const count = localize('{0} posts', posts);
  const message = vscode.l10n.t(
    'Pinned: {0}. A draft uses it with this line in its front matter: {1}',
    count,
    line,
  );
  // The command has finished; the message may be answered later.
  void vscode.window.showInformationMessage(message, copy).then(async (answer) => {
    if (answer === copy) await vscode.env.clipboard.writeText(line);
  });
}
