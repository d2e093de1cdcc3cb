import * as vscode from 'vscode';
import {
  caseOf,
  dialogueFaults,
  dialogueOf,
  inkOf,
  lineFaults,
  phraseRequest,
  readCases,
  speakerFor,
  worded,
  writeCases,
  type Dialogue,
  type Persona,
  type PersonaAnswer,
  type PersonaQuestion,
} from '../../../core/production/personas/index.ts';
import type { FromPersonaPage, ToPersonaPage } from '../../../webview/persona/messages.ts';
import type { WriterRequest } from '../../../core/writer/index.ts';
import type { PageController } from '../../panels/script-panel.ts';
import { localize } from '../../platform/localize.ts';
import { readFileIfThere, writeFile } from '../../platform/write-file.ts';
import type { Session } from '../../session/session.ts';
import { readPersonaAt, today, type ReadPersonaFile } from './persona-files.ts';
import type { DialoguePlayer } from './dialogue-player.ts';
import {
  among,
  faultTexts,
  NO_SCENE,
  sceneOf,
  summaryOf,
  turnOf,
  words,
  type Turn,
  type Wording,
} from './persona-page.ts';
import { distanceOf, isSample, pageVoice, type VoiceNeeds } from './persona-voice.ts';

/** What talks need of the session. */
export type TalkNeeds = Pick<Session, 'log' | 'writers'> & VoiceNeeds;

type AboutPersona = Pick<ToPersonaPage, 'name' | 'summary' | 'scene' | 'channels' | 'languages'>;
const NOBODY: AboutPersona = {
  ...{ name: '', summary: '', channels: [], languages: [] },
  scene: NO_SCENE,
};

/** Milliseconds until an AI model is not waited for any more. */
const LONGEST_WAIT = 20_000;
/** Milliseconds that a message stays in the status bar. */
const MESSAGE = 4000;

/** Keeps a talk with a persona, and the place of its dialogue. Every answer is the persona's as its file is at that moment. */
export class PersonaDesk implements PageController<ToPersonaPage, FromPersonaPage> {
  readonly #uri: vscode.Uri;
  readonly #log: TalkNeeds['log'];
  readonly #writers: TalkNeeds['writers'];
  readonly #voiceNeeds: VoiceNeeds;
  /** True where the user has the AI model word the answers. */
  #isWorded = false;
  readonly #post = new vscode.EventEmitter<ToPersonaPage>();
  readonly onDidPost = this.#post.event;
  readonly #following: vscode.Disposable;
  #turns: readonly Turn[] = [];
  #channel = 'chat';
  #language = 'en';
  /** The dialogue that is played, and the ink that it is made of. */
  #playing: { readonly ink: string; readonly player: DialoguePlayer } | undefined;
  /** How far the persona's samples are from the brand's voice, once that is known. */
  #voice = pageVoice(undefined);

  constructor(uri: vscode.Uri, needs: TalkNeeds) {
    const { log, writers } = needs;
    this.#voiceNeeds = needs;
    this.#uri = uri;
    this.#log = log;
    this.#writers = writers;
    const show = (): void => {
      this.#show().catch((error: unknown) => {
        log.error(String(error));
      });
    };
    this.#following = vscode.Disposable.from(
      writers.desk.onDidChange(show),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (document.uri.toString() === uri.toString()) {
          this.#compare();
          show();
        }
      }),
    );
  }

  readonly receive = async (message: FromPersonaPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        this.#compare();
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
        this.#playing?.player.restart();
        break;
      case 'passage':
        return this.#openSample(message.path, message.start);
      case 'channel':
        this.#channel = message.text;
        break;
      case 'language':
        this.#language = message.text;
        break;
      case 'word':
        this.#isWorded = message.isOn;
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
    const answer = speakerFor(persona, today())(question);
    this.#turns = [...this.#turns, await this.#worded(persona, question, answer)];
  }

  /** The AI model that words answers; empty where there is none, or it is not wanted. */
  #model(): string {
    const choice = this.#writers.desk.choice();
    return choice.kind === 'chosen' ? choice.writer.model : '';
  }

  /** The answer in words of the AI model where these may be said, else as it is. */
  async #worded(persona: Persona, question: PersonaQuestion, answer: PersonaAnswer): Promise<Turn> {
    const model = this.#model();
    const request = this.#isWorded && model !== '' ? phraseRequest(persona, question, answer) : undefined;
    if (!request) return { question, answer, wording: undefined };
    const [said, wording] = await this.#wordedBy(model, request, persona, answer);
    return { question, answer: said, wording };
  }

  async #wordedBy(
    model: string,
    request: WriterRequest,
    persona: Persona,
    answer: PersonaAnswer,
  ): Promise<readonly [PersonaAnswer, Wording]> {
    try {
      const wordings = await this.#writers.wordReply(request, AbortSignal.timeout(LONGEST_WAIT));
      const result = worded(answer, wordings ?? [], persona, today());
      return [
        result.answer,
        result.isWorded ? { kind: 'worded', model } : { kind: 'refused', faults: result.faults },
      ];
    } catch (error) {
      // The user was already notified of the model's fault.
      this.#log.warn(
        `A persona's answer was not worded: ${error instanceof Error ? error.message : String(error)}`,
      );
      return [answer, { kind: 'failed' }];
    }
  }

  #dialogue(persona: Persona): Dialogue {
    return dialogueOf(persona, this.#channel, this.#language, today());
  }

  /** Plays a dialogue; begins anew where that has changed. The player is loaded when it is first needed. */
  async #player(dialogue: Dialogue): Promise<DialoguePlayer> {
    const ink = inkOf(dialogue);
    if (this.#playing?.ink === ink) return this.#playing.player;
    const { playInk } = await import('./dialogue-player.ts');
    const player = playInk(ink);
    this.#playing = { ink, player };
    return player;
  }

  async #choose(at: number): Promise<void> {
    const persona = (await readPersonaAt(this.#uri))?.persona;
    if (persona) (await this.#player(this.#dialogue(persona))).choose(at);
  }

  /** Compares the samples with the brand's voice, and shows it when that is done: the brand may have to be learned first. */
  #compare(): void {
    readPersonaAt(this.#uri)
      .then(async (file) => {
        this.#voice = pageVoice(file && (await distanceOf(this.#voiceNeeds, file)));
        await this.#show();
      })
      .catch((error: unknown) => {
        this.#log.error(String(error));
      });
  }

  async #openSample(path: string, start: number): Promise<void> {
    const file = await readPersonaAt(this.#uri);
    if (!isSample(file?.persona, path)) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(this.#uri, '..', path));
    const place = document.positionAt(start);
    await vscode.window.showTextDocument(document, {
      ...{ viewColumn: vscode.ViewColumn.One, preview: false },
      selection: new vscode.Range(place, place),
    });
  }

  async #show(): Promise<void> {
    const file = await readPersonaAt(this.#uri);
    this.#post.fire(await this.#page(file));
  }

  async #page(file: ReadPersonaFile | undefined): Promise<ToPersonaPage> {
    const { persona, problems = [] } = file ?? {};
    const missing = vscode.l10n.t('The persona’s file is not there any more.');
    return {
      title: persona?.name ?? vscode.l10n.t('Persona'),
      problem: persona ? '' : (problems[0]?.message ?? missing),
      turns: this.#turns.map((turn) => turnOf(turn, persona)),
      ...{
        channel: this.#channel,
        language: this.#language,
        words: words(this.#isWorded && this.#model() !== ''),
      },
      ...{ model: this.#model(), isWorded: this.#isWorded },
      voice: this.#voice,
      ...(persona ? await this.#about(persona) : NOBODY),
    };
  }

  async #about(persona: Persona): Promise<AboutPersona> {
    const { name, disclosures } = persona;
    const dialogue = this.#dialogue(persona);
    const faults = [...dialogueFaults(dialogue), ...lineFaults(dialogue, persona, today(), this.#language)];
    return {
      name,
      summary: summaryOf(persona),
      scene: sceneOf(await this.#player(dialogue), faultTexts(faults), persona),
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
