import * as vscode from 'vscode';
import { pageUri, registerPages } from '../platform/virtual-pages.ts';
import { explainNote } from '../../core/brand/index.ts';
import type { BrandSummary } from '../../service/engine/index.ts';
import type { Feature } from '../session/feature.ts';
import { languageName } from '../status-bar/describe-score.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';

/** A document about what was learned: the posts that the voice rests on, and what was left out and why. */
export const summaryFeature: Feature = (session) => {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const uriOf = (brand: WorkspaceBrand): vscode.Uri =>
    pageUri('what-was-learned', `${brand.name}.md`, brand.folder);
  return vscode.Disposable.from(
    changed,
    registerPages('what-was-learned', {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        return describe(await session.engine.brands.summary({ brand: uri.query }));
      },
    }),
    session.learner.onDidChange((brand) => {
      changed.fire(uriOf(brand));
    }),
  );
};

function describe(summary: BrandSummary): string {
  const lines = [`# ${vscode.l10n.t('What Timbre learned about {0}', summary.name)}`, ''];
  if (summary.posts === 0)
    lines.push(vscode.l10n.t('No posts yet. Put published posts into the brand’s corpus folder.'));
  else
    lines.push(
      localize(
        '{0} posts with {1} words from {2} files, {3} to {4}.',
        summary.posts,
        summary.words.toLocaleString(vscode.env.language),
        summary.files.length,
        summary.firstDate ?? '?',
        summary.lastDate ?? '?',
      ),
    );
  lines.push(
    '',
    vscode.l10n.t(
      'Stored on this machine only. “Timbre: Delete What Was Learned” deletes it. Remove a post from the corpus and its influence is gone completely.',
    ),
    '',
    vscode.l10n.t(
      '“Timbre: Test This Brand’s Voice” compares it with other brands and shows which posts to review.',
    ),
    '',
  );
  if (summary.channels.length > 0)
    lines.push(`| ${vscode.l10n.t('Channel')} | ${vscode.l10n.t('Posts')} |`, '|---|---:|');
  for (const [channel, posts] of summary.channels)
    lines.push(`| ${channel === '' ? vscode.l10n.t('No channel') : channel} | ${String(posts)} |`);
  lines.push(...describeLanguages(summary), ...describeShifts(summary));
  if (summary.unquotable > 0)
    lines.push(
      '',
      localize(
        '{0} posts may be learned from but not quoted: they never appear as evidence or in suggestions.',
        summary.unquotable,
      ),
    );
  if (summary.notes.length > 0)
    lines.push(
      '',
      `## ${vscode.l10n.t('Notes on files')}`,
      '',
      ...summary.notes.map(({ path, note }) => `- \`${path}\`: ${explainNote(note, localize)}`),
    );
  return lines.join('\n');
}

/** Empty where all posts are in English, as is usual. */
function describeLanguages({ languages }: BrandSummary): string[] {
  if (languages.every(([language]) => language === 'en')) return [];
  return [
    '',
    vscode.l10n.t(
      'Languages: {0}. In languages other than English, scores are less certain and there are no suggestions.',
      languages.map(([language, posts]) => `${languageName(language)} (${String(posts)})`).join(', '),
    ),
  ];
}

function describeShifts({ channelShifts }: BrandSummary): string[] {
  if (channelShifts.length === 0) return [];
  return [
    '',
    `## ${vscode.l10n.t('How channels differ')}`,
    '',
    vscode.l10n.t(
      'Posts in these channels differ in style from the rest, so drafts for a channel are compared with its own posts.',
    ),
    '',
    ...channelShifts.flatMap(({ channel, shifts }) =>
      shifts.length === 0
        ? [
            `- **${escapeMarkdown(channel)}**: ${vscode.l10n.t('in overall wording rather than in any single figure.')}`,
          ]
        : [`- **${escapeMarkdown(channel)}**`, ...describeShiftsOf(shifts)],
    ),
  ];
}

/** Two shifts may have the same example sentence, which is shown after the last of them. */
function describeShiftsOf(shifts: BrandSummary['channelShifts'][number]['shifts']): string[] {
  return shifts.flatMap(({ text, evidence }, at) => {
    const isShownLater = shifts
      .slice(at + 1)
      .some((later) => later.evidence?.sentence === evidence?.sentence);
    return [
      `  - ${text}`,
      ...(evidence && !isShownLater
        ? [`    > ${escapeMarkdown(evidence.sentence)}  `, `    > \`${evidence.path}\``]
        : []),
    ];
  });
}

/** Escapes corpus text, so that none of it is read as Markdown. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
