const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML. */
export const html = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** A link that runs a command of the extension. */
export const commandLink = (command: string, given: readonly unknown[], text: string, about = ''): string => {
  const query = encodeURIComponent(JSON.stringify(given)).replace(
    /[()']/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  const label = about === '' ? '' : ` aria-label="${html(`${text}: ${about}`)}"`;
  return `<a class="do" href="command:timbre.${command}?${query}"${label}>${html(text)}</a>`;
};

export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${html(line)}</p>`).join('');
