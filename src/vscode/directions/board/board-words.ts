import * as vscode from 'vscode';
import type { BoardWords } from '../../../webview/board/messages.ts';

/** The texts of the board's page. */
export const boardWords = (brand: string): BoardWords => ({
<<<<<<< HEAD
  branch: vscode.l10n.t('Copy draft'),
  branchAbout: vscode.l10n.t('Copy the draft and add this direction as a note'),
  pin: vscode.l10n.t('Pin'),
  unpin: vscode.l10n.t('Unpin'),
  blend: vscode.l10n.t('Blend'),
  blendWith: vscode.l10n.t('Blend “{0}” with which card? Move to it and press B or Enter. Escape: cancel.'),
  flip: vscode.l10n.t('Change'),
  nearer: vscode.l10n.t('More typical'),
  nearerAbout: vscode.l10n.t('More typical of {0}', brand),
  farther: vscode.l10n.t('More unusual'),
  fartherAbout: vscode.l10n.t('More unusual for {0}', brand),
=======
  branch: vscode.l10n.t('Start a Copy'),
  branchAbout: vscode.l10n.t('Start a copy of the draft with this idea'),
  pin: vscode.l10n.t('Pin'),
  unpin: vscode.l10n.t('Unpin'),
  like: vscode.l10n.t('Another Like This'),
  nearer: vscode.l10n.t('More Typical'),
  nearerAbout: vscode.l10n.t('More typical of {0}', brand),
  farther: vscode.l10n.t('More Unusual'),
  fartherAbout: vscode.l10n.t('More unusual for {0}', brand),
  'grade.useful': vscode.l10n.t('Useful'),
  'grade.not-us': vscode.l10n.t('Not for Us'),
  'grade.misread': vscode.l10n.t('Wrong About My Draft'),
>>>>>>> main
  reject: vscode.l10n.t('Reject'),
  takeBack: vscode.l10n.t('Undo'),
  hold: vscode.l10n.t('Compare'),
<<<<<<< HEAD
  holdWith: vscode.l10n.t('Compare “{0}” with which card? Move to it and press C or Enter. Escape: cancel.'),
  sideBySide: vscode.l10n.t('Side by side'),
  apart: vscode.l10n.t('Show all'),
  more: vscode.l10n.t('More Directions'),
  steer: vscode.l10n.t('Ask for…'),
  steerHint: vscode.l10n.t('What should the next directions be about?'),
  again: vscode.l10n.t('Ask again'),
  changed: vscode.l10n.t('The draft has changed since then.'),
  opening: vscode.l10n.t('Possible opening'),
  evidence: vscode.l10n.t('Based on'),
  kept: vscode.l10n.t('Pinned earlier'),
  cards: vscode.l10n.t('Directions'),
  flipWhat: vscode.l10n.t('What should change?'),
  'flip.hook': vscode.l10n.t('Different hook'),
  'flip.pointOfView': vscode.l10n.t('Different point of view'),
  'flip.structure': vscode.l10n.t('Different structure'),
  'flip.angle': vscode.l10n.t('Different angle'),
  rejectWhy: vscode.l10n.t('Why reject it?'),
=======
  holdWith: vscode.l10n.t(
    'Compare “{0}” with which? Move to the other and press C or Enter. Escape cancels.',
  ),
  sideBySide: vscode.l10n.t('Side by side'),
  apart: vscode.l10n.t('Back to all'),
  more: vscode.l10n.t('More'),
  steer: vscode.l10n.t('Ask for…'),
  steerHint: vscode.l10n.t('In your own words: what should the next ideas be about?'),
  again: vscode.l10n.t('Ask again'),
  changed: vscode.l10n.t('The draft has changed since.'),
  firstStep: vscode.l10n.t('First step'),
  evidence: vscode.l10n.t('About'),
  kept: vscode.l10n.t('Pinned earlier'),
  cards: vscode.l10n.t('Ideas'),
  rejectWhy: vscode.l10n.t('Why?'),
>>>>>>> main
  'reject.done-before': vscode.l10n.t('Done before'),
  'reject.not-us': vscode.l10n.t('Not for us'),
  'reject.cannot-claim': vscode.l10n.t('We cannot claim this'),
  'reject.not-now': vscode.l10n.t('Not now'),
<<<<<<< HEAD
  keys: vscode.l10n.t('Arrow keys: move between cards. Escape: back to the draft.'),
=======
  keys: vscode.l10n.t('Arrow keys move between cards, Escape goes back to the draft'),
>>>>>>> main
});
