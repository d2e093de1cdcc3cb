import type { ChannelForm } from '../form/channel-form.ts';
import { contentStems } from '../../../rewrite/index.ts';
import { continues } from '../read/ties.ts';
import { isScope, type Unit } from '../read/read-units.ts';
import { inBasicSigns, withAddresses } from '../read/plain-text.ts';

/** The sentences of a variant. */
export interface Selection {
  /** Their places in the draft. */
  readonly units: ReadonlySet<number>;
  /** True where added clauses are left out. */
  readonly isShortened: boolean;
}

/** What stands around the sentences. */
export interface Frame {
  readonly form: ChannelForm;
  /** Lines before the text: notices and the channel's own. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The draft's title, which begins a text that does not say by itself what it is about. */
  readonly title?: string;
  /** Shorter wordings of sentences, by their places. */
  readonly shorter: ReadonlyMap<number, string>;
}

/** A text with one paragraph, such as a text message, costs least. */
const SHORT = 500;
export const isShort = ({ limits, counting }: ChannelForm): boolean =>
  counting === 'sms' || (limits.maxCharacters ?? Infinity) <= SHORT;

/** The text of a variant, without front matter. */
export function compose(all: readonly Unit[], { units, isShortened }: Selection, frame: Frame): string {
  const { form, shorter } = frame;
  const wording = (unit: Unit): string => {
    const short = isShortened ? shorter.get(unit.at) : undefined;
    const text = short ?? (form.isPlain ? unit.text : unit.markdown);
    return unit.label === undefined || !keepsLabel(unit.label, unit.text, form)
      ? text
      : `${labelFor(unit.label, form)} ${text}`;
  };
  const chosen = all.filter(({ at }) => units.has(at));
  const blocks: {
    readonly number: number;
    readonly kind: Unit['kind'];
    readonly marker: string;
    readonly texts: string[];
  }[] = [];
  for (const unit of chosen) {
    const last = blocks.at(-1);
    if (last?.number === unit.block) last.texts.push(wording(unit));
    else blocks.push({ number: unit.block, kind: unit.kind, marker: unit.marker, texts: [wording(unit)] });
  }
  const join = isShort(form) ? ' ' : '\n\n';
  const body = blocks.reduce((text, { kind, marker, texts }, at) => {
    const before = blocks[at - 1];
    const line = lineOf(kind, marker, texts.join(' '), form);
    if (text === '') return line;
    const gap =
      kind === 'item'
        ? before?.kind === 'item' || isShort(form)
          ? '\n'
          : '\n\n'
        : before?.kind === 'item'
          ? '\n\n'
          : join;
    return text + gap + line;
  }, '');
  const title = frame.title !== undefined && lacksSubject(frame.title, body) ? [asSentence(frame.title)] : [];
  const whole = [...frame.before, ...title, body, ...frame.after].filter((text) => text !== '').join(join);
  return form.counting === 'sms' ? inBasicSigns(whole) : whole;
}

/** The least share of the words of a title, by stem, that a text about the same has. */
const SUBJECT = 0.5;
const lacksSubject = (title: string, body: string): boolean => {
  const [wanted, said] = [contentStems(title), contentStems(body)];
  return [...wanted].filter((stem) => said.has(stem)).length < SUBJECT * wanted.size;
};
const asSentence = (title: string): string => (/[.!?:…]$/.test(title) ? title : `${title}.`);

/** A label goes where Markdown is not shown, unless it limits what follows or that is no sentence by itself. */
const keepsLabel = (label: string, text: string, { isPlain }: ChannelForm): boolean =>
  !isPlain || isScope(withAddresses(label)) || continues(text);
const labelFor = (label: string, { isPlain }: ChannelForm): string =>
  isPlain ? withAddresses(label).replace(/[.:]?$/, ':') : label;

function lineOf(kind: Unit['kind'], marker: string, text: string, { isPlain }: ChannelForm): string {
  if (kind === 'item') return `${marker} ${text}`;
  if (kind === 'heading') return isPlain ? (/[.!?:]$/.test(text) ? text : `${text}:`) : `## ${text}`;
  return kind === 'quote' && !isPlain ? `> ${text}` : text;
}
