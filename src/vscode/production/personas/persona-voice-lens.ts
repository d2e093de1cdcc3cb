import * as vscode from 'vscode';
import { escape } from '../../platform/escape.ts';
import { PERSONAS, readPersonaAt } from './persona-files.ts';
import {
  describeDistance,
  distanceOf,
  passageRows,
  titleOfDistance,
  voiceLine,
  type PersonaDistance,
  type VoiceNeeds,
} from './persona-voice.ts';

/** Passages that a hover shows. */
const MOST_SHOWN = 4;

/** Says above `voice:` in a persona's file how far its samples are from the brand's voice, and shows the passages in a hover. */
export function showPersonaVoices(needs: VoiceNeeds): vscode.Disposable {
  const known = new Map<
    string,
    { readonly version: number; readonly found: Promise<PersonaDistance | undefined> }
  >();
  const distance = async (document: vscode.TextDocument): Promise<PersonaDistance | undefined> => {
    const key = document.uri.toString();
    const { version } = document;
    const before = known.get(key);
    if (before?.version === version) return before.found;
    const found = readPersonaAt(document.uri).then((file) => file && distanceOf(needs, file));
    known.set(key, { version, found });
    return found;
  };
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    // Samples may have changed as well, and so may the brand's posts.
    vscode.workspace.onDidSaveTextDocument(() => {
      known.clear();
      changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(PERSONAS, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async (document) => {
        const range = voiceLine(document);
        const found = range && (await distance(document));
        if (!range || !found) return [];
        // The rest is in the hover and on the page.
        const title = titleOfDistance(found);
        return [new vscode.CodeLens(range, { title, command: 'timbre.talkToPersona' })];
      },
    }),
    vscode.languages.registerHoverProvider(PERSONAS, {
      provideHover: async (document, position) => {
        const range = voiceLine(document);
        if (range?.contains(position) !== true) return undefined;
        const found = await distance(document);
        return found && new vscode.Hover(hoverOf(found), range);
      },
    }),
  );
}

/** `appendText` would make every space one that no line breaks at. */
function hoverOf(found: PersonaDistance): vscode.MarkdownString {
  const rows = found.distance.kind === 'measured' ? passageRows(found.distance) : [];
  const passages = rows.slice(0, MOST_SHOWN).map(({ quote, why, instead }) => {
    const words = escape(quote === '' ? why : `“${quote}”: ${why}`);
    return instead === ''
      ? `- ${words}`
      : `- ${words}  \n  ${escape(vscode.l10n.t('The brand: “{0}”', instead))}`;
  });
  return new vscode.MarkdownString([escape(describeDistance(found)), passages.join('\n')].join('\n\n'));
}
