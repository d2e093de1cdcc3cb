import { openDemo, endOfDraft } from '../ui/stage.ts';
import { quantile, rounded } from './quantile.ts';

export interface ScreenFigures {
  readonly keyToGhostTextMs: { readonly p50: number; readonly p95: number; readonly samples: number };
  readonly keyToGhostTextReference: { readonly what: string; readonly p50: number; readonly p95: number };
}

// Watches the page from inside: when a key goes down, when its character is drawn, when ghost text is.
const WATCH = `(() => {
  const seen = { keys: [], ghosts: [], drawn: [] };
  let down = 0;
  addEventListener('keydown', () => { down = performance.now(); }, true);
  new MutationObserver(() => {
    if (down === 0) return;
    const now = performance.now();
    seen.drawn.push(now - down);
    if (document.querySelector('.ghost-text-decoration, .ghost-text-decoration-preview')) { seen.ghosts.push(now - down); down = 0; }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  globalThis.timbreSeen = seen;
})()`;

/** From a key to ghost text on the screen, with the pause set to 0; beside it, from a key to the first change of the screen. */
export async function measureScreen(): Promise<ScreenFigures> {
  const stage = await openDemo({
    userSettings: { 'timbre.ghostText.delay': 0, 'timbre.ghostText.confidence': 'generous' },
  });
  try {
    const { vscode } = stage;
    await vscode.openFile('autumn-repair-week.md');
    await vscode.waitForQuiet();
    await endOfDraft(vscode);
    await vscode.typeText('\n\nOrder by noon');
    await vscode.waitForGhostText();
    await vscode.page.evaluate(WATCH);
    const ghosts: number[] = [];
    const drawn: number[] = [];
    for (let round = 0; round < 60; round++) {
      // What is offered is taken, or restraint would soon hold it back; then a new line, so that nothing standing is merely kept.
      if ((await vscode.ghostText()) !== '') await vscode.page.keyboard.press('Tab');
      for (const key of ['Escape', 'Enter', 'Enter']) await vscode.page.keyboard.press(key);
      await vscode.typeText('Order by noo', 60);
      const before = await take(vscode);
      await vscode.typeText('n', 0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const after = await take(vscode);
      const ghost = after.ghosts.slice(before.ghosts.length)[0];
      const first = after.drawn.slice(before.drawn.length)[0];
      if (ghost !== undefined) ghosts.push(ghost);
      if (first !== undefined) drawn.push(first);
    }
    const figures = (values: readonly number[]): { p50: number; p95: number } => ({
      p50: rounded(quantile(values, 0.5), 1),
      p95: rounded(quantile(values, 0.95), 1),
    });
    return {
      keyToGhostTextMs: { ...figures(ghosts), samples: ghosts.length },
      keyToGhostTextReference: {
        what: 'from the same key to the first change on the screen',
        ...figures(drawn),
      },
    };
  } finally {
    await stage.close();
  }
}

async function take(
  vscode: Awaited<ReturnType<typeof openDemo>>['vscode'],
): Promise<{ ghosts: number[]; drawn: number[] }> {
  const lengths = await vscode.page.evaluate<{ ghosts: number[]; drawn: number[] }>('globalThis.timbreSeen');
  return { ghosts: [...lengths.ghosts], drawn: [...lengths.drawn] };
}
