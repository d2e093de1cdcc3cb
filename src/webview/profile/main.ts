// The form of a profile. It holds nothing of its own: what is typed becomes an edit of the document, and what the document
// then says is shown.
import { openChannel } from '../kit/channel.ts';
import { byId } from '../kit/element.ts';
import { EditQueue } from './edit-queue.ts';
import { FormPage } from './form-page.ts';
import { ImpactNote } from './impact-note.ts';
import { PROFILE_PROTOCOL, type PageWords, type ToProfilePage } from './messages.ts';
import type { PageHost } from './page-host.ts';

let words: PageWords | undefined;
let canEdit = true;

const channel = openChannel(PROFILE_PROTOCOL, receive);
const queue = new EditQueue(
  (id, edit) => {
    channel.post({ kind: 'edit', id, edit });
  },
  (table) => {
    page.redraw(table);
  },
);

const host: PageHost = {
  words: () => {
    if (!words) throw new Error('The page has no words yet.');
    return words;
  },
  canEdit: () => canEdit,
  send: (edit, settle) => {
    queue.add(edit, settle);
  },
  pending: (table) => queue.pending(table),
  readPasted: (table, text) => {
    channel.post({ kind: 'paste', table, text });
  },
  askImpact: (row, edit) => {
    impact.ask(row, edit);
  },
};

const impact = new ImpactNote({
  words: host.words,
  post: (message) => {
    channel.post(message);
  },
});

const page = new FormPage(byId('page'), host, channel);
channel.post({ kind: 'ready' });

function receive(message: ToProfilePage): void {
  switch (message.kind) {
    case 'form':
      words = message.words;
      canEdit = message.canEdit;
      queue.shows(message.made);
      page.show(message);
      return;
    case 'broken':
      words = message.words;
      page.showBroken(message.message);
      return;
    case 'answer':
      queue.answered(message.edit, message);
      return;
    case 'pasted':
      page.pasted(message);
      return;
    case 'flush':
      page.flush();
      queue.whenEmpty(() => {
        channel.post({ kind: 'flushed', id: message.id });
      });
      return;
    case 'impact':
      impact.answered(message.id, message.impact);
      return;
  }
}
