import { convertToHtml } from 'mammoth';
import {
  MOST_GUIDE_BYTES,
  readHtmlGuide,
  readMarkdownGuide,
  type GuideBlock,
} from '../../core/guides/index.ts';
import { decode } from '../../core/text/index.ts';
import type { GuideFault, GuideReading } from '../../service/guides/guide-fault.ts';
import { readPdf } from './read-pdf.ts';
import { readValeRule } from './read-vale.ts';

/** Reads a style guide by its content: Word, PDF, HTML, Markdown or plain text. Never throws for what a file contains. */
export async function readGuideFile(name: string, bytes: Uint8Array): Promise<GuideReading> {
  if (bytes.length > MOST_GUIDE_BYTES) return { kind: 'fault', fault: 'too-large' };
  try {
    const blocks = await blocksOf(name, bytes);
    if (typeof blocks === 'string') return { kind: 'fault', fault: blocks };
    return blocks.length === 0
      ? { kind: 'fault', fault: 'empty' }
      : { kind: 'guide', guide: { name, blocks } };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: 'fault', fault: isLocked ? 'locked' : 'damaged' };
  }
}

async function blocksOf(name: string, bytes: Uint8Array): Promise<GuideBlock[] | GuideFault> {
  if (startsWith(bytes, '%PDF')) return readPdf(bytes);
  if (startsWith(bytes, 'PK\u0003\u0004')) return readWord(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return 'old-word';
  const decoded = decode(bytes);
  if (!('text' in decoded)) return 'not-text';
  const { text } = decoded;
  if (/\.ya?ml$/i.test(name)) return readValeRule(name, text);
  return /\.html?$/i.test(name) || /^\s*<(?:!doctype html|html|body)/i.test(text)
    ? readHtmlGuide(text)
    : readMarkdownGuide(text);
}

const startsWith = (bytes: Uint8Array, head: string): boolean =>
  Array.from(head, (letter) => letter.charCodeAt(0)).every((code, at) => bytes[at] === code);

async function readWord(bytes: Uint8Array): Promise<GuideBlock[]> {
  const { value } = await convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      includeDefaultStyleMap: true,
      styleMap: ["p[style-name='Title'] => h1:fresh", 'strike => s'],
    },
  );
  return readHtmlGuide(value);
}
