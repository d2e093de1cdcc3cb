import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { explainDistance, NO_SAMPLES, type MeasuredDistance } from '../../core/report/distance/index.ts';
import { learnFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { positionsIn } from '../position.ts';
import { personaOption, readPersonaFile } from './read-persona.ts';

interface Options {
  readonly persona: string;
  readonly brand?: string;
  readonly json?: boolean;
}

export const voiceCommand = (): Command =>
  new Command('voice')
    .description(
      'how far a persona’s sample posts (voice.samples) are from the brand’s voice, and which passages show it',
    )
    .addOption(personaOption())
    .option('--brand <folder>', 'brand folder (default: the folder above “personas”)')
    .option('--json', 'print JSON')
    .action(async ({ persona: path, brand: folder, json }: Options, command: Command) => {
      const { voice } = await readPersonaFile(path);
      const { engine, key, profile } = await learnFolder(command, folder ?? join(dirname(path), '..'));
      const samples = voice.samples.map((name) => ({
        path: name,
        text: readDraft(join(dirname(path), name)),
      }));
      const distance =
        samples.length === 0 ? NO_SAMPLES : await engine.reports.distance({ brand: key, samples });
      if (json === true) {
        console.log(JSON.stringify({ persona: path, brand: profile.name, ...distance }));
        return;
      }
      if (distance.kind === 'no-samples') {
        console.log(
          'The persona’s file names no sample posts (voice.samples), so it has no voice of its own.',
        );
        return;
      }
      console.log(explainDistance(distance, profile.name));
      if (distance.kind === 'measured')
        for (const line of evidenceLines(
          distance,
          new Map(samples.map((sample) => [sample.path, sample.text])),
        ))
          console.log(line);
    });

function evidenceLines(
  { places, habits, passages }: MeasuredDistance,
  texts: ReadonlyMap<string, string>,
): string[] {
  return [
    ...places.map(({ path, percentile }) => `  ${path}: ${String(Math.round(percentile))} %`),
    ...(habits.length > 0 ? ['  what differs (elsewhere: in the brand’s posts):'] : []),
    ...habits.flatMap(({ text, shownBy }) => [
      `  ${text}`,
      ...(shownBy ? [`    ${shownBy.path}: “${shownBy.sentence}”`] : []),
    ]),
    ...passages.flatMap(({ path, start, sentence, reasons, brand }) => [
      `  ${path}:${positionsIn(texts.get(path) ?? '')(start)}  “${sentence}”`,
      ...reasons.map((reason) => `    ${reason}`),
      ...(brand ? [`    brand (${brand.path}): “${brand.sentence}”`] : []),
    ]),
  ];
}
