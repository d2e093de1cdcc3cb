import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, remove } from './editor.ts';

const BRAND = 'harrow-and-pine';
const brand = { get: () => at(BRAND).toString() };
const run = <T>(command: string, ...given: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`timbre.${command}`, ...given);

const HOUR = 3_600_000;
const END = Date.UTC(2026, 2, 30, 12);
const CHATTER = [
  'a strap like my grandfather had',
  'the tote went to sea with me',
  'waxed thread, good smell',
];

/** Five weeks of chatter, then an evening about one matter, as a tool with a few lines above its header writes them. */
function mentionsFile(): string {
  const rows: [number, string, string][] = [];
  for (let time = END - 35 * 24 * HOUR, at = 0; time < END; time += 2.3 * HOUR, at++)
    rows.push([time, CHATTER[at % CHATTER.length] ?? '', `Person ${String(at % 19)}`]);
  for (let at = 0; at < 30; at++)
    rows.push([
      END - 20 * HOUR + at * 0.1 * HOUR,
      `the buckle snapped, number ${String(at)}`,
      `Buyer ${String(at)}`,
    ]);
  const written = rows
    .sort(([a], [b]) => a - b)
    .map(([time, text, author]) => {
      const iso = new Date(time).toISOString();
      return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)};${iso.slice(11, 16)};${author};"${text}"`;
    });
  return ['Report:;Mentions of a brand', '', 'Date;Time;Author;Snippet', ...written].join('\n');
}

const EVENTS = [
  'Group Name,Event date,RSVPs',
  ...Array.from({ length: 40 }, (_, month) => {
    const date = new Date(Date.UTC(2023, month, 3)).toISOString().slice(0, 10);
    return `Bench Night,${date},14\nThe Two,${date},2`;
  }),
].join('\n');

describe('listening', () => {
  const outside = mkdtempSync(join(tmpdir(), 'timbre-listening-'));
  const file = (name: string, content: string): vscode.Uri => {
    writeFileSync(join(outside, name), content);
    return vscode.Uri.file(join(outside, name));
  };
  const held = (name: string): string => readFileSync(at(`${BRAND}/listening/${name}`).fsPath, 'utf8');

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(`${BRAND}/listening`);
    rmSync(outside, { recursive: true });
  });

  it('adds exports to the folder of the brand, with hashes for authors, and says why one is not added', async () => {
    const lines = await run<string[]>('addListeningFile', brand.get(), [
      file('mentions.csv', mentionsFile()),
      file('prices.csv', 'name,price\nTote,120\n'),
      file('events.csv', EVENTS),
    ]);
    assert.equal(lines[0], 'Mentions are in listening/mentions.csv; their authors are hashes.');
    assert.match(lines[1] ?? '', /^prices\.csv was not added: The file has neither mentions/);
    assert.match(held('mentions.csv'), /^id,time,text,author_hash,parent,reach\n/);
    assert.doesNotMatch(held('mentions.csv'), /Person|Buyer/);
    assert.match(held('events.csv'), /^community,date,people\nBench Night,2023-01-03,14\n/);
  });

  it('opens the evidence for what is unusual, and communities, as pages that run no script', async () => {
    await run('showSpark', brand.get());
    await run('showCommunities', brand.get());
    const titles = await until('both pages', () => {
      const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      return labels.some((label) => label.startsWith('Unusual: ')) &&
        labels.some((label) => label.startsWith('Communities: '))
        ? labels
        : undefined;
    });
    assert.match(titles.find((label) => label.startsWith('Unusual: ')) ?? '', /buckle|snapped/);
  });

  it('opens a mention where it stands in its file', async () => {
    const [, first = ''] = held('mentions.csv').split('\n');
    await run('openMention', brand.get(), 'mentions.csv', first.split(',')[0]);
    const editor = await until('the file', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('listening/mentions.csv')
        ? vscode.window.activeTextEditor
        : undefined,
    );
    assert.equal(editor.selection.active.line, 1);
  });

  it('forgets an author by name, and a file, and shows and exports what is held', async () => {
    assert.equal(await run<number>('forgetAuthor', brand.get(), 'Nobody', true), 0);
    assert.match(held('mentions.csv'), /number 7\b/);
    assert.equal(await run<number>('forgetAuthor', brand.get(), '@buyer 7', true), 1);
    assert.doesNotMatch(held('mentions.csv'), /number 7\b/);
    assert.match(held('mentions.csv'), /number 8\b/);
    await run('showHeld', brand.get());
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.startsWith('What Timbre holds: ')),
      )
        ? true
        : undefined,
    );
    const folder = await run<vscode.Uri>('exportHeld', { folder: brand.get() }, vscode.Uri.file(outside));
    const exported = (name: string): string => readFileSync(join(folder.fsPath, name), 'utf8');
    assert.equal(exported('brand-folder/listening/mentions.csv'), held('mentions.csv'));
    assert.doesNotMatch(exported('personal.json'), /listeningSalt/);
    assert.equal(await run<number>('forgetListening', brand.get(), 'source', 'events.csv', true), 1);
    assert.throws(() => held('events.csv'));
  });
});
