import type { GuideBlock } from '../../guides/index.ts';
import { sectionKind, type SectionKind } from './sections.ts';
import { channelOfHeading } from './sentences/rule-sentences.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly kind: SectionKind;
  readonly channel: string | undefined;
}

/** The headings above the block that is being read, outermost first. */
export class Headings {
  #above: readonly Heading[] = [];
  /** How many headings were read so far. */
  count = 0;

  /** A heading ends those of its level and below. */
  take({ text, level = 1 }: GuideBlock): void {
    this.count++;
    this.#above = [
      ...this.#above.filter((heading) => heading.level < level),
      { level, text, kind: sectionKind(text), channel: channelOfHeading(text) },
    ];
  }

  /** What the section is about, by its innermost heading that says so. */
  get section(): SectionKind {
    return this.#above.findLast(({ kind }) => kind !== 'other')?.kind ?? 'other';
  }

  /** The channel that the section is about. */
  get channel(): string | undefined {
    return this.#above.findLast(({ channel }) => channel !== undefined)?.channel;
  }

  /** The text of the innermost heading. */
  get innermost(): string | undefined {
    return this.#above.at(-1)?.text;
  }
}
