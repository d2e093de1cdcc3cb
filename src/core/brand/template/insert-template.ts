import type { Prose } from '../../text/index.ts';
import type { MissingTemplate, TemplateLine } from './find-templates.ts';

/** Text to put into a draft. */
export interface TemplateInsert {
  /** UTF-16 units in the file. */
  readonly at: number;
  readonly text: string;
}

/** What puts the missing lines of a template into a draft: the opening behind the front matter, headings and closing at the end. */
export function templateInserts(
  text: string,
  { frontMatter }: Pick<Prose, 'frontMatter'>,
  { missing }: MissingTemplate,
): TemplateInsert[] {
  const bodyStart = frontMatter?.start === 0 ? frontMatter.end : 0;
  const of = (part: TemplateLine['part']): string[] =>
    missing.flatMap((line) =>
      line.part === part ? [part === 'heading' ? `## ${line.text}` : line.text] : [],
    );
  const opening = of('opening');
  const rest = [...of('heading'), ...of('closing')];
  const start = bodyStart + (/^\s*/.exec(text.slice(bodyStart))?.[0].length ?? 0);
  const end = text.trimEnd().length;
  return [
    ...(opening.length > 0 ? [{ at: start, text: `${opening.join('\n\n')}\n\n` }] : []),
    ...(rest.length > 0 ? [{ at: Math.max(start, end), text: `\n\n${rest.join('\n\n')}` }] : []),
  ];
}
