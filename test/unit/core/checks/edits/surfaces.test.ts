import assert from 'node:assert/strict';
import type { Engine } from '../../../../../src/service/engine/index.ts';
import { bytesOf, engineOn, learnedEngine, profileWith, TODAY } from '../../sample-brands.ts';
import { NO_MEMORY } from '../../../../../src/core/directions/index.ts';
import { ORDINARY } from '../../directions/for-brand/drafts.ts';

const BRAND = 'harrow-and-pine';
const ENDS = '---\noffer:\n  ends: 2026-12-24\n---\n\n';

/** A brand whose posts all end with the same two sentences. */
async function brandThatHurries(ledger = ''): Promise<Engine> {
  const engine = engineOn('2026-11-29');
  const json = profileWith({ name: 'Larkfield', consent: { learn: true, quote: true } });
  engine.brands.setProfile({ brand: 'larkfield', json, fallbackName: 'Larkfield' });
  engine.brands.setLedger({ brand: 'larkfield', files: [{ name: 'shop.yaml', text: ledger }] });
  const openings = ['Rain again.', 'The kiln is warm.', 'Two dogs came in.', 'Post day.', 'Snow.', 'Wind.'];
  for (const [at, opening] of openings.entries()) {
    const text = `${opening}\n\nWe glazed a tray of bowls. Our clay is the strongest clay in Yorkshire.\n`;
    engine.brands.learnFile({ brand: 'larkfield', path: `${String(at)}.md`, bytes: bytesOf(text) });
  }
  await engine.brands.refresh({ brand: 'larkfield' });
  return engine;
}

describe('claims and persuasion without evidence', () => {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, BRAND);
  });

  const place = {
    brand: 'larkfield',
    after: '',
    threshold: 'generous',
    finishWords: 'always',
    longestCopy: 20,
    shown: undefined,
  } as const;

  it('are no ghost text, although the brand’s posts have them, unless the ledger has evidence', async () => {
    const before = 'We glazed a tray of bowls. Our clay is the ';
    const offered = (own: Engine): string => {
      const result = own.suggestions.suggest({ ...place, before });
      return result.kind === 'suggestion' ? result.text : '';
    };
    const entry = 'claims:\n  - text: Our clay is the strongest clay in Yorkshire\n    evidence: lab.pdf\n';
    assert.match(offered(await brandThatHurries(entry)), /^strongest clay in Yorkshire/);
    assert.doesNotMatch(offered(await brandThatHurries()), /strongest/);
  });

  it('are not listed for whoever asks for suggestions', async () => {
    const own = await brandThatHurries();
    const listed = own.suggestions.ask({ ...place, before: 'Our clay is the ' });
    assert.doesNotMatch(JSON.stringify(listed.suggestions.map(({ text }) => text)), /strongest clay in/);
    const starters = own.suggestions.ask({ ...place, before: '' }).starters;
    assert.doesNotMatch(JSON.stringify(starters), /strongest/);
  });

  it('are no ghost text of a language model', () => {
    const judged = (before: string): string => {
      const candidates = ['Bring it in before it’s too late.', 'Bring it in before it’s too late.'];
      const result = engine.suggestions.judge({ ...place, brand: BRAND, before, candidates });
      return result.kind === 'suggestion' ? result.text : `[${result.reason}]`;
    };
    assert.equal(judged('The bag goes back on Monday. '), '[finding]');
    assert.match(judged(`${ENDS}The bag goes back on Monday. `), /^Bring it in/);
  });

  it('are no rewrite of a language model', () => {
    const passage = 'We are incredibly thrilled to tell you that this bag is back on Thursday!';
    const refusal = (text: string, candidate: string): string | undefined => {
      const start = text.indexOf(passage);
      const call = { brand: BRAND, text, start, end: start + 3, candidates: [candidate] };
      const result = engine.rewrites.judge(call);
      return result.kind === 'judged' ? result.refused[0]?.why : result.why;
    };
    const hurried = 'The last chance to order this bag is Thursday.';
    const text = `The strap is new.\n\n${passage}\n`;
    assert.equal(refusal(text, hurried), 'finding');
    assert.notEqual(refusal(text, 'This bag is back at the bench on Thursday.'), 'finding');
    assert.notEqual(refusal(`${ENDS}${text}`, hurried), 'finding');
  });

  it('are no rewrite by rules', async () => {
    const own = await brandThatHurries();
    const rewritten = async (use: string): Promise<string> => {
      const terms = [{ insteadOf: ['sturdy'], use }];
      own.brands.setProfile({ brand: 'larkfield', json: profileWith({ terms }), fallbackName: 'Larkfield' });
      const text = 'We glazed a tray of bowls. Our clay is sturdy in Yorkshire.';
      const result = await own.rewrites.rewrite({ brand: 'larkfield', text, start: 0, end: text.length });
      return result.kind === 'none' ? result.why : result.text;
    };
    assert.match(await rewritten('hard'), /Our clay is hard in Yorkshire/);
    assert.doesNotMatch(await rewritten('the strongest'), /strongest/);
  });

  it('are no idea of a language model', async () => {
    const text = ORDINARY['kiln'] ?? '';
    const call = { text, draft: 'drafts/kiln.md', count: 1, memory: NO_MEMORY, seen: [] };
    const set = await engine.directions.suggest({ brand: BRAND, ...call });
    const planned = set.kind === 'directions' ? set.directions[0] : undefined;
    assert.ok(planned);
    const judge = (draft: string, title: string): string => {
      const answer = {
        title,
        question: 'What did Aoife say when the eleven mugs came out?',
        firstStep: 'Begin with Aoife at the door.',
        probability: 0.04,
      };
      const evidence = ['Aoife wanted to wait until the morning.'];
      const judged = engine.directions.judge({
        ...{
          brand: BRAND,
          text: draft,
          planned,
          beside: [],
          composer: { kind: 'writer', writer: 'ollama', model: 'm' },
        },
        written: { cell: 0, answers: [answer], evidence },
      });
      return judged.kind === 'refused' ? judged.why : 'kept';
    };
    assert.equal(judge(text, 'Hurry, ends tonight'), 'claims');
    assert.equal(judge(text, 'Aoife was right'), 'kept');
    assert.equal(judge(`${text}\n\nHurry, ends tonight.\n`, 'Hurry, ends tonight'), 'kept');
  });
});
