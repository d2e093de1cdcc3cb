import * as vscode from 'vscode';
import { isRecord } from '../../core/base/is-record.ts';
import { isTextFile } from '../../core/brand/index.ts';
import { decode, MAX_FILE_BYTES } from '../../core/text/index.ts';
import {
  AgentDesk,
  AgentError,
  skillName,
  type AgentAnswer,
  type NamedFile,
} from '../../service/agents/index.ts';
import { realClock } from '../platform/clock.ts';
import { writeFile } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import { isDraftText } from '../workspace/drafts.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { brandOr } from '../workspace/pick-brand.ts';
import { documentInFront } from '../platform/document-in-front.ts';

type ToolName = 'timbre_voice_card' | 'timbre_score' | 'timbre_check' | 'timbre_directions';

/** What a tool tells before it runs, in the form of VS Code's `PreparedToolInvocation`. */
export interface Announcement {
  readonly invocationMessage: string;
  readonly confirmationMessages: { readonly title: string; readonly message: string };
}

export interface AgentTools {
  prepare(tool: ToolName): Announcement;
  /** The answer in words, written into the request log before; rejects with the next step where there is none. */
  answer(tool: string, input: unknown, signal: AbortSignal): Promise<string>;
  exportSkill(brand?: WorkspaceBrand, place?: vscode.Uri): Promise<vscode.Uri | undefined>;
}

/** What the tools need of the session. */
export type AgentSession = Pick<Session, 'engine' | 'brands' | 'learner' | 'writers' | 'drafts'>;

export function openAgentTools(session: AgentSession): AgentTools {
  const { engine, brands, learner, writers } = session;
  const desk = new AgentDesk({
    engine,
    today: () => new Date(realClock.now()).toISOString().slice(0, 10),
    read: readInWorkspace,
    brands: {
      all: () => brands.all(),
      ready: async ({ folder }) => {
        const brand = (await brands.all()).find((one) => one.folder === folder);
        if (brand) await learner.ready(brand);
      },
    },
  });
  const asked = async (tool: string, input: unknown, signal: AbortSignal): Promise<AgentAnswer<object>> => {
    const given = draftInput(input);
    switch (tool) {
      case 'timbre_voice_card':
        return desk.voiceCard(given, signal);
      case 'timbre_score':
        return desk.score(orActive(given), signal);
      case 'timbre_check':
        return desk.check(orActive(given), signal);
      case 'timbre_directions':
        return desk.planDirections(orActive(given), signal);
      default:
        throw new AgentError(`There is no tool “${tool}”.`);
    }
  };
  return {
    prepare: announce,
    async answer(tool, input, signal) {
      const { text, quotes } = await asked(tool, input, signal);
      const body = new TextEncoder().encode(text);
      const wire = { method: 'invokeTool', url: tool, headers: {}, body };
      const about = { writer: 'agent', model: vscode.env.appName, sentFor: 'agent', quotes } as const;
      // An answer that cannot be logged is not given.
      const record = await writers.requestLog.write(wire, about);
      await writers.requestLog.end(record, 'answered');
      return text;
    },
    async exportSkill(chosen, place) {
      const brand = await brandOr(session, chosen, vscode.l10n.t('Export the voice of which brand?'));
      const parent = brand && (place ?? (await askForPlace()));
      if (!parent) return undefined;
      const folder = vscode.Uri.joinPath(parent, skillName(brand.slug));
      for (const { path, text } of await desk.skill({ brand: brand.slug }, undefined))
        await writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
      const open = vscode.l10n.t('Open');
      void vscode.window
        .showInformationMessage(
          vscode.l10n.t(
            'The skill is in {0}. It has only posts that may be sent today: export it again when consent changes.',
            folder.fsPath,
          ),
          open,
        )
        .then((answer) =>
          answer === open
            ? vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder, 'SKILL.md'))
            : undefined,
        );
      return folder;
    },
  };
}

function announce(tool: ToolName): Announcement {
  const message = vscode.l10n.t(
    'The chat’s model receives the answer. It has only posts that may be sent; “Show AI Request Log” shows it exactly.',
  );
  switch (tool) {
    case 'timbre_voice_card':
      return {
        invocationMessage: vscode.l10n.t('Reading how the brand writes'),
        confirmationMessages: { title: vscode.l10n.t('Give the voice summary to the chat?'), message },
      };
    case 'timbre_score':
      return {
        invocationMessage: vscode.l10n.t('Scoring the draft'),
        confirmationMessages: { title: vscode.l10n.t('Give the draft’s score to the chat?'), message },
      };
    case 'timbre_check':
      return {
        invocationMessage: vscode.l10n.t('Checking the draft'),
        confirmationMessages: { title: vscode.l10n.t('Give what the checks find to the chat?'), message },
      };
    case 'timbre_directions':
      return {
        invocationMessage: vscode.l10n.t('Looking for ideas for the draft'),
        confirmationMessages: { title: vscode.l10n.t('Give ideas for the draft to the chat?'), message },
      };
  }
}

interface GivenDraft {
  readonly text?: string | undefined;
  readonly file?: string | undefined;
  readonly brand?: string | undefined;
}

/** A model's input; values that are no texts, or empty, count as left out. */
function draftInput(input: unknown): GivenDraft {
  const fields = isRecord(input) ? input : {};
  const text = (key: string): string | undefined => {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return { text: text('text'), file: text('file'), brand: text('brand') };
}

/** The draft in front, where a call names none. */
function orActive(given: GivenDraft): GivenDraft {
  if (given.text !== undefined || given.file !== undefined) return given;
  const document = documentInFront();
  return document && isDraftText(document) ? { ...given, file: document.uri.toString() } : given;
}

/** A text of the workspace, as it stands in the editor where it is open. */
async function readInWorkspace(file: string): Promise<NamedFile> {
  const uri = await uriOf(file);
  if (!uri)
    throw new AgentError(
      `There is no file ${file} in the workspace. Give its path, or its Markdown as “text”.`,
    );
  const path = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === path);
  if (open) return { path, text: open.getText() };
  const bytes = await vscode.workspace.fs.readFile(uri);
  const decoded = bytes.length > MAX_FILE_BYTES ? undefined : decode(bytes);
  if (decoded?.ok !== true)
    throw new AgentError(`${file} is not text, or too large. Give its Markdown as “text”.`);
  return { path, text: decoded.text };
}

/** Only texts of the workspace's folders, and untitled ones that are open. */
async function uriOf(file: string): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file);
  if (open) return isDraftText(open) ? open.uri : undefined;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const named = /^[a-z][\w+.-]+:\/\//i.test(file)
    ? [vscode.Uri.parse(file)]
    : [vscode.Uri.file(file), ...folders.map(({ uri }) => vscode.Uri.joinPath(uri, file))];
  for (const uri of named) {
    if (!vscode.workspace.getWorkspaceFolder(uri) || !isTextFile(uri.path)) continue;
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (isThere) return uri;
  }
  return undefined;
}

const askForPlace = async (): Promise<vscode.Uri | undefined> =>
  (
    await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('Where to put the skill’s folder'),
      openLabel: vscode.l10n.t('Export Here'),
    })
  )?.[0];
