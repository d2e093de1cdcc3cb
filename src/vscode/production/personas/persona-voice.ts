import * as vscode from 'vscode';
import type { Persona } from '../../../core/production/personas/index.ts';
import { explainDistance, explainVerdict } from '../../../core/report/distance/explain-distance.ts';
import type { MeasuredDistance, SampleFile, VoiceDistance } from '../../../core/report/distance/index.ts';
import type { PageVoice, VoiceRow } from '../../../webview/persona/messages.ts';
import { localize } from '../../platform/localize.ts';
import type { Session } from '../../session/session.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { textAt, type ReadPersonaFile } from './persona-files.ts';

/** What is needed to compare a persona's samples with its brand. */
export type VoiceNeeds = Pick<Session, 'brands' | 'engine' | 'learner'>;

/** How far a persona's samples are from the brand's voice, with the brand's name. */
export interface PersonaDistance {
  readonly brand: WorkspaceBrand;
  readonly distance: VoiceDistance;
}

/** The brand of a persona: the innermost one whose folder it lies in. */
async function brandOfPersona({ brands }: VoiceNeeds, uri: vscode.Uri): Promise<WorkspaceBrand | undefined> {
  const path = uri.toString();
  return [...(await brands.all())]
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** A persona's sample posts that are there, by their paths from its file. */
export async function samplesOf({
  uri,
  persona,
}: Pick<ReadPersonaFile, 'uri' | 'persona'>): Promise<SampleFile[]> {
  const samples: SampleFile[] = [];
  for (const path of persona?.voice.samples ?? []) {
    const text = await textAt(vscode.Uri.joinPath(uri, '..', path));
    if (text !== undefined) samples.push({ path, text });
  }
  return samples;
}

/** Undefined where the persona has no samples, lies in no brand, or its file has mistakes. */
export async function distanceOf(
  needs: VoiceNeeds,
  { uri, persona }: Pick<ReadPersonaFile, 'uri' | 'persona'>,
): Promise<PersonaDistance | undefined> {
  const names = persona?.voice.samples ?? [];
  const brand = names.length === 0 ? undefined : await brandOfPersona(needs, uri);
  if (!brand) return undefined;
  const samples = await samplesOf({ uri, persona });
  await needs.learner.ready(brand);
  return { brand, distance: await needs.engine.reports.distance({ brand: brand.folder, samples }) };
}

/** The distance in words. */
export const describeDistance = ({ brand, distance }: PersonaDistance): string =>
  explainDistance(distance, brand.name, localize);

/** The distance in a sentence. */
export const titleOfDistance = (found: PersonaDistance): string =>
  found.distance.kind === 'measured'
    ? explainVerdict(found.distance, found.brand.name, localize)
    : describeDistance(found);

/** The passages that show a distance, as the page lists them. */
export function passageRows({ passages, habits }: MeasuredDistance): VoiceRow[] {
  return [
    ...passages.map(({ path, start, sentence, reasons, brand }) => ({
      ...{ path, start, quote: sentence },
      why: reasons.join('; '),
      instead: brand?.sentence ?? '',
    })),
    ...habits.map(({ text, shownBy }) => ({
      ...{ path: '', start: 0, quote: '', instead: '' },
      why: shownBy ? `${text}: “${shownBy.sentence}”` : text,
    })),
  ];
}

const NO_VOICE: PageVoice = { text: '', rows: [] };

export const pageVoice = (found: PersonaDistance | undefined): PageVoice =>
  found
    ? {
        text: describeDistance(found),
        rows: found.distance.kind === 'measured' ? passageRows(found.distance) : [],
      }
    : NO_VOICE;

/** Where a persona's file says how it speaks: the line of `voice:`; undefined where it does not. */
export function voiceLine(document: vscode.TextDocument): vscode.Range | undefined {
  const at = document.getText().search(/^voice:/m);
  return at < 0 ? undefined : document.lineAt(document.positionAt(at)).range;
}

/** The persona's own samples, and nothing else that a page may name. */
export const isSample = (persona: Persona | undefined, path: string): boolean =>
  persona?.voice.samples.includes(path) ?? false;
