import assert from 'node:assert/strict';
import type { Engine } from '../../../src/service/engine/index.ts';
import {
  bytesOf,
  corpusOf,
  draftOf,
  engineOn,
  learnedEngine,
  profileOf,
  TODAY,
} from '../core/sample-brands.ts';

const brand = 'harrow-and-pine';
const FOOTER =
  'Visitors are encouraged to utilise our innovative sign-up facility in order to facilitate seamless engagement going forward. Terms are reviewed on a regular basis by the responsible department.';
const FIRST = FOOTER.slice(0, FOOTER.indexOf('. ') + 1);

let learned: Promise<Engine> | undefined;
/** The engine that has learned the posts with the footer below a third of them: below half of a channel’s it would be a fixed line. No test changes it. */
const withFooter = (): Promise<Engine> => (learned ??= learnWithFooter());

async function learnWithFooter(): Promise<Engine> {
  const engine = engineOn(TODAY);
  engine.brands.setProfile({ brand, json: profileOf(brand), fallbackName: brand });
  for (const [at, { path, bytes }] of corpusOf(brand).entries()) {
    const text = new TextDecoder().decode(bytes);
    engine.brands.learnFile({
      brand,
      path,
      bytes: bytesOf(at % 3 === 0 && path.endsWith('.md') ? `${text}\n\n${FOOTER}\n` : text),
    });
  }
  await engine.brands.refresh({ brand });
  return engine;
}

/** An engine that has opened what that one stores. */
async function opened(): Promise<Engine> {
  const again = engineOn(TODAY);
  const store = await (await withFooter()).brands.store({ brand });
  assert.equal(await again.brands.open({ brand, store }), true);
  again.brands.setProfile({ brand, json: profileOf(brand), fallbackName: brand });
  return again;
}

const draft = `${draftOf(brand, 'autumn-repair-week').trimEnd()}\n\n${FOOTER.replace('. ', '.\n')}\n`;

const marked = (engine: Engine, text: string): string[] =>
  engine.analysis
    .check({ brand, text })
    .sentences.filter(({ flagged }) => flagged)
    .map(({ start, end }) => text.slice(start, end));

describe('a sentence that many posts repeat word for word', () => {
  it('is marked in no draft, whatever its voice, also after the brand was opened from its store', async () => {
    assert.ok(marked(await learnedEngine(TODAY, brand), draft).includes(FIRST));
    const engine = await withFooter();
    const found = marked(engine, draft);
    assert.ok(!found.includes(FIRST));
    assert.ok(found.length > 0);
    assert.deepEqual(marked(await opened(), draft), found);
    const drifting = engine.analysis.drift({ brand, text: draft }).filter(({ flagged }) => flagged);
    assert.deepEqual(
      drifting.map(({ start, end }) => draft.slice(start, end)),
      found,
    );
  });

  it('is marked again when the posts are gone', async () => {
    const engine = await opened();
    for (const { path, bytes } of corpusOf(brand)) engine.brands.learnFile({ brand, path, bytes });
    await engine.brands.refresh({ brand });
    assert.ok(marked(engine, draft).includes(FIRST));
  });
});
