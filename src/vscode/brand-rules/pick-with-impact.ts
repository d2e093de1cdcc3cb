import * as vscode from 'vscode';
import type { ImpactPlace, RuleImpact } from '../../service/engine/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { openImpactPlace } from './open-place.ts';

/** One way to make a change. */
export interface Choice<Value> {
  readonly label: string;
  readonly value: Value;
}

/** What a list says of a change before its impact is known. */
export interface Heading {
  readonly title: string;
  /** A line of its own below the ways: a list cuts what is longer than a line. */
  readonly note?: string | undefined;
}

interface Item<Value> extends vscode.QuickPickItem {
  readonly value?: Value;
  readonly open?: () => Thenable<unknown>;
}

/** What is said of an impact beside the first way: in figures, and what to consider. */
export interface Described {
  readonly description: string;
  readonly advice: string;
}

/** The places of a list; what more there is is said in a line of its own. */
const MOST_PLACES = 200;

/**
 * Shows what a change would touch before it is made: the ways to make it first, then each place, which opens beside the list without closing it.
 * Resolves to the chosen way; undefined when it was dismissed, which also stops the search.
 */
export function pickWithImpact<Value>(
  { title, note }: Heading,
  brand: WorkspaceBrand,
  choices: readonly Choice<Value>[],
  find: (signal: AbortSignal) => Promise<RuleImpact>,
  describe: (impact: RuleImpact) => Described = inShort,
): Promise<Value | undefined> {
  const pick = vscode.window.createQuickPick<Item<Value>>();
  const stop = new AbortController();
  Object.assign(pick, {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
    busy: true,
  });
  pick.placeholder = vscode.l10n.t('Looking at the posts of {0}…', brand.name);
  const notes: Item<Value>[] = note === undefined ? [] : [{ label: `$(info) ${note}` }];
  const ways: Item<Value>[] = choices.map(({ label, value }) => ({ label, value }));
  pick.items = [...ways, ...notes];
  void find(stop.signal).then(
    (impact) => {
      pick.busy = false;
      const { description, advice } = describe(impact);
      pick.placeholder = description;
      const chosen = pick.activeItems[0];
      const items = [
        ...ways.map((way, at) =>
          at === 0 ? { ...way, description, ...(advice !== '' && { detail: advice }) } : way,
        ),
        ...notes,
        ...placeItems<Value>(brand, impact),
      ];
      pick.items = items;
      const active = items.find(({ label }) => label === chosen?.label);
      if (active) pick.activeItems = [active];
    },
    () => {
      // Without a preview the change can still be made.
      pick.busy = false;
      pick.placeholder = vscode.l10n.t('The posts could not be looked at.');
    },
  );
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item?.open) {
        void item.open();
        return;
      }
      if (item?.value === undefined) return;
      resolve(item.value);
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

const inShort = ({ summary, rules }: RuleImpact): Described => ({
  description: summary,
  advice: [...new Set(rules.flatMap(({ advice }) => advice ?? []))].join(' '),
});

function placeItems<Value>(brand: WorkspaceBrand, { added, removed }: RuleImpact): Item<Value>[] {
  const separator = (label: string): Item<Value> => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const inDrafts = added.drafts.flatMap(({ id, places }) =>
    places.map((place) =>
      placeItem<Value>(place, vscode.workspace.asRelativePath(vscode.Uri.parse(id)), () =>
        openImpactPlace(vscode.Uri.parse(id), place, undefined),
      ),
    ),
  );
  const inPosts = (posts: typeof added.posts): Item<Value>[] =>
    posts.flatMap((post) =>
      post.places.map((place) =>
        placeItem<Value>(place, [post.title, post.date].filter(Boolean).join(' · '), () =>
          openImpactPlace(
            vscode.Uri.joinPath(brand.corpus, post.path),
            place,
            post.offset === undefined ? post.line : undefined,
          ),
        ),
      ),
    );
  const section = (label: string, items: Item<Value>[]): Item<Value>[] =>
    items.length === 0 ? [] : [separator(label), ...items.slice(0, MOST_PLACES)];
  return [
    ...section(vscode.l10n.t('open drafts'), inDrafts),
    ...section(vscode.l10n.t('posts'), inPosts(added.posts)),
    ...section(vscode.l10n.t('no longer marked'), inPosts(removed.posts)),
  ];
}

const placeItem = <Value>(
  { text, sentence }: ImpactPlace,
  where: string,
  open: () => Thenable<unknown>,
): Item<Value> => ({
  label: sentence === undefined ? vscode.l10n.t('(not to be quoted)') : around(sentence, text ?? ''),
  description: where,
  open,
});

/** A sentence with the marked words near its start, as a list cuts what is long. */
function around(sentence: string, text: string): string {
  const at = sentence.indexOf(text);
  const from = at > LEAD ? sentence.lastIndexOf(' ', at - LEAD) + 1 : 0;
  return `${from > 0 ? '… ' : ''}${sentence.slice(from)}`;
}
const LEAD = 40;
