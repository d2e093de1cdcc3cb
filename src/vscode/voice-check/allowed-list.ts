import * as vscode from 'vscode';
import { noLongerExempting, readProfile, type CheckSettings } from '../../core/brand/index.ts';
import {
  disallow,
  exemptionsIn,
  ruleTitle,
  waiversOfDraft,
  type ExemptionStatement,
} from '../../core/checks/index.ts';
import { readProse } from '../../core/text/index.ts';
import { realClock } from '../platform/clock.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { applyDraftEdit } from '../workspace/apply-draft-edit.ts';
import { draftsOf } from '../workspace/draft-files.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { isDraftText } from '../workspace/drafts.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { localize } from '../platform/localize.ts';
import { documentInFront } from '../platform/document-in-front.ts';

interface AllowedItem extends vscode.QuickPickItem {
  readonly show?: () => Thenable<unknown>;
  readonly undo?: () => Promise<void>;
}

/** *Timbre: Show Allowed Marks*: what is allowed in the draft in front, for its brand and in the brand's other drafts; choosing one opens it, its button undoes it. */
export async function showAllowed(session: Session): Promise<void> {
  const document = documentInFront();
  const brand = await pickBrand(session, vscode.l10n.t('Which brand?'));
  if (!brand) return;
  const list = vscode.window.createQuickPick<AllowedItem>();
  list.title = vscode.l10n.t('Allowed Marks');
  list.placeholder = vscode.l10n.t('Select one to open it; its button marks it again');
  list.matchOnDescription = true;
  const fill = async (): Promise<void> => {
    const items = [
      ...(document && isDraftText(document) ? inDraft(document) : []),
      ...(await ofBrand(brand)),
      ...(await inOtherDrafts(session, brand, document?.uri)),
    ];
    list.items = items.length > 0 ? items : [{ label: vscode.l10n.t('Nothing is allowed yet.') }];
  };
  await fill();
  await new Promise<void>((resolve) => {
    list.onDidTriggerItemButton(async ({ item }) => {
      await item.undo?.();
      await fill();
    });
    list.onDidAccept(() => {
      const [chosen] = list.selectedItems;
      list.hide();
      void chosen?.show?.();
    });
    list.onDidHide(() => {
      resolve();
    });
    list.show();
  });
  list.dispose();
}

const buttons = (): vscode.QuickInputButton[] => [
  { iconPath: new vscode.ThemeIcon('discard'), tooltip: vscode.l10n.t('Mark Again') },
];

const separator = (label: string): AllowedItem => ({ label, kind: vscode.QuickPickItemKind.Separator });

function inDraft(document: vscode.TextDocument): AllowedItem[] {
  const text = document.getText();
  const items = exemptionsIn(text, readProse(text)).map((exemption): AllowedItem => {
    const place = document.positionAt(exemption.comment.start);
    return {
      label: labelOf(exemption),
      description: whyOf(exemption),
      detail:
        exemption.scope === 'here'
          ? vscode.l10n.t('Here, in line {0}', place.line + 1)
          : vscode.l10n.t('In the whole draft'),
      buttons: buttons(),
      show: () => vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) }),
      undo: () => {
        const now = document.getText();
        return applyDraftEdit(document, disallow(now, readProse(now), exemption));
      },
    };
  });
  return items.length > 0 ? [separator(vscode.l10n.t('This draft')), ...items] : [];
}

/** Reason and last day, and whether it has run out. */
function whyOf({ reason, until }: Pick<ExemptionStatement, 'reason' | 'until'>): string {
  if (until === undefined) return reason;
  return until < today()
    ? vscode.l10n.t('$(warning) expired on {0}: {1}', until, reason)
    : vscode.l10n.t('{0}, until {1}', reason, until);
}

const today = (): string => new Date(realClock.now()).toISOString().slice(0, 10);

/** What other drafts of the brand allow; they are opened to be changed. */
async function inOtherDrafts(
  session: Session,
  brand: WorkspaceBrand,
  current: vscode.Uri | undefined,
): Promise<AllowedItem[]> {
  const drafts = await draftsOf(session.drafts, brand);
  return drafts
    .filter(({ uri }) => uri.toString() !== current?.toString())
    .flatMap(({ uri, text }) => {
      const waivers = waiversOfDraft(text, readProse(text), today());
      const items = waivers.map((waiver): AllowedItem => ({
        label: labelOf(waiver),
        description: whyOf(waiver),
        show: async () => {
          const document = await vscode.workspace.openTextDocument(uri);
          const place = document.positionAt(waiver.at ?? 0);
          await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
        },
      }));
      return items.length > 0 ? [separator(vscode.workspace.asRelativePath(uri)), ...items] : [];
    });
}

async function ofBrand(brand: WorkspaceBrand): Promise<AllowedItem[]> {
  if (!brand.profile) return [];
  const profile = await vscode.workspace.openTextDocument(brand.profile);
  const { exempt, rules }: CheckSettings = readProfile(profile.getText(), brand.slug).profile.checks;
  const show = (): Thenable<unknown> => vscode.window.showTextDocument(profile);
  const off = Object.entries(rules).filter(([, severity]) => severity === 'off');
  const items = [
    ...exempt.map((exemption): AllowedItem => ({
      label: labelOf(exemption),
      description: whyOf(exemption),
      buttons: buttons(),
      show,
      undo: () => editProfile(brand, (json) => noLongerExempting(json, exemption)),
    })),
    ...off.map(([rule]): AllowedItem => ({
      label: labelOf({ rules: [rule], text: undefined }),
      description: vscode.l10n.t('turned off'),
      buttons: buttons(),
      show,
      undo: () => editProfile(brand, () => [{ path: ['checks', 'rules', rule], value: undefined }]),
    })),
  ];
  return items.length > 0 ? [separator(brand.name), ...items] : [];
}

function labelOf({
  rules,
  text,
}: {
  readonly rules: readonly string[];
  readonly text: string | undefined;
}): string {
  const kinds = rules.includes('*')
    ? vscode.l10n.t('Every mark')
    : rules.map((rule) => ruleTitle(rule, localize)).join(', ');
  return text === undefined ? kinds : vscode.l10n.t('“{0}”: {1}', text, kinds);
}
