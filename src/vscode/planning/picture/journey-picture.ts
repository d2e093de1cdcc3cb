import * as vscode from 'vscode';
import type { JourneyFigures } from '../../../core/planning/journeys/index.ts';
import type { PictureNode, ToJourneyPage } from '../../../webview/journey/messages.ts';
import { localize } from '../../platform/localize.ts';
import type { DraftStates } from '../draft-states.ts';
import { draftUri, journeyTools, type CheckedJourneyDocument } from '../journey-documents.ts';

const layoutTools = (): Promise<typeof import('../../../core/planning/journeys/render/lay-out-journey.ts')> =>
  import('../../../core/planning/journeys/render/lay-out-journey.ts');

/** A journey's picture as a file. */
export async function exported(
  uri: vscode.Uri,
  checked: CheckedJourneyDocument,
  format: 'svg' | 'mermaid',
  states: DraftStates,
  figures: JourneyFigures | undefined,
): Promise<string> {
  const { journeyMermaid, journeySvg, picturedFigures } = await journeyTools();
  const { journey } = checked;
  if (format === 'mermaid') return journeyMermaid(journey);
  const { layOut } = await layoutTools();
  const nodes = new Map(
    (await pictureOf(uri, checked, states, figures)).nodes.map((node) => [node.id, node]),
  );
  const shown = figures && picturedFigures(figures, localize);
  return journeySvg(layOut(journey, shown), journey.name ?? '', journey.touchpoints, (id) => ({
    state: nodes.get(id)?.draft === 'missing' ? (nodes.get(id)?.state ?? '') : '',
    hasProblem: (nodes.get(id)?.problems.length ?? 0) > 0,
    figures: shown?.ofStep(id),
  }));
}

/** What the page of a journey shows. */
export async function pictureOf(
  uri: vscode.Uri,
  { journey, findings }: CheckedJourneyDocument,
  states: DraftStates,
  figures: JourneyFigures | undefined,
): Promise<ToJourneyPage> {
  const { layOut } = await layoutTools();
  const { edgeInWords, isFault, pathThrough, picturedFigures, stepInWords } = await journeyTools();
  const shown = figures && picturedFigures(figures, localize);
  const { width, height, nodes, edges } = layOut(journey, shown);
  const faults = findings.filter(isFault);
  const drawn = await Promise.all(
    nodes.map(async (node): Promise<PictureNode> => {
      const touchpoint = journey.touchpoints.get(node.id);
      const draft = touchpoint?.draft && draftUri(uri, touchpoint.draft.text);
      return {
        ...node,
        channel: touchpoint?.channel ?? '',
        draft: (await states.stateOf(draft)).kind,
        state: await states.describe(draft),
        isEnd: touchpoint?.isEnd === true,
        problems: faults
          .filter(({ touchpoints }) => touchpoints[0] === node.id)
          .map(({ message }) => message),
        figures: shown?.ofStep(node.id) ?? '',
        figuresInWords: wordsOf(figures?.steps.get(node.id), (one) => stepInWords(one, localize)),
      };
    }),
  );
  return {
    journey: uri.toString(),
    title: journey.name ?? vscode.l10n.t('Journey'),
    summary: [
      faults.length === 0
        ? localize('{0} touchpoints, no faults', nodes.length)
        : localize('{0} touchpoints, faults: {1}', nodes.length, faults.length),
      ...(figures ? [pathsInWords(figures)] : []),
    ].join('. '),
    ...{ width, height },
    nodes: drawn,
    edges: edges.map(({ from, to, index, points, label, labelAt }) => ({
      ...{ from, to, index, label, path: pathThrough(points), labelX: labelAt.x, labelY: labelAt.y },
      figures: wordsOf(figures?.edgeOf(from, to), (one) => edgeInWords(one, localize)),
    })),
    words: {
      hint: vscode.l10n.t(
        'Enter opens a draft. To connect two touchpoints, drag from the circle below one to the other, or press C, go to the other with the arrow keys and press Enter. Delete removes the edge of a touchpoint, or the edge that you clicked.',
      ),
      picture: vscode.l10n.t('Picture of the journey'),
      table: vscode.l10n.t('Touchpoints'),
      columns: [
        vscode.l10n.t('Touchpoint'),
        vscode.l10n.t('Channel'),
        vscode.l10n.t('Draft'),
        vscode.l10n.t('Then'),
        ...(figures ? [vscode.l10n.t('Paths')] : []),
        vscode.l10n.t('Faults'),
      ],
      connect: vscode.l10n.t('Connect'),
      connecting: vscode.l10n.t('Where does “{0}” lead? Go there and press Enter, or Escape to cancel.'),
      cancelled: '',
      saveSvg: vscode.l10n.t('Save as SVG…'),
      saveMermaid: vscode.l10n.t('Save as Mermaid…'),
      end: vscode.l10n.t('end'),
      figures: figures
        ? vscode.l10n.t(
            'On an edge: the share of those who came by that went on this way. In a box: the share of paths that come by and convert; removal: the share of all conversions that would be lost without this step.',
          )
        : '',
      remove: vscode.l10n.t('Remove the way from {0} to {1}'),
      legend: [
        vscode.l10n.t('Draft missing'),
        vscode.l10n.t('Drafted'),
        vscode.l10n.t('Sounds like the brand'),
        vscode.l10n.t('Does not sound like the brand'),
      ],
    },
  };
}

const wordsOf = <T>(value: T | undefined, tell: (value: T) => string): string =>
  value === undefined ? '' : tell(value);

/** What an export says of the whole, and which of its steps the journey does not have. */
function pathsInWords({ paths, conversions, others }: JourneyFigures): string {
  const all = localize('Convert: {0} of {1} paths', conversions, paths);
  return others.length === 0
    ? all
    : `${all}. ${vscode.l10n.t('Steps of the paths that the journey does not have: {0}', others.slice(0, MOST_NAMED).join(', '))}`;
}

/** More names say no more. */
const MOST_NAMED = 5;
