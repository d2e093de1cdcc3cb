import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, open, remove, write } from './editor.ts';

const uri = vscode.Uri.from({
  scheme: 'timbre-proof',
  path: '/Harrow & Pine.md',
  query: at('harrow-and-pine').toString(),
});

describe('proving a voice', () => {
  const press = 'harrow-and-pine/corpus/2026-11-03-press.md';
  before(async () => {
    await write(
      press,
      '---\ntitle: A strategic partnership\n---\n\nWe are thrilled to announce a transformative strategic partnership that will empower our valued customers to unlock best-in-class experiences across every touchpoint! Our innovative, world-class team has leveraged cutting-edge synergies to deliver seamless, end-to-end solutions at scale.\n\nIn today’s fast-paced landscape, this game-changing collaboration represents a significant milestone on our journey to redefine excellence. Together, we remain committed to driving sustainable growth, fostering innovation and creating exceptional value for all stakeholders.\n',
    );
    await open('harrow-and-pine/drafts/new-strap-leather.md');
    await vscode.commands.executeCommand('timbre.learn');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(press);
  });

  it('opens a page, and keeps it as a document with its verdict, its look-alikes and the post to look at', async () => {
    await vscode.commands.executeCommand('timbre.testVoice');
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label === 'Voice test: Harrow & Pine'),
      )
        ? true
        : undefined,
    );
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(text, /^# Voice test: Harrow & Pine|^# Voice test: Harrow \\& Pine/);
    assert.match(text, /is recognisable\.\*\*/);
    assert.match(text, /Fizzwick +\| brand in this workspace/);
    assert.match(text, /Corvane +\| brand in this workspace/);
    assert.match(text, /### \[A strategic partnership\]\(corpus\/2026-11-03-press\.md\)/);
  });

  it('opens a post at the sentence', async () => {
    const post = at(press);
    const text = (await vscode.workspace.openTextDocument(post)).getText();
    await vscode.commands.executeCommand(
      'timbre.openPost',
      post.toString(),
      0,
      text.indexOf('Our innovative'),
    );
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), post.toString());
    assert.equal(editor.document.offsetAt(editor.selection.active), text.indexOf('Our innovative'));
  });
});
