import { isMap, parseDocument } from 'yaml';
import type { Prose } from '../../../text/index.ts';
import { textsOfField } from '../read/texts-of-field.ts';

/** What the front matter of a variant says. */
export interface VariantHead {
  readonly channel: string;
  readonly audience: string | undefined;
  /** The name of the draft's file. */
  readonly source: string | undefined;
  readonly subject: string | undefined;
  readonly preheader: string | undefined;
}

/** Fields of the draft that its variants do not have. */
const OWN = [
  'variants',
  'keep',
  'subject',
  'preheader',
  'preview',
  'channel',
  'audience',
  'adapted-from',
  'slug',
  'permalink',
  'layout',
];

/** The front matter of a variant: the draft's, with the variant's channel and audience. */
export function headOf({ frontMatter }: Prose, head: VariantHead): string {
  const isYaml = frontMatter?.dialect === 'yaml' && frontMatter.state === 'read';
  const read = parseDocument(isYaml ? frontMatter.source : '', { logLevel: 'silent', schema: 'core' });
  const document = isMap(read.contents) ? read : parseDocument('');
  if (document.contents) for (const field of OWN) document.delete(field);
  const fields = [
    ['channel', head.channel],
    ['audience', head.audience],
    ['adapted-from', head.source],
    ['subject', head.subject],
    ['preheader', head.preheader],
  ] as const;
  for (const [name, value] of fields) if (value !== undefined) document.set(name, value);
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** The file with its variants named in its front matter, beside those that are named there already. */
export function withVariants(file: string, { frontMatter }: Prose, names: readonly string[]): string {
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  const known = textsOfField(frontMatter?.fields['variants']);
  const all = [...known, ...names.filter((name) => !known.includes(name))];
  if (all.length === known.length) return file;
  const line = `variants: [${all.map((name) => (/^[\w./-]+$/.test(name) ? name : JSON.stringify(name))).join(', ')}]`;
  if (!frontMatter) return `---${eol}${line}${eol}---${eol}${eol}${file}`;
  if (frontMatter.dialect !== 'yaml' || frontMatter.state !== 'read') return file;
  const { source, sourceStart } = frontMatter;
  const found = /^variants:.*(?:\r?\n[ \t]+.*|\r?\n-.*)*/m.exec(source);
  const put = found
    ? source.slice(0, found.index) + line + source.slice(found.index + found[0].length)
    : `${source.replace(/\r?\n$/, '')}${eol}${line}${source.endsWith('\n') ? eol : ''}`;
  return file.slice(0, sourceStart) + put + file.slice(sourceStart + source.length);
}
