import * as vscode from 'vscode';
import { everyHabit, type HabitReport, type LearnedHabit } from '../../core/habits/index.ts';
import type { EvidenceView } from '../../webview/profile/messages.ts';
import type { Session } from '../session/session.ts';
import { parentOf } from '../workspace/brands/brand-registry.ts';
import { openPost } from '../workspace/open-post.ts';
import { localize } from '../platform/localize.ts';

const SHOW_HABITS = 'timbre.showHabits';
/** So many habits are shown beside the traits. */
const SHOWN = 3;
const STRENGTHS: readonly LearnedHabit['strength'][] = ['strong', 'clear', 'slight'];

/** What the posts beside a profile taught, for its form. */
export interface FormHabits {
  /** The habits' sentences by their ids. */
  readonly texts: ReadonlyMap<string, string>;
  /** The strongest, to be shown beside the traits; undefined where there is none. */
  readonly evidence: EvidenceView | undefined;
  /** Opens the post that has the sentence with this number in `evidence`. */
  readonly open: (at: number) => Promise<void>;
  /** Shows all habits. */
  readonly showAll: () => Promise<void>;
}

/** Reads the posts where they were not read yet; undefined where there is no brand, or its posts changed meanwhile. */
export async function learnedHabits(session: Session, profile: vscode.Uri): Promise<FormHabits | undefined> {
  const folder = parentOf(profile).toString();
  const brand = (await session.brands.all()).find(({ uri }) => uri.toString() === folder);
  if (!brand) return undefined;
  await session.learner.ready(brand);
  const report = await session.engine.habits.list({ brand: brand.folder });
  if (!report) return undefined;
  const strongest = strongestHabits(report);
  const hasList = (await vscode.commands.getCommands(true)).includes(SHOW_HABITS);
  return {
    texts: new Map(everyHabit(report.habits).map(({ id, text }) => [id, text])),
    evidence: evidenceView(report, strongest, hasList),
    open: async (at) => {
      const place = strongest[at]?.evidence[0];
      if (!place) return;
      const uri = vscode.Uri.joinPath(brand.corpus, place.path).toString();
      await openPost(uri, place.line, place.offset ?? -1);
    },
    showAll: async () => {
      await vscode.commands.executeCommand(SHOW_HABITS, brand);
    },
  };
}

/** The strongest habits of all channels that sentences show, of different kinds. */
export function strongestHabits({ habits }: Pick<HabitReport, 'habits'>): LearnedHabit[] {
  const shown = habits
    .filter(
      ({ channel, state, isException, evidence }) =>
        channel === undefined && state !== 'off' && !isException && evidence.length > 0,
    )
    .toSorted((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
  return shown
    .filter(({ kind }, at) => shown.findIndex((other) => other.kind === kind) === at)
    .slice(0, SHOWN);
}

function evidenceView(
  { posts }: HabitReport,
  strongest: readonly LearnedHabit[],
  hasList: boolean,
): EvidenceView | undefined {
  if (strongest.length === 0) return undefined;
  return {
    title: localize('Measured in {0} posts, to compare with the traits', posts),
    habits: strongest.map(({ text, evidence: [place] }, at) => ({
      text,
      quote: place && { text: place.sentence.trim(), at },
    })),
    link: hasList ? vscode.l10n.t('Show Learned Habits') : '',
  };
}
