import * as vscode from 'vscode';
import type { ReaderList, ReaderPost } from '../../../core/listening/index.ts';
import type { FromReaderPage, PostAction, ToReaderPage } from '../../../webview/reader/messages.ts';
import type { PageController } from '../../panels/script-panel.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { brandInFront } from '../brand-in-front.ts';
import { forgetNow, nameOfPost } from '../forget-commands.ts';
import type { ListeningDesk } from '../listening-desk.ts';
import { readReader, readSources, writeReader, type ReaderState } from '../listening-files.ts';
import { openMention } from '../open-mention.ts';
import { readerPage, readingPage } from './reader-page.ts';
import { answerPost, quoteIntoDraft } from './use-post.ts';
import { onDidChangeDocumentInFront } from '../../platform/document-in-front.ts';

const EMPTY: ReaderList = { posts: [], total: 0 };
const UNTAUGHT: ReaderState = { choices: '', lookingFor: '', ignoredWords: [] };

/** Where the reader is: a view of the side bar, or a page beside the draft. */
export interface ReaderPlace {
  readonly setBrand: (brand: WorkspaceBrand | undefined) => void;
}

/** Keeps the reader of feeds, and does what its page asks. Ranking runs in a thread of its own. */
export class ReaderController implements PageController<ToReaderPage, FromReaderPage> {
  readonly #desk: ListeningDesk;
  readonly #place: ReaderPlace;
  readonly #post = new vscode.EventEmitter<ToReaderPage>();
  readonly onDidPost = this.#post.event;
  readonly #following: vscode.Disposable;
  #brand: WorkspaceBrand | undefined;
  #list = EMPTY;
  #taught = UNTAUGHT;
  /** The lowest post that was kept or hidden since the list was ranked anew: down to it, posts keep their places. */
  #read: string | undefined;
  #ranking = new AbortController();

  constructor(desk: ListeningDesk, place: ReaderPlace) {
    this.#desk = desk;
    this.#place = place;
    const log = (error: unknown): void => {
      desk.session.log.error(String(error));
    };
    this.#following = vscode.Disposable.from(
      desk.onDidChange(() => void this.#rankAnew().catch(log)),
      desk.onDidChangeReader(() => void this.#follow().catch(log)),
      onDidChangeDocumentInFront(() => void this.#followBrand().catch(log)),
    );
  }

  readonly receive = async (message: FromReaderPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        if (this.#list === EMPTY) this.#post.fire(readingPage());
        return this.#rankAnew();
      case 'choose':
        return this.#choose(message.id, message.choice);
      case 'look-for':
        await this.#teach({ ...this.#taught, lookingFor: message.text.replace(/\s+/g, ' ').trim() });
        return this.#rankAnew();
      case 'ignore': {
        const { ignoredWords } = this.#taught;
        const others = ignoredWords.filter((word) => word !== message.term);
        await this.#teach({
          ...this.#taught,
          ignoredWords: message.isIgnored ? [...others, message.term].sort() : others,
        });
        return this.#rank();
      }
      case 'act':
        return this.#act(message.id, message.action);
    }
  };

  dispose(): void {
    this.#ranking.abort();
    this.#following.dispose();
    this.#post.dispose();
  }

  async #choose(id: string, choice: 'keep' | 'hide' | 'none'): Promise<void> {
    const post = this.#find(id);
    if (!post) return;
    const { choiceOf, readChoices, withChoice, writeChoices } =
      await import('../../../core/listening/index.ts');
    const keep = choice === 'none' ? undefined : choice === 'keep';
    const made = keep === undefined ? undefined : choiceOf(post, post.source, keep);
    const choices = writeChoices(withChoice(readChoices(this.#taught.choices), id, made));
    const { posts } = this.#list;
    const places = posts.map((one) => one.id);
    if (this.#read === undefined || places.indexOf(id) > places.indexOf(this.#read)) this.#read = id;
    this.#list = { ...this.#list, posts: posts.map((one) => (one.id === id ? { ...one, keep } : one)) };
    await this.#teach({ ...this.#taught, choices });
    await this.#show(saidOf(choice));
    await this.#rank();
  }

  /** What is taught is in the files before it is used. */
  async #teach(taught: ReaderState): Promise<void> {
    this.#taught = taught;
    if (this.#brand) await writeReader(this.#brand, taught);
  }

  async #act(id: string, action: PostAction): Promise<void> {
    const post = this.#find(id);
    const brand = this.#brand;
    if (!post || !brand) return;
    switch (action) {
      case 'quote':
        await quoteIntoDraft(this.#desk.session, post);
        return;
      case 'answer':
        await answerPost(brand, post);
        return;
      case 'open':
        return openMention(brand, post.source, post.id);
      case 'forget':
        await forgetNow(this.#desk, brand, { kind: 'post', id }, nameOfPost(post), undefined);
        return;
    }
  }

  readonly #find = (id: string): ReaderPost | undefined => this.#list.posts.find((post) => post.id === id);

  /** Somebody else changed what the reader was taught: a hand, another window, forgetting. */
  async #follow(): Promise<void> {
    if (!this.#brand) return;
    const now = await readReader(this.#brand);
    if (JSON.stringify(now) !== JSON.stringify(this.#taught)) await this.#rankAnew();
  }

  async #followBrand(): Promise<void> {
    const brand = await brandInFront(this.#desk.session, this.#brand);
    if (brand?.folder !== this.#brand?.folder) await this.#rankAnew();
  }

  async #rankAnew(): Promise<void> {
    this.#read = undefined;
    this.#brand = await brandInFront(this.#desk.session, this.#brand);
    this.#taught = this.#brand ? await readReader(this.#brand) : UNTAUGHT;
    await this.#rank();
  }

  /** Posts down to the lowest choice keep their places. A ranking that is under way is given up. */
  async #rank(): Promise<void> {
    this.#ranking.abort();
    const { signal } = (this.#ranking = new AbortController());
    const brand = this.#brand;
    this.#place.setBrand(brand);
    const files = brand ? await readSources(brand) : [];
    try {
      const list = await this.#desk.ask({ kind: 'rank', files, ...this.#taught }, signal);
      const { keepPlaces } = await import('../../../core/listening/index.ts');
      const byId = new Map(list.posts.map((post) => [post.id, post]));
      const [shown, ranked] = [this.#list.posts, list.posts].map((posts) => posts.map(({ id }) => id));
      const order = keepPlaces(shown ?? [], ranked ?? [], this.#read);
      if (signal.aborted) return;
      this.#list = { ...list, posts: order.flatMap((id) => byId.get(id) ?? []) };
      await this.#show('');
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #show(said: string): Promise<void> {
    const { authorName, usesOf } = await import('../../../core/listening/index.ts');
    this.#post.fire(readerPage(this.#list, this.#taught, { authorName, usesOf }, said));
  }
}

function saidOf(choice: 'keep' | 'hide' | 'none'): string {
  if (choice === 'none') return vscode.l10n.t('Undone');
  return choice === 'keep' ? vscode.l10n.t('Kept') : vscode.l10n.t('Hidden');
}
