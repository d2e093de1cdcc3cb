import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { MissingTemplate, TemplateLine } from './find-templates.ts';

/** What a draft lacks of its channel's fixed lines, a sentence for each part. */
export function explainTemplate(
  { channel, posts, missing }: MissingTemplate,
  localize: Localize = localizeInEnglish,
): string[] {
  const of = (part: TemplateLine['part']): TemplateLine[] => missing.filter((line) => line.part === part);
  return [of('opening'), of('heading'), of('closing')].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const quoted = lines.map(({ text }) => `“${text}”`).join(' ');
    const having = Math.min(...lines.map((line) => line.posts));
    return [TEXTS[first.part](localize, capitalized(channel ?? localize('Other')), quoted, having, posts)];
  });
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Text = (localize: Localize, channel: string, lines: string, having: number, posts: number) => string;

const TEXTS: Readonly<Record<TemplateLine['part'], Text>> = {
  opening: (localize, ...figures) => localize('{0} posts open with {1} ({2} of {3}).', ...figures),
  heading: (localize, ...figures) => localize('{0} posts have the headings {1} ({2} of {3}).', ...figures),
  closing: (localize, ...figures) => localize('{0} posts close with {1} ({2} of {3}).', ...figures),
};
