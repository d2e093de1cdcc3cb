import assert from 'node:assert/strict';
import type { Engine } from '../../../../../src/service/engine/index.ts';
import { readProse, textField } from '../../../../../src/core/text/index.ts';
import { learnedEngine, TODAY } from '../../sample-brands.ts';

const DRAFT = `---
title: Winter rewax
channel: newsletter
partnership: { type: gifted, partner: Otterburn Mill }
---
Hello from the chapel.

It's dry-patch season, and a bag that's been out since spring has lost most of its wax by now.

A rewax at the bench is £18 until Friday 26 February. It's usually £22. That's for Postbags and totes only.

Send it clean, dry and empty. Joan had forty to do last January and did them with the radio on. The radio has since gone to the tip, and there's a new one.

Book at harrowandpine.example/rewax.
`;

describe('a draft adapted for a channel', function () {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, 'harrow-and-pine');
  });
  const adapt = (channel: string, text = DRAFT) =>
    engine.variants.adapt({ brand: 'harrow-and-pine', text, channel, name: 'winter.md' });

  it('keeps its main facts with their conditions within the channel’s limits', () => {
    for (const channel of ['x', 'sms', 'instagram', 'mastodon']) {
      const made = adapt(channel);
      assert.ok(made.kind === 'variant', channel);
      for (const fact of [
        '£18',
        'until Friday 26 February',
        'Postbags and totes only',
        'harrowandpine.example/rewax',
      ])
        assert.ok(made.file.includes(fact), `${channel}: ${fact}\n${made.file}`);
      assert.equal(
        made.findings.some(({ rule }) => rule === 'channel/length'),
        false,
      );
    }
  });

  it('names its channel and its draft, and tells of the gift first', () => {
    const made = adapt('x');
    assert.ok(made.kind === 'variant');
    const fields = readProse(made.file).frontMatter?.fields ?? {};
    assert.equal(textField(fields, 'channel'), 'x');
    assert.equal(textField(fields, 'adapted-from'), 'winter.md');
    assert.equal(
      made.findings.some(({ rule }) => rule.startsWith('disclosure/')),
      false,
      made.file,
    );
  });

  it('has a subject where the channel is mail', () => {
    const made = adapt('email');
    assert.ok(made.kind === 'variant');
    assert.equal(readProse(made.file).frontMatter?.fields['subject'], 'Winter rewax');
  });

  it('is none where the main facts do not fit', () => {
    const long = DRAFT.replace(
      'clean, dry and empty',
      'clean, dry and empty, with a note of what is wrong',
    ).replace(
      'until Friday 26 February',
      `until Friday 26 February, but only for ${'bags of the older kind and '.repeat(10)}totes`,
    );
    const made = adapt('x', long);
    assert.ok(made.kind === 'none');
    assert.equal(made.why, 'does-not-fit');
    assert.ok(made.essentials.includes('£18'));
  });

  it('begins with its title where nothing else says what it is about, and there is room', () => {
    const text = `# Wax by the yard\n\nYou asked for it, and here it is. We cut the cloth while you wait at the bench, as long as the roll lasts. Each piece is £6 until Friday 26 February. Bring a bag to put it in, as it leaves marks on coats and seats. Joan has the shears on Mondays, and Tom on the other days of the week.\n\nBook at harrowandpine.example/cloth.\n`;
    const made = adapt('x', text);
    assert.ok(made.kind === 'variant');
    assert.match(made.file, /\n\nWax by the yard\. /);
    const whole = adapt('instagram', text);
    assert.ok(whole.kind === 'variant');
    assert.doesNotMatch(whole.file, /Wax by the yard\./);
  });

  it('is none in another language', () => {
    const made = adapt(
      'x',
      'Das Gewachste ist wieder da, und wir haben es nicht eilig mit dem Verkauf der Taschen in diesem Jahr.',
    );
    assert.deepEqual(made.kind === 'none' && made.why, 'other-language');
  });
});
