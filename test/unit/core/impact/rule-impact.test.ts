import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runToEnd } from '../../../../src/core/base/cooperative.ts';
import {
  changedProfile,
  completeProfile,
  readCorpusFile,
  readProfile,
  type Post,
  type ProfileChange,
} from '../../../../src/core/brand/index.ts';
import { checkDraft } from '../../../../src/core/checks/index.ts';
import type { RuleImpact } from '../../../../src/core/impact/impact-result.ts';
import { ruleImpact } from '../../../../src/core/impact/rule-impact.ts';
import { readProse } from '../../../../src/core/text/index.ts';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { bytesOf, corpusOf, learnedEngine, profileOf, TODAY } from '../sample-brands.ts';

const BRAND = 'harrow-and-pine';
const decoder = new TextDecoder();

describe('the impact of a rule on a learned brand', () => {
  let engine: Engine;
  before(async function () {
    engine = await learnedEngine(TODAY, BRAND);
  });
  const impactOf = async (
    changes: readonly ProfileChange[],
    drafts: readonly string[] = [],
  ): Promise<RuleImpact> => {
    const impact = await engine.impact.ofProfile({
      brand: BRAND,
      json: changedProfile(profileOf(BRAND), changes),
      drafts: drafts.map((text, at) => ({ id: String(at), text })),
    });
    assert.ok(impact);
    return impact;
  };
  const ban = (term: string): ProfileChange => ({ path: ['banned', 0], value: { term } });

  it('says that a ban would mark the brand’s own words', async () => {
    const impact = await impactOf([ban('chapel')]);
    assert.deepEqual(impact.warnings, [
      `“chapel” is in ${String(impact.added.posts.length)} of 83 posts. Banning it would mark the brand’s own words.`,
    ]);
    assert.equal(impact.added.posts.length, 25);
  });

  it('of Vale styles is said rule by rule, the most posts first, with places that open', async () => {
    const rule = (name: string, token: string): { path: string; text: string } => ({
      path: `styles/House/${name}.yml`,
      text: `extends: existence\nmessage: "No %s"\ntokens: [${token}]`,
    });
    const impact = await engine.impact.ofStyles({
      brand: BRAND,
      files: [rule('Rare', 'Stannerwick'), rule('Own', 'chapel'), rule('None', 'zyzzyva')],
      drafts: [{ id: 'a', text: 'The chapel is open.' }],
    });
    assert.ok(impact);
    const [own, rare, ...others] = impact.rules;
    assert.deepEqual([own?.rule, rare?.rule, others.length], ['vale/House.Own', 'vale/House.Rare', 0]);
    assert.ok(own && rare && own.posts > rare.posts && rare.posts > 0);
    assert.equal(own.drafts, 1);
    const files = new Map(corpusOf(BRAND).map(({ path, bytes }) => [path, decoder.decode(bytes)]));
    for (const { path, places } of impact.added.posts)
      for (const { start, end, text, isExact } of places)
        if (isExact && path.endsWith('.md')) assert.equal(files.get(path)?.slice(start, end), text);
  });

  it('opens every place at the words that would be marked', async () => {
    const { added } = await impactOf([ban('chapel')]);
    const files = new Map(corpusOf(BRAND).map(({ path, bytes }) => [path, decoder.decode(bytes)]));
    for (const { path, places } of added.posts)
      for (const { start, end, text, isExact, sentence } of places) {
        const written = files.get(path)?.slice(start, end) ?? '';
        if (isExact) assert.equal(written, text);
        else assert.ok(written.toLowerCase().includes('chapel'), written);
        assert.match(sentence ?? '', /chapel/i);
      }
  });

  it('counts only what the change adds or takes away', async () => {
    const json = profileOf(BRAND);
    const banned = readProfile(json, BRAND).profile.banned.length;
    const again = await impactOf([{ path: ['banned', banned], value: { term: 'CHAPEL' } }]);
    const twice = await engine.impact.ofProfile({
      brand: BRAND,
      before: changedProfile(json, [ban('chapel')]),
      json: changedProfile(json, [ban('chapel'), { path: ['banned', 1], value: { term: 'Chapel' } }]),
    });
    assert.ok(again.added.places > 0);
    assert.equal(twice?.added.places, 0);
    assert.match(twice.summary, /^Would mark none/);
    const back = await engine.impact.ofProfile({
      brand: BRAND,
      before: changedProfile(json, [ban('chapel')]),
      json,
    });
    assert.equal(back?.removed.places, again.added.places);
    assert.equal(back.added.places, 0);
  });

  it('finds limits, severities and exemptions', async () => {
    const limit = await impactOf([{ path: ['channels', 'journal', 'maxCharacters'], value: 500 }]);
    assert.ok(limit.added.posts.length > 0);
    assert.ok(limit.added.posts.every(({ channel }) => channel === 'journal'));
    const graded = await engine.impact.ofProfile({
      brand: BRAND,
      before: changedProfile(profileOf(BRAND), [ban('chapel')]),
      json: changedProfile(profileOf(BRAND), [
        ban('chapel'),
        { path: ['checks', 'rules', 'terms/banned'], value: 'information' },
      ]),
    });
    assert.ok((graded?.regraded ?? 0) >= 40);
    assert.equal(graded?.added.places, 0);
    const exempted = await engine.impact.ofProfile({
      brand: BRAND,
      before: changedProfile(profileOf(BRAND), [ban('chapel')]),
      json: changedProfile(profileOf(BRAND), [
        ban('chapel'),
        {
          path: ['checks', 'exempt'],
          value: [{ rules: ['terms/banned'], text: 'The Old Chapel', reason: 'Our address' }],
        },
      ]),
    });
    assert.ok((exempted?.removed.places ?? 0) > 5);
    assert.ok(exempted?.removed.posts.every(({ places }) => places.every(({ text }) => text === 'Chapel')));
  });

  it('finds what a sentence of the don’ts would mark', async () => {
    const impact = await impactOf([{ path: ['donts', 0], value: 'Contractions.' }]);
    assert.ok(impact.added.posts.length > 60);
    assert.deepEqual(
      impact.warnings,
      impact.rules.map(
        ({ posts }) =>
          `“Contractions” would mark ${String(posts)} of 83 posts. It would mark the brand’s own words.`,
      ),
    );
  });

  it('says which claims of a draft a fact would clear', async () => {
    const draft = 'Our thread outlasts cotton thread by 40%. The strap is brown.\n';
    const fact = { text: 'The thread outlasts cotton thread by 40%', source: 'lab.pdf' };
    const facts = readProfile(profileOf(BRAND), BRAND).profile.facts.length;
    const { removed, added } = await impactOf([{ path: ['facts', facts], value: fact }], [draft]);
    assert.equal(removed.drafts[0]?.count, 1);
    assert.equal(removed.posts.length + added.places, 0);
  });

  it('looks at drafts, with the forms of a word', async () => {
    const impact = await impactOf(
      [ban('zeppelin')],
      ['# Up\n\nTwo **zeppelins** came.\n', 'Nothing here.\n'],
    );
    assert.equal(impact.summary, 'Would mark 0 of 83 posts, 1 open draft.');
    const [draft] = impact.added.drafts;
    assert.deepEqual(
      draft?.places.map(({ start, text, sentence }) => [start, text, sentence]),
      [[12, 'zeppelins', 'Two **zeppelins** came.']],
    );
    assert.deepEqual(impact.rules[0]?.forms, ['zeppelins']);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const running = engine.impact.ofProfile(
      { brand: BRAND, json: changedProfile(profileOf(BRAND), [ban('the')]) },
      {
        signal: controller.signal,
        onProgress: () => {
          controller.abort(reason);
        },
      },
    );
    await assert.rejects(running, reason);
  });
});

const postOf = (text: string, at: number, consent = 'learn, quote'): Post | undefined =>
  readCorpusFile(`${String(at)}.md`, bytesOf(`---\nconsent: ${consent}\n---\n${text}`), {
    ...{ learn: true, quote: true, send: false },
  }).posts[0];

describe('the impact of bans', () => {
  const WORDS = ['tea', 'pot', 'kettle', 'urn', 'urns', 'cup', 'milk', 'brew'];
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
    .map((words) => `We ${words.join(' ')}.`);
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const bans = fc.uniqueArray(fc.constantFrom('tea', 'urn', 'cup', 'brew'), { maxLength: 4 });
  const profileWith = (banned: readonly string[]): ReturnType<typeof completeProfile> =>
    completeProfile({ name: 'Tea', banned: banned.map((term) => ({ term })) });

  it('is the difference of what the checks find before and after', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), bans, bans, (texts, old, fresh) => {
        const [before, after] = [profileWith(old), profileWith(fresh)];
        const posts = texts.flatMap((one, at) => postOf(one, at) ?? []);
        const impact = runToEnd(
          ruleImpact({ posts, drafts: texts.map((one) => ({ id: one, text: one })), before, after }),
        );
        const spans = (profile: typeof before): string[] =>
          texts.flatMap((one, at) =>
            checkDraft(one, readProse(one), profile).map(
              ({ start, end, entry }) => `${String(at)} ${String(start)} ${String(end)} ${entry?.name ?? ''}`,
            ),
          );
        const [was, is] = [spans(before), spans(after)];
        const added = is.filter((span) => !was.includes(span)).length;
        const removed = was.filter((span) => !is.includes(span)).length;
        // Each text is both a post and a draft.
        assert.deepEqual([impact.added.places, impact.removed.places], [2 * added, 2 * removed]);
      }),
    );
  });

  it('shows no words of posts that must not be quoted, and counts them', () => {
    const posts = [postOf('We brew tea.', 0, 'learn'), postOf('We brew tea.', 1)].flatMap(
      (post) => post ?? [],
    );
    const impact = runToEnd(
      ruleImpact({ posts, drafts: [], before: profileWith([]), after: profileWith(['tea']) }),
    );
    assert.deepEqual(
      impact.added.posts.map(({ places }) => places.map((place) => [place.text, place.sentence])),
      [[[undefined, undefined]], [['tea', 'We brew tea.']]],
    );
    assert.equal(impact.rules[0]?.posts, 2);
  });
});
