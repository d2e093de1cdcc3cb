import * as vscode from 'vscode';
import { listIn, type ProfileChange } from '../../core/brand/index.ts';
import {
  HABIT_KINDS,
  idsOf,
  type HabitKind,
  type HabitReport,
  type LearnedHabit,
} from '../../core/habits/index.ts';
import {
  REVIEW_PROTOCOL,
  type FromReviewPage,
  type ReviewAction,
  type ReviewRow,
  type ToReviewPage,
} from '../../webview/review/messages.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { openScriptPanel } from '../panels/script-panel.ts';
import { openAsForm } from '../profile-editor/open-place.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { openPost } from '../workspace/open-post.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { weightChange } from './weigh-post.ts';
import { localize } from '../platform/localize.ts';

/** *Timbre: Show Learned Habits*: what was learned in words, each to be accepted or not marked, with its sentences. */
export const habitsPageFeature: Feature = (session) => {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('timbre.showHabits', async (chosen?: WorkspaceBrand) => {
      const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('The habits of which brand?')));
      if (brand) panels.show(brand.folder, () => ({ panel: openPage(session, brand) }));
    }),
  );
};

function openPage(session: Session, brand: WorkspaceBrand): vscode.WebviewPanel {
  const posted = new vscode.EventEmitter<ToReviewPage>();
  let report: HabitReport | undefined;
  const show = async (): Promise<void> => {
    await session.learner.ready(brand);
    // Undefined where the posts changed meanwhile; the change itself shows the page again.
    report = (await session.engine.habits.list({ brand: brand.folder })) ?? report;
    if (report) posted.fire(pageOf(brand, report));
  };
  const following = session.learner.onDidChange((changed) => {
    if (changed.folder === brand.folder) void show();
  });
  return openScriptPanel(
    session,
    {
      page: 'review',
      title: vscode.l10n.t('Learned habits: {0}', brand.name),
      column: vscode.ViewColumn.Active,
      protocol: REVIEW_PROTOCOL,
    },
    {
      onDidPost: posted.event,
      receive: (message) => (message.kind === 'ready' ? show() : receive(brand, report, message)),
      dispose: () => {
        following.dispose();
        posted.dispose();
      },
    },
  );
}

async function receive(
  brand: WorkspaceBrand,
  report: HabitReport | undefined,
  message: FromReviewPage,
): Promise<void> {
  switch (message.kind) {
    case 'ready':
      return;
    case 'command':
      if (brand.profile) await openAsForm(brand.profile);
      return;
    case 'act':
      return decide(
        brand,
        message.action,
        idsIn(report, ({ id }) => id === message.row),
      );
    case 'act-all':
      return decide(
        brand,
        message.action,
        idsIn(report, ({ kind }) => kind === message.section),
      );
    case 'open':
    case 'act-evidence': {
      const found = report?.habits.find(({ id }) => id === message.row)?.evidence[message.evidence];
      if (!found) return;
      if (message.kind === 'open')
        return openPost(
          vscode.Uri.joinPath(brand.corpus, found.path).toString(),
          found.line,
          found.offset ?? -1,
        );
      return editProfile(brand, (text) =>
        weightChange(text, found.path, message.action === 'more' ? 'more' : 'less'),
      );
    }
  }
}

const idsIn = (report: HabitReport | undefined, isMeant: (habit: LearnedHabit) => boolean): string[] =>
  (report?.habits ?? []).filter(isMeant).flatMap(idsOf);

/** The profile's two lists say what was decided of each habit. */
const decide = (brand: WorkspaceBrand, action: string, ids: readonly string[]): Promise<void> =>
  editProfile(brand, (text) => {
    const list = (name: 'off' | 'confirmed', wanted: boolean): ProfileChange[] => {
      const known = listIn(text, ['habits', name]);
      const rest = known.filter((id) => !ids.includes(id));
      const now = wanted ? [...known, ...ids.filter((id) => !known.includes(id))] : rest;
      return now.length === known.length ? [] : [{ path: ['habits', name], value: now }];
    };
    return [...list('confirmed', action === 'accept'), ...list('off', action === 'off')];
  });

function pageOf(brand: WorkspaceBrand, { posts, words, habits, channels }: HabitReport): ToReviewPage {
  return {
    title: vscode.l10n.t('Learned habits: {0}', brand.name),
    summary: [
      posts === 0
        ? vscode.l10n.t('Nothing was learned yet: the brand has no posts in English.')
        : localize('What {0} posts with {1} words do, compared with general English.', posts, words),
      ...(posts === 0
        ? []
        : [vscode.l10n.t('With “Don’t mark this”, a habit marks no draft and is no reason for a mark.')]),
    ],
    words: {
      evidence: vscode.l10n.t('Sentences'),
      more: '',
      keys: vscode.l10n.t(
        'Keys: ↑ ↓ go from one to the next, A accepts, D is “don’t mark this”, Enter shows the sentences.',
      ),
      filter: vscode.l10n.t('Filter'),
    },
    commands: [{ id: 'profile', label: vscode.l10n.t('Open the Profile'), key: '', tip: '' }],
    sections: HABIT_KINDS.flatMap((kind) => {
      const rows = habits.filter((habit) => habit.kind === kind).map(rowOf);
      if (rows.length === 0) return [];
      return [{ id: kind, title: TITLES[kind](), about: '', actions: [], rows, folded: 'no' }];
    }),
    lists:
      channels.length === 0
        ? []
        : [
            {
              title: vscode.l10n.t('Channels'),
              about: vscode.l10n.t('How many more posts until a channel can be told apart.'),
              lines: channels.map(({ channel, text }) => ({ text: channel, detail: text })),
            },
          ],
  };
}

const action = (id: string, label: string, key: string, tip = ''): ReviewAction => ({ id, label, key, tip });

function rowOf({ id, text, strength, state, evidence, isException }: LearnedHabit): ReviewRow {
  const actions =
    state === 'learned'
      ? [
          action('accept', vscode.l10n.t('Accept'), 'a', vscode.l10n.t('The habit is meant')),
          action(
            'off',
            vscode.l10n.t('Don’t mark this'),
            'd',
            vscode.l10n.t('Drafts are no longer marked for it, and AI models are not told of it'),
          ),
        ]
      : [action('undo', vscode.l10n.t('Undo'), 'u')];
  return {
    ...{ id, text, actions },
    detail: isException && evidence.length > 0 ? vscode.l10n.t('The sentences are the exceptions.') : '',
    badge: badgeOf(state, strength),
    state: state === 'learned' ? 'open' : state === 'off' ? 'off' : 'accepted',
    question: '',
    evidence: evidence.map(({ sentence, title, offset }) => ({
      text: sentence,
      place: title,
      opens: 'yes',
      // A file with many posts is weighed as a whole, so its rows have no such actions.
      actions:
        offset === undefined
          ? []
          : [
              action('more', vscode.l10n.t('More like this post'), ''),
              action('less', vscode.l10n.t('Less like this post'), ''),
            ],
    })),
  };
}

function badgeOf(state: LearnedHabit['state'], strength: LearnedHabit['strength']): string {
  if (state === 'confirmed') return vscode.l10n.t('accepted');
  if (state === 'off') return vscode.l10n.t('not marked');
  switch (strength) {
    case 'strong':
      return vscode.l10n.t('very clear');
    case 'clear':
      return vscode.l10n.t('clear');
    case 'slight':
      return vscode.l10n.t('slight');
  }
}

const TITLES: Readonly<Record<HabitKind, () => string>> = {
  sentences: () => vscode.l10n.t('Sentences'),
  address: () => vscode.l10n.t('Who speaks, and to whom'),
  words: () => vscode.l10n.t('Words'),
  marks: () => vscode.l10n.t('Marks and figures'),
  openings: () => vscode.l10n.t('Openings'),
  endings: () => vscode.l10n.t('Endings'),
  headings: () => vscode.l10n.t('Headings'),
  register: () => vscode.l10n.t('Manner of speaking'),
  channel: () => vscode.l10n.t('Differences by channel'),
};
