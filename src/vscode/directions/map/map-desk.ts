import * as vscode from 'vscode';
import {
  angleName,
  ANGLES,
  correctAngle,
  drawMap,
  listPosts,
  mapPage,
  takeBackAngle,
  type AngleId,
  type AngleMap,
  type DirectionMemory,
  type PictureChoice,
} from '../../../core/directions/index.ts';
import type { FromMap, JustCorrected, MapWords, ToMap } from '../../../webview/angle-map/messages.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type { PageController } from '../../panels/script-panel.ts';
import type { Session } from '../../session/session.ts';
import { openPost } from '../../workspace/open-post.ts';
import { tell } from '../history/show-message.ts';
import { pickAngle } from './pick-angle.ts';
import { localize } from '../../platform/localize.ts';

/** What the panel of the angle map does beside showing it. */
export interface MapTools {
  /** Whether there is a draft of the brand to find directions for. */
  readonly canAsk: () => boolean;
  /** Finds directions of an angle for that draft. */
  readonly ask: (angle: AngleId) => Promise<void>;
  /** Shows a page of Markdown. */
  readonly keep: (page: string) => Promise<void>;
}

type MapSession = Pick<Session, 'engine' | 'learner' | 'directionMemory' | 'log'>;

/** Keeps a brand's angle map, and answers what its page asks. */
export class MapDesk implements PageController<ToMap, FromMap> {
  readonly #session: MapSession;
  readonly #brand: WorkspaceBrand;
  readonly #tools: MapTools;
  readonly #post = new vscode.EventEmitter<ToMap>();
  /** What the page is to show. */
  readonly onDidPost = this.#post.event;
  readonly #changes: vscode.Disposable;
  readonly #stop = new AbortController();
  #map: AngleMap | undefined;
  #choice: PictureChoice = { by: 'period' };
  /** The row or cell whose posts are listed. */
  #listed: Extract<FromMap, { kind: 'list' }> | undefined;

  constructor(session: MapSession, brand: WorkspaceBrand, tools: MapTools) {
    this.#session = session;
    this.#brand = brand;
    this.#tools = tools;
    const memoryFile = session.directionMemory.fileOf(brand).toString();
    this.#changes = vscode.Disposable.from(
      session.learner.onDidChange(({ folder }) => {
        if (folder === brand.folder && this.#map) void this.refresh();
      }),
      // Corrections may be made by hand, too.
      session.directionMemory.onDidChange((uri) => {
        if (uri.toString() === memoryFile && this.#map) void this.refresh();
      }),
    );
  }

  /** Reads the map again and shows it. A fault is written to the log and told on the page. */
  async refresh(): Promise<void> {
    try {
      await this.#session.learner.ready(this.#brand);
      const { signal } = this.#stop;
      const { angles: corrections } = await this.#session.directionMemory.read(this.#brand);
      this.#map = await this.#session.engine.directions.angleMap(
        { brand: this.#brand.folder, corrections },
        { signal },
      );
      this.#draw(this.#map);
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      this.#session.log.error(error instanceof Error ? error : String(error));
      this.#sayNothing(vscode.l10n.t('The map could not be shown. Please open it again.'));
    }
  }

  /** Shows anew what is known, when what can be asked for may have changed. */
  redraw(): void {
    if (this.#map) this.#draw(this.#map);
  }

  /** Does what the page asks. */
  async receive(message: FromMap): Promise<void> {
    if (message.kind === 'ready') await this.refresh();
    else if (this.#map) await this.#follow(message, this.#map);
  }

  dispose(): void {
    this.#stop.abort();
    this.#changes.dispose();
    this.#post.dispose();
  }

  async #follow(message: Exclude<FromMap, { kind: 'ready' }>, map: AngleMap): Promise<void> {
    switch (message.kind) {
      case 'show':
        this.#choice = { by: message.by };
        this.#listed = undefined;
        this.#draw(map);
        return;
      case 'list':
        this.#listed = message;
        this.#list(map);
        return;
      case 'correct':
        return this.#correct(map, message.post);
      case 'takeBack':
        return this.#takeBack(map, message.post);
      case 'open':
        await this.#open(map, message.post);
        return;
      case 'ask': {
        const angle = ANGLES.find((known) => known === message.key);
        if (angle) await this.#tools.ask(angle);
        return;
      }
      case 'keep':
        await this.#tools.keep(mapPage(this.#brand.name, drawMap(map, this.#choice, localize), localize));
    }
  }

  #list(map: AngleMap, corrected?: JustCorrected): void {
    const details = this.#listed && listPosts(map, this.#choice, this.#listed, localize);
    if (details) this.#post.fire({ kind: 'details', details, corrected });
  }

  /** Asks which angle a post has; never for one that may not be shown. */
  async #correct(map: AngleMap, at: number): Promise<void> {
    const mapped = map.posts[at];
    if (mapped?.opening === undefined) return;
    const { post, opening, title } = mapped;
    const angle = await pickAngle(mapped);
    if (angle === undefined) return;
    const name = angle === 'none' ? vscode.l10n.t('No angle') : angleName(angle, localize);
    const text = vscode.l10n.t('“{0}”: {1}.', title ?? post, name);
    await this.#change((memory) => correctAngle(memory, { post, angle, opening }), { text, post: at });
  }

  async #takeBack(map: AngleMap, at: number): Promise<void> {
    const post = map.posts[at]?.post;
    if (post !== undefined) await this.#change((memory) => takeBackAngle(memory, post), undefined);
  }

  async #change(
    change: (memory: DirectionMemory) => DirectionMemory,
    corrected: JustCorrected | undefined,
  ): Promise<void> {
    if (!(await this.#session.directionMemory.update(this.#brand, change))) return;
    await this.refresh();
    if (this.#map) this.#list(this.#map, corrected);
  }

  /** Opens a post at the sentence that shows its angle, or at its head. */
  async #open(map: AngleMap, at: number): Promise<void> {
    const post = map.posts[at];
    if (!post) return;
    const { start = 0, text = '' } = post.because ?? {};
    const place = await this.#session.engine.brands.locate({
      brand: this.#brand.folder,
      post: post.post,
      start,
      sentence: text,
    });
    if (place)
      await openPost(
        vscode.Uri.joinPath(this.#brand.corpus, place.path).toString(),
        place.line,
        place.offset ?? -1,
      );
    else tell(vscode.l10n.t('That post is no longer in the corpus.'));
  }

  #draw(map: AngleMap): void {
    if (map.posts.length === 0) {
      this.#sayNothing(
        map.unread === 0
          ? vscode.l10n.t('No posts yet. Put published posts into the brand’s corpus folder.')
          : localize(
              'Angles are detected in English only, and none of the {0} posts is in English.',
              map.unread,
            ),
      );
      return;
    }
    this.#post.fire({
      kind: 'picture',
      title: this.#title(),
      picture: drawMap(map, this.#choice, localize),
      words: words(),
      canAsk: this.#tools.canAsk(),
    });
  }

  #sayNothing(text: string): void {
    this.#post.fire({ kind: 'empty', title: this.#title(), text });
  }

  #title(): string {
    return vscode.l10n.t('Angles {0} has used', this.#brand.name);
  }
}

const words = (): MapWords => ({
  byPeriod: vscode.l10n.t('Over time'),
  byChannel: vscode.l10n.t('By channel'),
  posts: vscode.l10n.t('posts'),
  never: vscode.l10n.t('None seen'),
  ask: vscode.l10n.t('Suggest ideas with this angle'),
  keep: vscode.l10n.t('Open as Markdown'),
  none: vscode.l10n.t('no posts'),
  hint: vscode.l10n.t('Select a row or a number to see its posts.'),
  table: vscode.l10n.t('Angle map. Arrow keys: move. Enter: list the posts.'),
  notThis: vscode.l10n.t('Not this angle…'),
  hasOne: vscode.l10n.t('It has one…'),
  corrected: vscode.l10n.t('Corrected by you'),
  takeBack: vscode.l10n.t('Undo'),
});
