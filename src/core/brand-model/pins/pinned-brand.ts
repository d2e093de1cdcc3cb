import { isPinned, packPost, type KnownFile, type PackedPost, type Pin } from '../../brand/index.ts';
import type { Pause } from '../../base/cooperative.ts';
import { BrandModel, type BrandModelBackground } from '../brand-model.ts';

/** A post as the brand has it: as read, and the form that counts of it and its cross-posts, from which its consent is. */
interface OfBrand {
  readonly read: PackedPost;
  readonly counting: PackedPost;
}

/**
 * A brand with a pinned voice: its profile, its ledgers, and of its posts only those that the pin chooses. A post that the brand forgets, or
 * that it may no longer use, is gone from here at the next use.
 */
export class PinnedBrand extends BrandModel {
  override readonly pinnedAs: string;
  readonly #brand: BrandModel;
  readonly #pin: Pin;
  /** What each chosen post was learned from, by id. */
  #chosen: ReadonlyMap<string, OfBrand> = new Map();
  /** The brand's `changes` for which the posts were chosen, and for which absent posts were removed. */
  #chosenAt = -1;
  #checkedAt = -1;

  constructor(brand: BrandModel, pin: Pin, background: BrandModelBackground) {
    super(brand.profile.name, background, brand.stated);
    this.pinnedAs = pin.name;
    this.#brand = brand;
    this.#pin = pin;
  }

  /** Work that spans a change of the brand has to start again too. */
  override get changes(): number {
    return super.changes + this.#brand.changes;
  }

  /** Repeated passages are those of all of the brand's posts, as a few chosen ones may have each only once. */
  override isRepeated(sentence: string): boolean {
    return this.#brand.isRepeated(sentence) || super.isRepeated(sentence);
  }

  /** Removes what the brand has forgotten since; new posts come with `prepare`. */
  forgetAbsent(): void {
    const { changes } = this.#brand;
    if (changes === this.#checkedAt) return;
    this.#checkedAt = changes;
    const now = new Set(this.#brand.filesInOrder().flatMap(({ posts }) => posts));
    for (const { path, posts } of this.filesInOrder()) {
      const left = posts.filter(({ id }) => {
        const from = this.#chosen.get(id);
        return from && now.has(from.read) && this.#brand.learnedForm(from.counting.id) === from.counting;
      });
      if (left.length < posts.length) this.#learn(path, left);
    }
  }

  /** Learns the chosen posts; starts again when the brand changes during a pause. */
  async prepare(pause: Pause): Promise<void> {
    for (;;) {
      await this.#brand.refresh(pause);
      this.#choose();
      await this.refresh(pause);
      if (this.#chosenAt === this.#brand.changes) return;
    }
  }

  #choose(): void {
    const { changes } = this.#brand;
    if (this.#chosenAt === changes) return;
    this.forgetAbsent();
    this.#chosenAt = changes;
    const before = this.#chosen;
    const chosen = this.#chosenByFile();
    this.#chosen = new Map(chosen.flatMap(([, posts]) => posts.map((post) => [post.read.id, post] as const)));
    const paths = new Set(chosen.map(([path]) => path));
    for (const path of [...this.files.keys()]) if (!paths.has(path)) this.forgetFile(path);
    for (const [path, posts] of chosen) {
      const known = this.files.get(path)?.posts ?? [];
      const isSame =
        known.length === posts.length &&
        posts.every(({ read, counting }, at) => {
          const was = before.get(read.id);
          return known[at]?.id === read.id && was?.read === read && was.counting === counting;
        });
      if (!isSame) this.#learn(path, posts.map(withSharedConsent));
    }
  }

  /** The chosen posts of each file that has some, in path order. */
  #chosenByFile(): (readonly [path: string, posts: readonly OfBrand[]])[] {
    const { copies } = this.#brand;
    const countingFor = new Map([...copies].flatMap(([id, all]) => all.map((copy) => [copy, id] as const)));
    return this.#brand
      .filesInOrder()
      .map(({ path, posts }) => {
        const chosen = posts.flatMap((read): OfBrand[] => {
          const counting = this.#brand.learnedForm(countingFor.get(read.id) ?? read.id);
          return counting && isPinned(this.#pin.posts, read) ? [{ read, counting }] : [];
        });
        return [path, chosen] as const;
      })
      .filter(([, posts]) => posts.length > 0);
  }

  #learn(path: string, posts: KnownFile['posts']): void {
    if (posts.length === 0) this.forgetFile(path);
    else this.learnAsRead({ path, fingerprint: FINGERPRINT, notes: [], posts });
  }
}

/** What one cross-post refuses holds for its copies too, also where only they are chosen. */
function withSharedConsent({ read, counting: { consent } }: OfBrand): PackedPost {
  const { quote, send } = read.consent;
  if (quote === consent.quote && send === consent.send) return read;
  const { id, title, date, channel, author, line, weight, links, blocks } = read;
  return packPost({ ...{ id, title, date, channel, author, line, weight, links }, consent, blocks });
}

/** Files are not read here, so nothing is compared with it. */
const FINGERPRINT = 1;
