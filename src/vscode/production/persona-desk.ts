import * as vscode from 'vscode';
import {
  caseOf,
  dialogueOf,
  readCases,
  speakerFor,
  writeCases,
  type Dialogue,
  type Persona,
  type PersonaAnswer,
  type PersonaQuestion,
} from '../../core/production/personas/index.ts';
import type { FromPersonaPage, PageScene, PageTurn, ToPersonaPage } from '../../webview/persona/messages.ts';
import type { PageController } from '../panels/script-panel.ts';
import { localize } from '../platform/localize.ts';
import { readFileIfThere, writeFile } from '../platform/write-file.ts';
import { readPersonaAt, today, type ReadPersonaFile } from './persona-files.ts';

interface Turn {
  readonly question: PersonaQuestion;
  readonly answer: PersonaAnswer;
}

type AboutPersona = Pick<ToPersonaPage, 'name' | 'summary' | 'scene' | 'channels' | 'languages'>;
const NOBODY: AboutPersona = {
  ...{ name: '', summary: '', channels: [], languages: [] },
  scene: { lines: [], choices: [], isOver: true },
};

/** Milliseconds that a message stays in the status bar. */
const MESSAGE = 4000;

/** Keeps a talk with a persona, and the place of its dialogue. Every answer is the persona's as its file is at that moment. */
export class PersonaDesk implements PageController<ToPersonaPage, FromPersonaPage> {
  readonly #uri: vscode.Uri;
  readonly #post = new vscode.EventEmitter<ToPersonaPage>();
  readonly onDidPost = this.#post.event;
  readonly #following: vscode.Disposable;
  #turns: readonly Turn[] = [];
  #channel = 'chat';
  #language = 'en';
  /** The node of the dialogue; undefined where it is over. */
  #node: string | undefined = '';

  constructor(uri: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#uri = uri;
    this.#following = vscode.workspace.onDidSaveTextDocument((document) => {
      if (document.uri.toString() !== uri.toString()) return;
      this.#show().catch((error: unknown) => {
        log.error(String(error));
      });
    });
  }

  readonly receive = async (message: FromPersonaPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        break;
      case 'ask':
        await this.#ask(message.text);
        break;
      case 'choose':
        await this.#choose(message.at);
        break;
      case 'fact':
        return this.#reveal(message.text);
      case 'keep':
        return this.#keep();
      case 'clear':
        this.#turns = [];
        break;
      case 'restart':
        this.#node = '';
        break;
      case 'channel':
        this.#channel = message.text;
        break;
      case 'language':
        this.#language = message.text;
        break;
    }
    await this.#show();
  };

  dispose(): void {
    this.#following.dispose();
    this.#post.dispose();
  }

  async #ask(text: string): Promise<void> {
    const persona = (await readPersonaAt(this.#uri))?.persona;
    if (!persona) return;
    const question = {
      ...{ question: text, channel: this.#channel, language: this.#language },
      isFirst: this.#turns.length === 0,
    };
    this.#turns = [...this.#turns, { question, answer: speakerFor(persona, today())(question) }];
  }

  #dialogue(persona: Persona): Dialogue {
    return dialogueOf(persona, this.#channel, this.#language, today());
  }

  async #choose(at: number): Promise<void> {
    const persona = (await readPersonaAt(this.#uri))?.persona;
    if (!persona) return;
    const { nodes } = this.#dialogue(persona);
    const node = nodes.find(({ id }) => id === this.#node) ?? nodes[0];
    this.#node = node?.choices[at]?.to;
  }

  async #show(): Promise<void> {
    const file = await readPersonaAt(this.#uri);
    this.#post.fire(this.#page(file));
  }

  #page(file: ReadPersonaFile | undefined): ToPersonaPage {
    const { persona, problems = [] } = file ?? {};
    const missing = vscode.l10n.t('The persona’s file is not there any more.');
    return {
      title: persona?.name ?? vscode.l10n.t('Persona'),
      problem: persona ? '' : (problems[0]?.message ?? missing),
      turns: this.#turns.map((turn) => turnOf(turn, persona)),
      ...{ channel: this.#channel, language: this.#language, words: words() },
      ...(persona ? this.#about(persona) : NOBODY),
    };
  }

  #about(persona: Persona): AboutPersona {
    const { name, disclosures } = persona;
    return {
      name,
      summary: summaryOf(persona),
      scene: sceneOf(this.#dialogue(persona), this.#node),
      channels: among(
        disclosures.map(({ channel }) => channel),
        this.#channel,
      ),
      languages: among(
        disclosures.map(({ language }) => language),
        this.#language,
      ),
    };
  }

  /** Shows a fact in the persona's file. */
  async #reveal(id: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.#uri);
    const at = document.getText().search(new RegExp(`\\bid:\\s*["']?${id.replace(/[^\w-]/g, '.')}`));
    const place = document.positionAt(Math.max(0, at));
    await vscode.window.showTextDocument(document, {
      ...{ viewColumn: vscode.ViewColumn.One, preview: false },
      selection: new vscode.Range(place, place),
    });
  }

  /** Adds the talk to the persona's test cases, and shows them. */
  async #keep(): Promise<void> {
    if (this.#turns.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Ask something first.'), MESSAGE);
      return;
    }
    const uri = casesUri(this.#uri);
    const before = await readFileIfThere(uri);
    const earlier = before ? readCases(new TextDecoder().decode(before)) : [];
    if (!earlier) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('{0} has mistakes and is left as it is.', vscode.workspace.asRelativePath(uri)),
      );
      return;
    }
    await writeFile(
      uri,
      writeCases(
        earlier,
        this.#turns.map(({ question, answer }) => caseOf(question, answer)),
      ),
    );
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One, preview: false });
    vscode.window.setStatusBarMessage(localize('{0} questions kept as tests.', this.#turns.length), MESSAGE);
  }
}

/** The test cases of a persona: in a folder beside its file, so that they are no personas themselves. */
const casesUri = (persona: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(persona, '..', 'tests', persona.path.split('/').at(-1) ?? '');

const among = (names: readonly string[], chosen: string): string[] => [...new Set([...names, chosen])];

const summaryOf = ({ isSynthetic, brand, operator, facts }: Persona): string =>
  localize(
    isSynthetic
      ? 'AI character of {0}, run by {1}. Answers from {2} facts, and refuses the rest.'
      : 'Speaks for {0}, run by {1}. Answers from {2} facts, and refuses the rest.',
    brand,
    operator,
    facts.length,
  );

const turnOf = ({ question, answer }: Turn, persona: Persona | undefined): PageTurn => ({
  question: question.question,
  answer: answer.answer,
  grounds: answer.grounds.map((id) => ({
    id,
    text: persona?.facts.find((fact) => fact.id === id)?.text ?? '',
  })),
  why: whyOf(answer),
});

function whyOf({ grounds, topic }: PersonaAnswer): string {
  if (topic === undefined)
    return grounds.length > 0
      ? vscode.l10n.t('From the facts:')
      : vscode.l10n.t('Says what it is; no fact is needed.');
  switch (topic) {
    case 'unknown':
      return vscode.l10n.t('Refused: no fact answers this.');
    case 'health':
      return vscode.l10n.t('Refused: a question of health.');
    case 'legal-finance':
      return vscode.l10n.t('Refused: a question of law or money.');
    case 'competitors':
      return vscode.l10n.t('Refused: about other companies.');
    case 'instructions':
      return vscode.l10n.t('Refused: an attempt to give it orders.');
  }
}

function sceneOf({ nodes }: Dialogue, at: string | undefined): PageScene {
  const node = at === undefined ? undefined : (nodes.find(({ id }) => id === at) ?? nodes[0]);
  return node
    ? { lines: node.lines, choices: node.choices.map(({ label }) => label), isOver: false }
    : { lines: [], choices: [], isOver: true };
}

const words = (): ToPersonaPage['words'] => ({
  ask: vscode.l10n.t('Question to the persona'),
  send: vscode.l10n.t('Ask'),
  talk: vscode.l10n.t('Talk'),
  hint: vscode.l10n.t('Every answer is the text of facts, or a refusal. Nothing is sent anywhere.'),
  dialogue: vscode.l10n.t('Dialogue'),
  dialogueHint: vscode.l10n.t('The talk that is exported for ink, Yarn Spinner and Twine, to be played.'),
  keep: vscode.l10n.t('Keep as Tests'),
  clear: vscode.l10n.t('Begin Anew'),
  restart: vscode.l10n.t('Play from the Beginning'),
  over: vscode.l10n.t('The talk is over.'),
  channel: vscode.l10n.t('Channel'),
  language: vscode.l10n.t('Language'),
  you: vscode.l10n.t('You'),
});
