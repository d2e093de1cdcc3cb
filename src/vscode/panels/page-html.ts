interface PageFrame {
  /** BCP 47 tag of the editor's language. */
  readonly language: string;
  readonly title: string;
  /** The content security policy source of the extension's own files. */
  readonly cspSource: string;
  /** Addresses of style sheets. */
  readonly styles: readonly string[];
  /** A style sheet of the page's own, with an unpredictable value that permits it. */
  readonly ownStyle?: { readonly css: string; readonly nonce: string } | undefined;
}

/** The HTML of a page drawn by one script. Only this script can run, and nothing is loaded from elsewhere. */
export const scriptPage = (frame: PageFrame & { readonly script: string; readonly nonce: string }): string =>
  html(
    frame,
    `script-src 'nonce-${frame.nonce}'`,
    `<main id="page"></main>
<div id="live" class="hidden-text" role="status" aria-live="polite"></div>
<script nonce="${frame.nonce}" src="${attribute(frame.script)}"></script>`,
  );

/**
 * The HTML of a page without scripts.
 * @param body trusted HTML
 */
export const readingPage = (frame: PageFrame & { readonly body: string }): string =>
  html(frame, "script-src 'none'", `<main id="page">${frame.body}</main>`);

const html = (
  { language, title, cspSource, styles, ownStyle }: PageFrame,
  scripts: string,
  body: string,
): string => `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}${ownStyle ? ` 'nonce-${ownStyle.nonce}'` : ''}; ${scripts}">
<title>${attribute(title)}</title>
${styles.map((style) => `<link rel="stylesheet" href="${attribute(style)}">`).join('\n')}
${ownStyle ? `<style nonce="${ownStyle.nonce}">${ownStyle.css}</style>` : ''}
</head>
<body>
${body}
</body>
</html>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** An unpredictable value that permits the page's own script. */
export function createNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
