import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { Span } from '../../text/index.ts';
import { didYouMean } from '../profile/did-you-mean.ts';
import { dateRange } from '../profile/consent-rules.ts';
import type { NamedPin, PinnedPosts } from './pin.ts';

/** The folder of a brand in which its pinned voices lie. */
export const PINS_FOLDER = 'voices';

/** True for the name of a file in a brand's folder `voices`. */
export const isPinFile = (name: string): boolean => /\.ya?ml$/i.test(name) && !/^\.|[/\\]/.test(name);

/** `voices/spring-sale.yaml` is the pinned voice `spring-sale`. */
export const pinNameOf = (file: string): string => file.replace(/^.*[/\\]/s, '').replace(/\.ya?ml$/i, '');

/** What is wrong in the file of a pinned voice; offsets are UTF-16 units. */
export interface PinProblem extends Span {
  readonly message: string;
}

/** The file of a pinned voice. With a problem there is no pin: a choice that is partly understood could be of the wrong posts. */
export interface PinFile extends NamedPin {
  readonly problems: readonly PinProblem[];
}

const FIELDS = ['why', 'until', 'posts'] as const;
const POST_FIELDS = ['dates', 'channels', 'only'] as const;
/** A day, a month or a year. */
const DATE = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const DATES = new RegExp(`^(?:${DATE}|(?:${DATE})?\\s*\\.\\.\\s*${DATE}|${DATE}\\s*\\.\\.)$`);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param file its name in the folder `voices` */
export function readPinFile(file: string, source: string, localize: Localize = localizeInEnglish): PinFile {
  const name = pinNameOf(file);
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  const broken = document.errors.map(({ pos: [start, end] }) => ({
    start,
    end: Math.max(end, start + 1),
    message: localize('This is not valid YAML.'),
  }));
  if (broken.length > 0) return { name, pin: undefined, problems: broken };
  const reader = new Reader(localize);
  const pin = reader.read(document.contents);
  return {
    name,
    pin: reader.problems.length === 0 && pin ? { name, ...pin } : undefined,
    problems: reader.problems,
  };
}

class Reader {
  readonly problems: PinProblem[] = [];
  readonly #localize: Localize;

  constructor(localize: Localize) {
    this.#localize = localize;
  }

  read(root: unknown): Omit<NonNullable<PinFile['pin']>, 'name'> | undefined {
    const posts = isMap(root) ? valueAt(root, 'posts') : undefined;
    if (!isMap(root) || !isMap(posts) || posts.items.length === 0) {
      this.#fault(
        posts ?? root,
        this.#localize('Say which posts the voice is learned from: “posts” with dates, channels or only.'),
      );
      return undefined;
    }
    this.#refuseOthers(root, FIELDS);
    return { why: this.#text(root, 'why'), until: this.#until(root), posts: this.#posts(posts) };
  }

  #posts(posts: YAMLMap): PinnedPosts {
    this.#refuseOthers(posts, POST_FIELDS);
    const channels = this.#list(posts, 'channels')?.map((channel) => channel.toLowerCase());
    const only = this.#list(posts, 'only');
    const dates = this.#text(posts, 'dates');
    if (dates !== undefined && !DATES.test(dates))
      this.#fault(
        valueAt(posts, 'dates'),
        this.#localize('“dates” is a year, a month, a day, or a range such as {0}.', '2023-03..2024'),
      );
    return {
      ...(dates !== undefined && { dates: dateRange(dates) }),
      ...(channels && { channels }),
      ...(only && { only }),
    };
  }

  #until(root: YAMLMap): string | undefined {
    const until = this.#text(root, 'until');
    if (until !== undefined && !DAY.test(until))
      this.#fault(valueAt(root, 'until'), this.#localize('“until” is a day: YYYY-MM-DD.'));
    return until;
  }

  /** A field that is written without a value is an error: it would choose other posts than its writer means. */
  #text(map: YAMLMap, field: string): string | undefined {
    if (!hasField(map, field)) return undefined;
    const node = valueAt(map, field);
    const text = textOf(node);
    if (text === undefined) this.#fault(node ?? map, this.#localize('“{0}” needs a value.', field));
    return text;
  }

  #list(map: YAMLMap, field: string): string[] | undefined {
    if (!hasField(map, field)) return undefined;
    const node = valueAt(map, field);
    const items = isSeq(node) ? node.items : [node];
    const texts = items.map(textOf);
    const found = texts.filter((text) => text !== undefined);
    if (found.length > 0 && found.length === texts.length) return found;
    this.#fault(node ?? map, this.#localize('“{0}” is a list; each entry begins with a hyphen.', field));
    return undefined;
  }

  #refuseOthers(map: YAMLMap, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = textOf(key) ?? '';
      if (known.includes(name)) continue;
      const meant = didYouMean(name, known);
      this.#fault(
        key,
        meant === undefined
          ? this.#localize('“{0}” is not known here. Write: {1}.', name, known.join(', '))
          : this.#localize('“{0}” is not known here. Did you mean “{1}”?', name, meant),
      );
    }
  }

  #fault(node: unknown, message: string): void {
    const [start, end] = (isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined) ?? [0, 0];
    this.problems.push({ start, end: Math.max(end, start + 1), message });
  }
}

const fieldAt = (map: YAMLMap, name: string): YAMLMap['items'][number] | undefined =>
  map.items.find(({ key }) => textOf(key) === name);

const hasField = (map: YAMLMap, name: string): boolean => fieldAt(map, name) !== undefined;

const valueAt = (map: YAMLMap, name: string): unknown => fieldAt(map, name)?.value ?? undefined;

/** Texts, and what YAML takes for a number or a truth value although it is one. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  const text = typeof value === 'string' ? value : value === null ? '' : (source ?? '');
  return text.trim() === '' ? undefined : text.trim();
}
