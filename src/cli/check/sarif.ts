import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import { localizeInEnglish } from '../../core/base/localize.ts';
import { CHECKS, fixEdit, ruleNotes, ruleTitle } from '../../core/checks/index.ts';
import type { FileReport, PlacedFinding } from './check-report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The reports as a log of SARIF 2.1.0 (OASIS), in which columns are UTF-16 units. */
export function sarifLog(reports: readonly FileReport[]): object {
  const ids = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Timbre',
            version: manifest.version,
            informationUri: manifest.homepage,
            rules: ids.map((id) => ruleOf(id, linkOf(reports, id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: reports.flatMap((report, artifact) =>
          report.findings.map((finding) => resultOf(report, artifact, finding, ids.indexOf(finding.rule))),
        ),
      },
    ],
  };
}

/** Where a rule of a Vale style is explained. */
const linkOf = (reports: readonly FileReport[], id: string): string | undefined =>
  reports.flatMap(({ findings }) => findings).find(({ rule, link }) => rule === id && link !== undefined)
    ?.link;

function ruleOf(id: string, link: string | undefined): object {
  const check = CHECKS.find((candidate) => candidate.id === id);
  const notes = ruleNotes(id, localizeInEnglish);
  const description = notes?.why ?? check?.documentation.description;
  return {
    id,
    shortDescription: { text: ruleTitle(id, localizeInEnglish) },
    ...(description === undefined ? {} : { fullDescription: { text: description } }),
    ...(notes ? { help: { text: [...notes.ways, notes.citation ?? ''].filter(Boolean).join('\n') } } : {}),
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: levelOf(check?.severity ?? 'information') },
  };
}

const levelOf = (severity: PlacedFinding['severity']): string =>
  severity === 'warning' ? 'warning' : 'note';

function resultOf(
  { file, text }: FileReport,
  artifact: number,
  { rule, severity, message, from, to, start, end, fixes }: PlacedFinding,
  ruleIndex: number,
): object {
  const artifactLocation = { uri: uriOf(file), index: artifact };
  const region = {
    ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    ...{ charOffset: start, charLength: end - start },
  };
  const [fix] = fixes;
  const edit = fix && fixEdit({ start, end }, fix);
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(severity),
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { ...region, snippet: { text: text.slice(start, end) } },
        },
      },
    ],
    ...(edit && {
      fixes: [
        {
          description: { text: `Write “${edit.replacement}”` },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
                  insertedContent: { text: edit.replacement },
                },
              ],
            },
          ],
        },
      ],
    }),
  };
}

const uriOf = (file: string): string =>
  isAbsolute(file)
    ? pathToFileURL(file).href
    : encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, ''))
        .replaceAll('#', '%23')
        .replaceAll('?', '%3F');
