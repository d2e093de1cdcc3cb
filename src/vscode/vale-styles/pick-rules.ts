import * as vscode from 'vscode';
import type { RuleImpact } from '../../service/engine/index.ts';
import { openImpactPlace } from '../brand-rules/open-place.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';

interface RuleItem extends vscode.QuickPickItem {
  readonly rule: string;
}

/**
 * Lists the rules of a style, those first that would mark most posts, all of them chosen; a rule's button opens the first post that it marks.
 * Resolves to the rules that stay chosen; undefined when the list was dismissed, which also stops the search.
 */
export function pickRules(
  brand: WorkspaceBrand,
  rules: readonly string[],
  find: (signal: AbortSignal) => Promise<RuleImpact>,
): Promise<string[] | undefined> {
  const pick = vscode.window.createQuickPick<RuleItem>();
  const stop = new AbortController();
  let impact: RuleImpact | undefined;
  Object.assign(pick, {
    title: vscode.l10n.t('Import a Vale style for {0}: untick what is not to be checked', brand.name),
    placeholder: vscode.l10n.t('Looking at the posts of {0}…', brand.name),
    canSelectMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
    busy: true,
  });
  const show = (items: readonly RuleItem[]): void => {
    const unticked = new Set(
      pick.items.filter((item) => !pick.selectedItems.includes(item)).map(({ rule }) => rule),
    );
    pick.items = items;
    pick.selectedItems = items.filter(({ rule }) => !unticked.has(rule));
  };
  show(rules.map((rule) => ({ label: rule, rule })));
  find(stop.signal).then(
    (found) => {
      impact = found;
      pick.busy = false;
      pick.placeholder = found.summary;
      show(itemsFor(rules, found));
    },
    () => {
      // Without a preview the style can still be imported.
      pick.busy = false;
      pick.placeholder = vscode.l10n.t('The posts could not be looked at.');
    },
  );
  pick.onDidTriggerItemButton(({ item }) => {
    if (impact) void openFirst(brand, impact, item.rule);
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ rule }) => rule));
      pick.hide();
    });
    pick.onDidHide(() => {
      stop.abort();
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}

/** The rules that mark something, the most posts first, then the others. */
function itemsFor(names: readonly string[], { rules, posts }: RuleImpact): RuleItem[] {
  const marking = rules.map((rule) => ({ ...rule, id: rule.rule.replace(/^vale\//, '') }));
  const rest = names.filter((name) => !marking.some(({ id }) => id === name));
  return [
    ...marking.map(({ id, posts: touched, places, advice }) => ({
      label: id,
      rule: id,
      description: localize('marks {0} of {1} posts, {2} places', touched, posts, places),
      ...(advice !== undefined && { detail: advice }),
      ...(touched > 0 && {
        buttons: [{ iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Show a Post') }],
      }),
    })),
    ...rest.map((name) => ({ label: name, rule: name, description: vscode.l10n.t('marks no post') })),
  ];
}

async function openFirst(brand: WorkspaceBrand, { added }: RuleImpact, name: string): Promise<void> {
  for (const post of added.posts) {
    const place = post.places.find(({ rule }) => rule === `vale/${name}`);
    if (!place) continue;
    const file = vscode.Uri.joinPath(brand.corpus, post.path);
    await openImpactPlace(file, place, post.offset === undefined ? post.line : undefined);
    return;
  }
}
