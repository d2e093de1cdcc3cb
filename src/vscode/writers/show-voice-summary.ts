import * as vscode from 'vscode';
import { pageUri, registerPages } from '../platform/virtual-pages.ts';
import { signalOf } from '../../core/base/signal-of.ts';
import type { VoiceCard } from '../../core/writer/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import type { Feature } from '../session/feature.ts';
import { localize } from '../platform/localize.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/**
 * *Timbre: Show Voice Summary for AI*: exactly what a language model receives about the brand for the active
 * draft. Plain text and read-only, so that nothing in it is read as Markdown.
 */
export const voiceSummaryFeature: Feature = (session) => {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    registerPages('voice-card', {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }, token) => {
        const asked = new URLSearchParams(query);
        const [folder, draft] = [asked.get('folder') ?? '', asked.get('draft') ?? ''];
        const { engine } = session;
        const text = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft)?.getText();
        const [card, { posts, unsendable }] = await Promise.all([
          engine.brands.voiceCard({ brand: folder, text: text ?? '' }, { signal: signalOf(token) }),
          engine.brands.summary({ brand: folder }),
        ]);
        return describe(card, posts, unsendable);
      },
    }),
    vscode.commands.registerCommand('timbre.showVoiceSummary', async () => {
      const brand = await pickBrand(session, vscode.l10n.t('Which brand?'));
      if (!brand) return;
      await session.learner.ready(brand);
      const uri = uriOf(brand, await draftInFront(brand));
      // A page that is already open may show an earlier version of the draft.
      changed.fire(uri);
      await vscode.window.showTextDocument(uri, { preview: true });
    }),
  );

  /**
   * Undefined where the active document is no draft of the brand; the card is then for no particular draft.
   */
  async function draftInFront({ folder }: WorkspaceBrand): Promise<vscode.Uri | undefined> {
    const document = documentInFront();
    const brand = document && (await session.drafts.brandOf(document));
    return brand?.folder === folder ? document?.uri : undefined;
  }
};

const uriOf = ({ name, folder }: WorkspaceBrand, draft: vscode.Uri | undefined): vscode.Uri =>
  pageUri(
    'voice-card',
    `${vscode.l10n.t('Voice summary for AI: {0}', name)}.txt`,
    new URLSearchParams({ folder, draft: draft?.toString() ?? '' }).toString(),
  );

function describe(card: VoiceCard, posts: number, unsendable: number): string {
  return [
    localize('What an AI model would be told about {0}: about {1} tokens.', card.brand, card.tokens),
    vscode.l10n.t('Preview only; nothing is sent. Exact text below.'),
    '',
    card.quotes.length === 0
      ? vscode.l10n.t('No posts are quoted.')
      : vscode.l10n.t('Quoted posts: {0}', card.quotes.join(', ')),
    ...(unsendable === 0 ? [] : ['', ...describeUnsendable(posts, unsendable)]),
    '',
    '─'.repeat(60),
    '',
    card.text,
  ].join('\n');
}

const describeUnsendable = (posts: number, unsendable: number): string[] => [
  localize('{0} of {1} posts may not be sent and are not quoted here.', unsendable, posts),
  vscode.l10n.t(
    'To allow it, add “consent: learn, quote, send” to a post’s front matter, or "consent": {"send": true} to the brand’s profile.',
  ),
];
