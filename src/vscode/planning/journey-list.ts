import * as vscode from 'vscode';
import type { DraftStates } from './draft-states.ts';
import { draftUri, journeyTools, type JourneyDocuments } from './journey-documents.ts';

/** A journey of the workspace, for lists. */
export interface ListedJourney {
  readonly uri: vscode.Uri;
  readonly name: string;
  /** The brand that it names, if any. */
  readonly brand: string | undefined;
  readonly touchpoints: readonly ListedTouchpoint[];
  /** Touchpoints whose draft is missing or empty. */
  readonly missing: number;
  /** Messages of faults in the order of the file, also of its form. */
  readonly faults: readonly string[];
}

export interface ListedTouchpoint {
  readonly id: string;
  readonly channel: string;
  /** Its draft; undefined where there is none. */
  readonly draft: vscode.Uri | undefined;
  readonly faults: readonly string[];
  /** How far its draft is, in words; scores it first. */
  readonly state: () => Promise<string>;
}

/** Journeys of a workspace that are read. */
const MOST_JOURNEYS = 50;

/** The journeys of the workspace with their states, by name. */
export async function listJourneys(
  documents: JourneyDocuments,
  states: DraftStates,
): Promise<ListedJourney[]> {
  const { isFault } = await journeyTools();
  const files = await vscode.workspace.findFiles(
    '**/*.journey.{yaml,yml}',
    '**/node_modules/**',
    MOST_JOURNEYS,
  );
  const listed = files.map(async (uri): Promise<ListedJourney> => {
    const { journey, problems, findings, drafts } = await documents.at(uri);
    const faults = findings.filter(isFault);
    const touchpoints = [...journey.touchpoints.values()].map(({ id, channel, draft }): ListedTouchpoint => {
      const text = draft && drafts.get(draft.text);
      const file = draft && text?.isEmpty === false ? draftUri(uri, draft.text) : undefined;
      return {
        ...{ id: id.text, channel: channel ?? '', draft: file },
        faults: faults.filter(({ touchpoints: [first] }) => first === id.text).map(({ message }) => message),
        state: () => states.describe(file),
      };
    });
    return {
      ...{ uri, touchpoints, brand: journey.brand },
      name: journey.name ?? nameOf(uri),
      missing: touchpoints.filter(({ draft }) => draft === undefined).length,
      faults: [...problems, ...faults].map(({ message }) => message),
    };
  });
  return (await Promise.all(listed)).sort((a, b) => a.name.localeCompare(b.name));
}

const nameOf = ({ path }: vscode.Uri): string =>
  (path.split('/').at(-1) ?? '').replace(/\.journey\.ya?ml$/i, '');
