import * as vscode from 'vscode';
import type { WriterNotice } from '../../service/writers/writer-notice.ts';
import { faultMessage } from './fault-message.ts';
import { notSentMessage } from './not-sent-message.ts';

/** A notice for the user; undefined where there is nothing to show. */
export function noticeMessage(notice: WriterNotice): string | undefined {
  switch (notice.kind) {
    case 'fault':
      return faultMessage(notice.writer, notice.fault);
    case 'not-logged':
      return vscode.l10n.t('Nothing was sent, because the request could not be logged on this machine.');
    case 'not-sent':
      return notSentMessage(notice.why);
  }
}
