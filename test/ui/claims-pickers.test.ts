import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until } from '../until.ts';
import { openDemo, type Stage } from './stage.ts';

const POST = `---
title: What thread does
date: 2026-11-20
channel: journal
---
Our thread outlasts cotton thread by 40%. We sew straps with it.
`;

const DRAFT = `---
channel: journal
---

Our thread is the strongest in Yorkshire, and we wax it twice.

The kettle was on when the last strap came back from Whitby.
`;

const WRITTEN_BY_MODEL = {
  at: '2026-11-20T09:00:00.000Z',
  took: 'opening',
  draft: 'drafts/pickers.md',
  branch: '',
  direction: 'd1',
  angle: 'origin',
  title: 'A strap from Whitby',
  spans: [],
  composer: { kind: 'writer', writer: 'ollama', model: 'm' },
  line: 'The kettle was on when the last strap came back from Whitby.',
};

describe('lists of claims, of what is allowed and of AI-written lines', () => {
  let stage: Stage;
  let vscode: Workbench;
  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, 'corpus/2026-11-20-thread.md'), POST);
        writeFileSync(join(folder, 'drafts/pickers.md'), DRAFT);
        writeFileSync(join(folder, 'directions.provenance.jsonl'), `${JSON.stringify(WRITTEN_BY_MODEL)}\n`);
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('pickers.md');
    await vscode.page.locator('.squiggly-info, .squiggly-warning').first().waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await vscode.screenshot('pickers-failed');
  });
  after(() => stage.close());

  const list = () => vscode.page.locator('.quick-input-widget');
  const row = (text: string) => list().locator('.monaco-list-row', { hasText: text }).first();
  /** An edit may come after the list has gone, so the draft is saved until it has it. */
  const savedWith = (text: RegExp): Promise<true> =>
    until(`the draft to have ${String(text)}`, async () => {
      await vscode.save();
      return text.test(draft()) ? true : undefined;
    });
  const answer = async (title: string, text: string): Promise<void> => {
    await list().locator('.quick-input-title', { hasText: title }).waitFor();
    await vscode.screenshot(`pickers-${title.replace(/\W+/g, '-').toLowerCase()}`);
    await vscode.page.keyboard.press('ControlOrMeta+A');
    await vscode.page.keyboard.type(text);
    await vscode.page.keyboard.press('Enter');
  };
  const draft = (): string => readFileSync(join(stage.folder, 'drafts/pickers.md'), 'utf8');

  it('takes up a claim of a post in the ledger, shows its post, and proposes it no longer', async () => {
    await vscode.runAskingCommand('Timbre: Fill the Ledger from Posts…');
    const claim = row('Our thread outlasts cotton thread by 40%');
    await claim.waitFor();
    await vscode.screenshot('pickers-fill');
    await claim.hover();
    await claim.locator('.action-label').first().click();
    await vscode.page.locator('.tab.active[data-resource-name="2026-11-20-thread.md"]').waitFor();
    await vscode.screenshot('pickers-fill-post');
    await claim.click();
    await answer('Evidence', 'lab/thread.pdf');
    await answer('Until when', '2099-03-03');
    const written = (): string => readFileSync(join(stage.folder, 'claims/claims.yaml'), 'utf8');
    await until('the entry', () => {
      try {
        return written().includes('thread.pdf') ? true : undefined;
      } catch {
        return undefined;
      }
    });
    assert.match(written(), /text: Our thread outlasts cotton thread by 40%/);
    await list().locator('.quick-input-title', { hasText: 'Fill the Ledger' }).waitFor();
    await list().locator('.monaco-list-row').first().waitFor();
    await vscode.screenshot('pickers-fill-again');
    await eventually(async () => {
      assert.equal(await claim.count(), 0);
    });
    await vscode.page.keyboard.press('Escape');
    await list().waitFor({ state: 'hidden' });
  });

  it('allows a mark with a reason and a last day', async () => {
    await vscode.openFile('pickers.md');
    const entry = await vscode.lightBulb(5, 20, 'Allow…');
    await entry.click();
    await row('Reason and Last Day…').click();
    await answer('Why is it allowed?', 'the county fair said so');
    await answer('Until when?', '2099-12-31');
    await row('the county fair said so, until 2099-12-31').waitFor();
    await vscode.screenshot('pickers-allow');
    await row('Allow in This Draft').click();
    await list().waitFor({ state: 'hidden' });
    await savedWith(/timbre-ignore:\n {2}- ".*the county fair said so.*until 2099-12-31/);
    await vscode.screenshot('pickers-allowed');
  });

  it('lists the lines of an AI model and goes to one, and tells readers once', async () => {
    await vscode.runAskingCommand('Timbre: Disclose AI-Written Lines…');
    await row('The kettle was on').click();
    await until('the line to be selected', async () =>
      /Ln 9\b.*\(60 selected\)/.test(await vscode.statusBarText()) ? true : undefined,
    );
    for (const round of ['first', 'second']) {
      await vscode.runAskingCommand('Timbre: Disclose AI-Written Lines…');
      await row('The kettle was on').waitFor();
      await vscode.screenshot(`pickers-disclose-${round}`);
      await row('Tell Readers').click();
      await list().waitFor({ state: 'hidden' });
      await savedWith(/^ai:\n {2}text: generated$/m);
    }
    const text = draft();
    const notice = /^---\n\n(?<notice>[^\n]+)\n\nOur thread/m.exec(text)?.groups?.['notice'] ?? '';
    assert.match(notice, /AI/);
    assert.equal(text.split(notice).length, 2);
    const marks = vscode.page.locator('.squiggly-info, .squiggly-warning');
    await until('no mark, also none at the notice', async () =>
      (await marks.count()) === 0 ? true : undefined,
    );
    await vscode.screenshot('pickers-disclosed');
  });
});
