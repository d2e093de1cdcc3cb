import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  describeProof,
  readLookAlikes,
  type ProofFace,
  type ProofReport,
} from '../../../../../../src/core/voice/proof/report/index.ts';
import type { Engine } from '../../../../../../src/service/engine/index.ts';
import { localizeInEnglish } from '../../../../../../src/core/base/localize.ts';
import { packLookAlikes } from '../../../../../../scripts/pack-look-alikes.mjs';
import { bytesOf, corpusOf, engineOn, learnedEngine, profileOf, TODAY } from '../../../sample-brands.ts';
import { textsOf } from '../../tongues.ts';

const FACE: ProofFace = {
  localize: localizeInEnglish,
  version: '1.2.3',
  plain: (text) => text,
  link: (title, { path, offset }) => `[${title}](${path}@${String(offset)})`,
  quote: (sentence, { path, offset }) => `[“${sentence}”](${path}@${String(offset)})`,
  bar: () => '',
  fold: (title, markdown) => `<${title}>\n${markdown}`,
};
const PRESS = (consent: string): string => `---
title: A strategic partnership
consent: ${consent}
---
We are thrilled to announce a transformative strategic partnership that will empower our valued customers to unlock
best-in-class experiences across every touchpoint! Our innovative, world-class team has leveraged cutting-edge synergies
to deliver seamless, end-to-end solutions at scale.

Going forward, stakeholders can expect a robust roadmap of exciting initiatives designed to drive engagement and maximise
value. We are incredibly passionate about this journey, and we cannot wait to share what is next!
`;

describe('the report of a proof', function () {
  const samples = bytesOf(packLookAlikes('brand-profiles'));
  /** A few posts of one sample brand, packed as all of them are. */
  const shortSamples = bytesOf(
    JSON.stringify([
      {
        name: 'Fizzwick',
        files: corpusOf('fizzwick')
          .slice(0, 15)
          .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) })),
      },
    ]),
  );
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, 'harrow-and-pine', 'corvane');
    engine.brands.setProfile({ brand: few, json: profileOf(brand), fallbackName: few });
    for (const { path, bytes } of corpusOf(brand).slice(0, 24))
      engine.brands.learnFile({ brand: few, path, bytes });
  });
  /** A brand of few posts, for what does not depend on how many there are. */
  const few = 'few';
  const brand = 'harrow-and-pine';
  const prove = (): Promise<ProofReport> =>
    engine.proof.prove({ brand, against: ['corvane', brand], samples });
  const provenOnce = new Map<string, Promise<ProofReport>>();
  /** The proof with the press release under this consent, or without it where that is empty; proven once for all tests that read it. */
  const proven = (consent: string): Promise<ProofReport> => {
    if (consent === '') engine.brands.forgetFile({ brand, path: 'press.md' });
    else engine.brands.learnFile({ brand, path: 'press.md', bytes: bytesOf(PRESS(consent)) });
    const proof = provenOnce.get(consent) ?? prove();
    provenOnce.set(consent, proof);
    return proof;
  };

  it('opens each outlier, its sentences and their evidence where they stand', async () => {
    const report = await proven('learn, quote');
    const [outlier] = report.outliers;
    assert.equal(outlier?.id, 'press.md');
    for (const { quotation } of outlier.sentences) {
      const at = PRESS('learn, quote').slice(quotation.offset);
      assert.equal(at.replace(/\s+/g, ' ').startsWith(quotation.sentence.slice(0, 40)), true);
    }
    const texts = new Map(corpusOf(brand).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    const evidence = outlier.sentences.flatMap(({ reasons }) =>
      reasons.flatMap((told) => told.evidence ?? []),
    );
    assert.ok(evidence.length > 0);
    for (const { path, offset, sentence } of evidence) {
      const text = texts.get(path)?.slice(offset) ?? '';
      assert.ok(text.replace(/[*_\s]+/g, ' ').startsWith(sentence.slice(0, 20)), `${path}: ${sentence}`);
    }
    const text = describeProof(report, FACE);
    assert.match(text, /### \[A strategic partnership\]\(press\.md@\d+\)/);
    assert.match(text, /the brand writes ‘[^’]+’ \(\d+ times\), as in “/);
  });

  it('takes look-alikes from the workspace and the samples, each once, and never the brand itself', async () => {
    const { proof } = await proven('learn, quote');
    assert.ok('rivals' in proof);
    assert.deepEqual(
      proof.rivals.map(({ name, kind }) => [name, kind]),
      [
        ['Corvane', 'brand'],
        ['Fizzwick', 'sample'],
      ],
    );
    assert.deepEqual(proof.sharing, ['Harrow & Pine']);
  });

  it('has neither title nor sentence of a post that may not be quoted, and still opens it', async () => {
    engine.brands.learnFile({ brand: few, path: 'press.md', bytes: bytesOf(PRESS('learn')) });
    const report = await engine.proof.prove({ brand: few, against: [], samples: shortSamples });
    engine.brands.forgetFile({ brand: few, path: 'press.md' });
    assert.deepEqual(
      report.outliers.map(({ id, sentences }) => [id, sentences]),
      [['press.md', []]],
    );
    const text = describeProof(report, FACE);
    assert.match(text, /### \[A post that may not be quoted\]\(press\.md@\d+\)/);
    assert.doesNotMatch(text, /strategic partnership|thrilled|synergies/);
    assert.doesNotMatch(JSON.stringify(report), /strategic partnership|thrilled|synergies/);
  });

  it('starts again when a post is removed meanwhile, and reports the final state', async () => {
    engine.brands.learnFile({ brand: few, path: 'press.md', bytes: bytesOf(PRESS('learn, quote')) });
    const proofs = [0.5, undefined].map((at) => {
      const onProgress = (done: number): void => {
        if (at !== undefined && done >= at) engine.brands.forgetFile({ brand: few, path: 'press.md' });
      };
      return () => engine.proof.prove({ brand: few, against: [], samples: shortSamples }, { onProgress });
    });
    const report = await proofs[0]!();
    assert.deepEqual(report, await proofs[1]!());
    assert.deepEqual(report.outliers, []);
  });

  it('stops at its next pause when its signal is aborted', async () => {
    const stop = new AbortController();
    let last = 0;
    const onProgress = (done: number): void => {
      last = done;
      if (done >= 0.1) stop.abort();
    };
    await assert.rejects(
      engine.proof.prove(
        { brand: few, against: [], samples: shortSamples },
        { signal: stop.signal, onProgress },
      ),
      { name: 'AbortError' },
    );
    assert.ok(last >= 0.1 && last < 0.2, String(last));
  });

  it('begins with what it means, what to do and what was compared; figures come after', async () => {
    const report = await proven('');
    const text = describeProof(report, FACE);
    const [plain = '', figures = ''] = text.split('<Figures and statistics>');
    assert.match(plain, /the right one \d+ times out of 100/);
    assert.match(plain, /(?:mistaken for nobody|most easily mistaken for) .*(?:Corvane|Fizzwick)/);
    assert.match(plain, /Other brands: Corvane \(\d+ posts\)\./);
    assert.match(plain, /Invented companies that come with Timbre: Fizzwick/);
    assert.match(plain, /“Timbre: Add Look-Alike Posts…”/);
    assert.match(figures, /Correct guesses out of 100/);
    assert.doesNotMatch(plain, /confidence interval|standard deviations/);
    const { falseAlarms } = report;
    assert.ok(falseAlarms && falseAlarms.sentences > 300);
    assert.ok(falseAlarms.marked / falseAlarms.sentences < 0.06, JSON.stringify(falseAlarms));
  });

  it('compares with look-alikes as such, and advises no others then', async () => {
    const report = await engine.proof.prove({
      brand: few,
      against: [],
      lookAlikes: ['corvane'],
      samples: shortSamples,
    });
    const text = describeProof(report, FACE);
    assert.match(text, /Look-alikes, for comparison only, nothing is learned from them: Corvane/);
    assert.doesNotMatch(text, /Add posts of real rivals/);
  });

  it('has every sentence whole', async () => {
    const text = describeProof(await proven(''), FACE);
    assert.doesNotMatch(text, /undefined|NaN|\{\d\}/);
    assert.match(text, /Timbre 1\.2\.3/);
  });

  it('reads no look-alikes from what is none', () => {
    for (const odd of ['', '{', '[{"name":3}]', '[{"name":"a","files":[{}]}]', 'null']) {
      const step = readLookAlikes(bytesOf(odd)).next();
      assert.deepEqual(step, { done: true, value: [] });
    }
    assert.ok(readFileSync('.vscodeignore', 'utf8').includes('!dist/look-alikes.json'));
  });

  it('proves posts in English only, and says so of a brand that writes another language', async () => {
    const german = engineOn('2026-01-01');
    textsOf('de-krumenglueck').forEach((text, at) =>
      german.brands.learnFile({
        brand: 'k',
        path: `${String(at)}.md`,
        bytes: new TextEncoder().encode(text),
      }),
    );
    const told = describeProof(
      await german.proof.prove({ brand: 'k', against: [], samples: shortSamples }),
      FACE,
    );
    assert.match(told, /Only English can be tested so far\.\*\* k has 0 posts in English/);
  });
});
