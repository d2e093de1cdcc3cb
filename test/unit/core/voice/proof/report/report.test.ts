import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  describeProof,
  readLookAlikes,
  type ProofFace,
  type ProofReport,
} from '../../../../../../src/core/voice/proof/report/index.ts';
import type { Engine } from '../../../../../../src/service/engine.ts';
import { localizeInEnglish } from '../../../../../../src/core/base/localize.ts';
import { packLookAlikes } from '../../../../../../scripts/pack-look-alikes.mjs';
import { bytesOf, corpusOf, engineOn, learnedEngine } from '../../../sample-brands.ts';
import { textsOf } from '../../tongues.ts';

const FACE: ProofFace = {
  say: localizeInEnglish,
  version: '1.2.3',
  plain: (text) => text,
  link: (title, { path, offset }) => `[${title}](${path}@${String(offset)})`,
  quote: (sentence, { path, offset }) => `[“${sentence}”](${path}@${String(offset)})`,
  bar: () => '',
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

function finish(engine: Engine, brand: string): ProofReport {
  for (;;) {
    const step = engine.proveOn(brand);
    assert.ok(step);
    if ('report' in step) return step.report;
  }
}

describe('the report of a proof', function () {
  this.timeout(60_000);
  const samples = bytesOf(packLookAlikes('brand-profiles'));
  const engine = learnedEngine('2026-01-01', 'harrow-and-pine', 'corvane');
  const brand = 'harrow-and-pine';
  const prove = (): ProofReport => {
    engine.startProof(brand, { against: ['corvane', brand], samples });
    return finish(engine, brand);
  };

  it('opens each outlier, its sentences and their evidence where they stand', () => {
    engine.learnFile(brand, 'press.md', bytesOf(PRESS('learn, quote')));
    const report = prove();
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

  it('takes look-alikes from the workspace and the samples, each once, and never the brand itself', () => {
    const { proof } = prove();
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

  it('quotes no sentence of a post that may not be quoted', () => {
    engine.learnFile(brand, 'press.md', bytesOf(PRESS('learn')));
    const report = prove();
    assert.deepEqual(
      report.outliers.map(({ id, sentences }) => [id, sentences]),
      [['press.md', []]],
    );
    const text = describeProof(report, FACE);
    assert.match(text, /A strategic partnership/);
    assert.doesNotMatch(text, /thrilled|synergies/);
  });

  it('begins again when a post goes while it is under way, and tells of the brand as it is then', () => {
    engine.learnFile(brand, 'press.md', bytesOf(PRESS('learn, quote')));
    engine.startProof(brand, { against: [], samples });
    for (let step = 0; step < 400; step++) assert.ok(engine.proveOn(brand));
    engine.forgetFile(brand, 'press.md');
    const report = finish(engine, brand);
    engine.startProof(brand, { against: [], samples });
    assert.deepEqual(report, finish(engine, brand));
    assert.deepEqual(report.outliers, []);
  });

  it('is dropped when asked to', () => {
    engine.startProof(brand, { against: [], samples });
    assert.ok(engine.proveOn(brand));
    engine.stopProof(brand);
    assert.equal(engine.proveOn(brand), undefined);
  });

  it('has every sentence whole', () => {
    const text = describeProof(prove(), FACE);
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

  it('proves posts in English only, and says so of a brand that writes another language', () => {
    const german = engineOn('2026-01-01');
    textsOf('de-krumenglueck').forEach((text, at) =>
      german.learnFile('k', `${String(at)}.md`, new TextEncoder().encode(text)),
    );
    german.startProof('k', { against: [], samples });
    const told = describeProof(finish(german, 'k'), FACE);
    assert.match(told, /Only English can be tested so far\.\*\* k has 0 posts in English/);
  });
});
