import * as vscode from 'vscode';
import {
  angleEntry,
  angleName,
  ANGLES,
  type AngleCorrection,
  type MappedPost,
} from '../../../core/directions/index.ts';
import { localize } from '../../platform/localize.ts';

type Picked = AngleCorrection['angle'];

/** The angle that a post has in place of the one it is listed under; undefined when it was left. “None” comes first. */
export async function pickAngle({ title, post, angle }: MappedPost): Promise<Picked | undefined> {
  const none: readonly (vscode.QuickPickItem & { readonly angle: Picked })[] =
    angle === undefined
      ? []
      : [{ label: vscode.l10n.t('No angle'), iconPath: new vscode.ThemeIcon('circle-slash'), angle: 'none' }];
  const others = ANGLES.filter((id) => id !== angle?.id).map((id) => ({
    label: angleName(id, localize),
    detail: angleEntry(id).gist,
    angle: id,
  }));
  const options = {
    title: title ?? post,
    placeHolder: vscode.l10n.t('Which angle does this post have?'),
    matchOnDetail: true,
  };
  return (await vscode.window.showQuickPick([...none, ...others], options))?.angle;
}
