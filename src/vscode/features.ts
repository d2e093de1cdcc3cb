import type * as vscode from 'vscode';
import type { EditorHost } from './host/editor-host.ts';
import { agentsFeature } from './agents/agents-feature.ts';
import { chooseBrandFeature } from './brands/choose-brand.ts';
import { brandViewFeature } from './brand-view/brand-view.ts';
import { consentBadgesFeature } from './consent/consent-badges.ts';
import { setConsentFeature } from './consent/set-consent.ts';
import { exportHeldFeature } from './held/export-held.ts';
import { postsFeature } from './posts/posts-page.ts';
import { corpusPageFeature } from './corpus-page/corpus-page.ts';
import { createBrandFeature } from './brands/create-brand.ts';
import { boardFeature } from './directions/board/open-board.ts';
import { directionsFeature } from './directions/directions-feature.ts';
import { angleMapFeature } from './directions/map/show-angle-map.ts';
import { createFromFolderFeature } from './proposals/create-from-folder.ts';
import { importGuideFeature } from './proposals/import-guide.ts';
import { habitsPageFeature } from './habits/habits-page.ts';
import { importPostsFeature } from './import-posts/import-posts.ts';
import { learnFeature } from './brands/learn-feature.ts';
import { summaryFeature } from './brands/summary-document.ts';
import { gettingStartedFeature } from './getting-started/getting-started.ts';
import { ghostTextFeature } from './ghost-text/ghost-text.ts';
import { nextStepsFeature } from './getting-started/next-steps.ts';
import { brandTestsFeature } from './brand-tests/brand-tests-feature.ts';
import { brandRulesFeature } from './brand-rules/brand-rules-feature.ts';
import { correctionsFeature } from './corrections/corrections-feature.ts';
import { corpusCountFeature } from './brands/corpus-count.ts';
import { draftViewFeature } from './draft-view/draft-view.ts';
import { frontMatterFeature } from './front-matter/front-matter.ts';
import { claimFixesFeature } from './claim-fixes/claim-fixes.ts';
import { ledgerFeature } from './ledger/ledger-feature.ts';
import { variantsFeature } from './variants/variants-feature.ts';
import { passagesFeature } from './passages/passages-feature.ts';
import { planningFeature } from './planning/planning-feature.ts';
import { productionFeature } from './production/production-feature.ts';
import { profileEditorFeature } from './profile-editor/profile-editor.ts';
import { proofFeature } from './proof/proof-feature.ts';
import { addLookAlikesFeature } from './look-alikes/add-look-alikes.ts';
import { voiceReportFeature } from './voice-report/voice-report.ts';
import { guidelinesFeature } from './guidelines/guidelines.ts';
import { compareVersionsFeature } from './compare-versions/compare-versions.ts';
import { pinsFeature } from './pins/pins-feature.ts';
import { profileCheckFeature } from './profile-check/profile-check.ts';
import { listeningFeature } from './listening/listening-feature.ts';
import { rewriteFeature } from './rewrite/rewrite-feature.ts';
import { createSession } from './session/session.ts';
import { statusBarFeature } from './status-bar/status-bar.ts';
import { voiceSummaryFeature } from './writers/show-voice-summary.ts';
import { valeStylesFeature } from './vale-styles/vale-styles.ts';
import { voiceCheckFeature } from './voice-check/voice-check.ts';
import { writersFeature } from './writers/writers.ts';

const features = [
  learnFeature,
  chooseBrandFeature,
  createBrandFeature,
  brandRulesFeature,
  brandTestsFeature,
  correctionsFeature,
  summaryFeature,
  corpusPageFeature,
  brandViewFeature,
  postsFeature,
  setConsentFeature,
  consentBadgesFeature,
  exportHeldFeature,
  agentsFeature,
  importPostsFeature,
  createFromFolderFeature,
  importGuideFeature,
  habitsPageFeature,
  proofFeature,
  addLookAlikesFeature,
  voiceReportFeature,
  guidelinesFeature,
  compareVersionsFeature,
  pinsFeature,
  voiceSummaryFeature,
  ghostTextFeature,
  voiceCheckFeature,
  rewriteFeature,
  directionsFeature,
  boardFeature,
  angleMapFeature,
  profileCheckFeature,
  profileEditorFeature,
  valeStylesFeature,
  writersFeature,
  statusBarFeature,
  nextStepsFeature,
  corpusCountFeature,
  draftViewFeature,
  ledgerFeature,
  claimFixesFeature,
  frontMatterFeature,
  planningFeature,
  passagesFeature,
  variantsFeature,
  listeningFeature,
  productionFeature,
  gettingStartedFeature,
];

/** Starts Timbre in the editor; it ends with the extension. */
export function startFeatures(context: vscode.ExtensionContext, host: EditorHost): void {
  const session = createSession(context, host);
  context.subscriptions.push(session, ...features.map((feature) => feature(session)));
}
