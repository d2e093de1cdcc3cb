import { button, element } from '../kit/element.ts';

export type NoteKind = 'problem' | 'conflict' | 'impact' | 'missing' | 'known';

interface NoteAction {
  readonly label: string;
  readonly press: () => void;
}

/** Shows a note below a row's cells, in place of the one of the same kind; without a text it is taken away. Returns the note. */
export function setNote(
  row: HTMLElement,
  kind: NoteKind,
  text: string | undefined,
  actions: readonly NoteAction[] = [],
  isLoud = false,
): HTMLElement | undefined {
  row.querySelector(`:scope > .note.${kind}`)?.remove();
  if (text === undefined || text === '') return undefined;
  const buttons = actions.map(({ label, press }) => button({ class: 'action' }, press, label));
  const role = row.getAttribute('role') === 'row' ? 'gridcell' : undefined;
  const note = element(
    'div',
    { role, class: `note ${kind}${isLoud ? ' loud' : ''}` },
    element('span', {}, text),
    ...buttons,
  );
  row.append(note);
  return note;
}

/** The buttons of a note are reached with Tab from the row's cell. */
export const noteIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.note, .tools') !== null;
