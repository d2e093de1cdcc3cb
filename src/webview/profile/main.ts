// The form of a profile. It holds nothing of its own: what is typed becomes an edit of the document, and what the document
// then says is shown.
import { openChannel } from '../kit/channel.ts';
import { byId } from '../kit/element.ts';
import { EditQueue } from './edit-queue.ts';
import { FormPage } from './form-page.ts';
import { PROFILE_PROTOCOL, type PageWords, type ToProfilePage } from './messages.ts';
import type { PageHost } from './page-host.ts';

/** A question about impact waits until typing rests. Milliseconds. */
const REST = 300;

let words: PageWords | undefined;
let canEdit = true;
let question = 0;
let showImpact: ((text: string, isLoud: boolean) => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const channel = openChannel(PROFILE_PROTOCOL, receive);
const queue = new EditQueue((id, edit) => {
  channel.post({ kind: 'edit', id, edit });
});

const host: PageHost = {
  words: () => {
    if (!words) throw new Error('The page has no words yet.');
    return words;
  },
  canEdit: () => canEdit,
  send: (edit, settle) => {
    queue.add(edit, settle);
  },
  readPasted: (table, text) => {
    channel.post({ kind: 'paste', table, text });
  },
  askImpact: (edit, show) => {
    clearTimeout(timer);
    showImpact = show;
    const id = ++question;
    if (!edit) channel.post({ kind: 'impact', id });
    else
      timer = setTimeout(() => {
        channel.post({ kind: 'impact', id, edit });
      }, REST);
  },
};

const page = new FormPage(byId('page'), host, channel);
channel.post({ kind: 'ready' });

function receive(message: ToProfilePage): void {
  switch (message.kind) {
    case 'form':
      words = message.words;
      canEdit = message.canEdit;
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
      if (message.id === question) showImpact?.(message.text, message.isLoud);
      return;
  }
}
