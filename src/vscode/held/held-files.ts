import * as vscode from 'vscode';
import { readFileIfThere } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** A file of the export. */
export interface HeldFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Files of Timbre's in the brand's own folder. */
const IN_FOLDER = ['directions.json', 'directions.provenance.jsonl'];

/** Everything that is kept of a brand, file by file; the README last, as it names what there is. */
export async function* heldFiles(session: Session, brand: WorkspaceBrand): AsyncGenerator<HeldFile> {
  const about: string[] = [];
  const named = (file: HeldFile, text: string): HeldFile => {
    about.push(`| \`${file.name}\` | ${text} |`);
    return file;
  };
  const request = { brand: brand.folder };
  await session.learner.catchUp(brand);
  const { engine, context } = session;
  const held = await settled(() => engine.posts.held(request));
  if (held) {
    yield named(
      json('posts.json', held.files),
      vscode.l10n.t(
        'Every file of the corpus as it was read, with the sentences and the consent of each post that may be learned. Nothing is kept of the others.',
      ),
    );
    yield named(
      json('voice.json', held.voice),
      vscode.l10n.t('What is counted: posts, words, languages, and how often each English word is counted.'),
    );
  }
  const habits = await settled(() => engine.habits.list(request));
  if (habits)
    yield named(
      json('habits.json', habits),
      vscode.l10n.t('The habits that follow from the counts, with their sentences.'),
    );
  const store = await engine.brands.store(request);
  yield named(
    { name: 'voice.store', content: store },
    vscode.l10n.t('The store on this machine, byte for byte. It holds what the files above say in words.'),
  );
  for (const name of IN_FOLDER) {
    const bytes = await readFileIfThere(vscode.Uri.joinPath(brand.uri, name));
    if (bytes)
      yield named(
        { name: `brand-folder/${name}`, content: bytes },
        vscode.l10n.t('Your choices about ideas or marks, kept in the brand’s folder.'),
      );
  }
  yield* listeningFiles(brand, named);
  yield named(
    json('workspace.json', valuesOf(context.workspaceState)),
    vscode.l10n.t(
      'What this workspace remembers, of all its brands: when they were learned and tested, which ideas were shown.',
    ),
  );
  yield named(
    json('personal.json', valuesOf(context.globalState, SECRET)),
    vscode.l10n.t(
      'What is remembered of you in all workspaces, such as what an AI model can do. Keys of AI models are not in it.',
    ),
  );
  yield* personalFiles(session, named);
  yield named(
    json('settings.json', vscode.workspace.getConfiguration('timbre', brand.uri)),
    vscode.l10n.t('The settings that apply to the brand.'),
  );
  yield { name: 'README.md', content: readme(brand, about) };
}

/** The most attempts while posts change meanwhile. */
const ATTEMPTS = 5;

async function settled<Result>(ask: () => Promise<Result | undefined>): Promise<Result | undefined> {
  for (let attempt = 1; ; attempt++) {
    const found = await ask();
    if (found !== undefined || attempt === ATTEMPTS) return found;
  }
}

/** What is listened to, as it stands in the brand’s folder. */
async function* listeningFiles(
  { uri, folder }: WorkspaceBrand,
  named: (file: HeldFile, text: string) => HeldFile,
): AsyncGenerator<HeldFile> {
  const files = await filesBelow(vscode.Uri.joinPath(uri, 'listening'), '');
  for (const [name, content] of files)
    yield named(
      { name: `brand-folder/listening/${name}`, content },
      vscode.l10n.t('What others wrote, or what the reader of feeds was taught. It never teaches the voice.'),
    );
  if (!files.some(([name]) => /^reader-(?:choices|looking)/.test(name))) return;
  const content = await vscode.commands.executeCommand<string>('timbre.showRankingModel', folder, true);
  yield named(
    { name: 'ranking-model.json', content },
    vscode.l10n.t(
      'What the ranking of feeds learns from your choices, word by word. It is stored nowhere else.',
    ),
  );
}

/** Files in the extension's storage: the request log and the statistics of ghost text. */
async function* personalFiles(
  { context }: Session,
  named: (file: HeldFile, text: string) => HeldFile,
): AsyncGenerator<HeldFile> {
  const folder = context.globalStorageUri;
  let requests = 0;
  for (const [name, content] of await filesBelow(folder, '')) {
    const isRequest = name.startsWith('requests/');
    const file = { name: isRequest ? name : `personal/${name}`, content };
    if (isRequest && requests++ > 0) yield file;
    else
      yield named(
        file,
        isRequest
          ? vscode.l10n.t(
              'The log of requests to AI models, of all brands: for each one its record (.json) and the exact bytes that were sent (.body).',
            )
          : vscode.l10n.t(
              'Statistics of ghost text: how many suggestions were shown and taken, of all brands.',
            ),
      );
  }
}

/** The copy of the sample brand is a brand and nothing that is held. */
async function filesBelow(
  folder: vscode.Uri,
  prefix: string,
): Promise<[name: string, content: Uint8Array][]> {
  let entries: readonly [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const found = await Promise.all(
    entries.map(async ([name, type]): Promise<[string, Uint8Array][]> => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory)
        return prefix === '' && name === 'sample' ? [] : filesBelow(uri, `${prefix}${name}/`);
      return [[`${prefix}${name}`, await vscode.workspace.fs.readFile(uri)]];
    }),
  );
  return found.flat();
}

/** What authors are hashed with: beside the hashes it would undo them. */
const SECRET = 'timbre.listeningSalt';

const valuesOf = (memory: vscode.Memento, without?: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    memory
      .keys()
      .filter((key) => key !== without)
      .map((key) => [key, memory.get<unknown>(key)]),
  );

const json = (name: string, value: unknown): HeldFile => ({
  name,
  content: `${JSON.stringify(value, undefined, 2)}\n`,
});

const readme = ({ name, uri, profile }: WorkspaceBrand, about: readonly string[]): string =>
  [
    `# ${vscode.l10n.t('What Timbre holds of {0}', name)}`,
    '',
    vscode.l10n.t(
      'Timbre keeps this on your machine only. What was sent to an AI model is in the log of requests.',
    ),
    '',
    `| ${vscode.l10n.t('File')} | ${vscode.l10n.t('What it is')} |`,
    '|---|---|',
    ...about,
    '',
    vscode.l10n.t(
      'Your own files are not copied: the posts in {0}, the profile ({1}), the ledgers in the folder “claims” and your drafts.',
      vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, 'corpus')),
      profile ? vscode.workspace.asRelativePath(profile) : vscode.l10n.t('none'),
    ),
    '',
    vscode.l10n.t(
      'To have it deleted: “Timbre: Delete What Was Learned…” for the voice, “Timbre: Clear AI Request Log” for the requests, “Timbre: Reset Ghost Text Statistics” for the statistics. A post that you remove from the corpus leaves nothing behind.',
    ),
    '',
  ].join('\n');
