import assert from 'node:assert/strict';
import type { ChannelLimits } from '../../../../../src/core/brand/index.ts';
import { findingsOf, spansOf } from '../draft.ts';

const inChannel = (text: string, channel = 'instagram'): string => `---\nchannel: ${channel}\n---\n${text}`;
const limited = (limits: ChannelLimits, name = 'instagram'): { channels: Record<string, ChannelLimits> } => ({
  channels: { [name]: limits },
});

describe('the limits of a channel', () => {
  it('accept a draft of exactly the length, and report one that is longer by a character', () => {
    const limits = limited({ maxCharacters: 10 });
    assert.deepEqual(findingsOf(inChannel('We pour it'), limits), []);
    assert.deepEqual(
      findingsOf(inChannel('We pour it.'), limits).map(({ rule, severity, message, fixes }) => [
        rule,
        severity,
        message,
        fixes,
      ]),
      [['channel/length', 'information', '11 characters; instagram allows 10.', []]],
    );
  });

  it('count characters as readers see them', () => {
    assert.deepEqual(findingsOf(inChannel('👨‍👩‍👧🇳🇱e\u0301👍🏽'), limited({ maxCharacters: 4 })), []);
    assert.equal(findingsOf(inChannel('👨‍👩‍👧🇳🇱e\u0301👍🏽!'), limited({ maxCharacters: 4 })).length, 1);
  });

  it('count the blank line between paragraphs, and no markup', () => {
    const draft = inChannel('**We** pour.\n\n[Sip](https://kettle.example/long/way).');
    assert.equal('We pour.\n\nSip.'.length, 14);
    assert.deepEqual(findingsOf(draft, limited({ maxCharacters: 14 })), []);
    assert.equal(findingsOf(draft, limited({ maxCharacters: 13 })).length, 1);
  });

  it('are reported at the last paragraph', () => {
    assert.deepEqual(spansOf(inChannel('One.\n\nTwo, *three*.'), limited({ maxCharacters: 3 })), [
      'Two, *three*.',
    ]);
  });

  it('report the first hashtag too many, at its exact place', () => {
    const draft = inChannel('Tea #pour #sip *#spill*\n\n#again');
    const [finding] = findingsOf(draft, limited({ maxHashtags: 2 }));
    assert.equal(draft.slice(finding?.start, finding?.end), '#spill');
    assert.equal(finding?.start, draft.indexOf('#spill'));
    assert.equal(finding.message, '4 hashtags; instagram allows 2.');
    assert.deepEqual(findingsOf(draft, limited({ maxHashtags: 4 })), []);
  });

  it('may allow no hashtag at all', () => {
    assert.deepEqual(spansOf(inChannel('Tea #sip'), limited({ maxHashtags: 0 })), ['#sip']);
  });

  it('count no other signs as hashtags', () => {
    const draft = inChannel(
      '# Tea\n\nSee [prices](#prices), `#fff`, C#minor, &#38; and kettle.example/#top or item #.',
    );
    assert.deepEqual(findingsOf(draft, limited({ maxHashtags: 0 })), []);
  });

  it('hold for the channel whatever the case of its name', () => {
    assert.equal(findingsOf(inChannel('Tea #sip', 'Instagram'), limited({ maxHashtags: 0 })).length, 1);
    assert.equal(
      findingsOf(inChannel('Tea #sip', 'linkedin'), limited({ maxHashtags: 0 }, 'LinkedIn')).length,
      1,
    );
  });

  it('hold for no other channel, and for no draft that names none', () => {
    const limits = limited({ maxCharacters: 1, maxHashtags: 0 });
    for (const draft of [inChannel('Tea #sip', 'blog'), inChannel('Tea #sip', 'constructor'), 'Tea #sip'])
      assert.deepEqual(findingsOf(draft, limits), []);
  });

  it('report nothing for an empty draft', () => {
    assert.deepEqual(findingsOf(inChannel(''), limited({ maxCharacters: 1 })), []);
  });
});

describe('the limits of a channel in words', () => {
  const messagesOf = (text: string, limits: ChannelLimits): string[] =>
    findingsOf(inChannel(text), limited(limits)).map(({ message }) => message);

  it('hold from the first word too many or too few', () => {
    assert.deepEqual(messagesOf('We pour it well.', { maxWords: 4, minWords: 4 }), []);
    assert.deepEqual(messagesOf('We pour it very well.', { maxWords: 4 }), ['5 words; instagram allows 4.']);
    assert.deepEqual(messagesOf('We pour it.', { minWords: 4 }), ['3 words; instagram asks for at least 4.']);
  });

  it('count the words of all paragraphs and headings, and those with a hyphen once', () => {
    assert.deepEqual(messagesOf('# Tea\n\nWe pour.\n\nWell-made tea.', { maxWords: 5 }), []);
    assert.deepEqual(messagesOf('# Tea\n\nWe pour.\n\nWell-made tea.', { maxWords: 4 }).length, 1);
  });

  it('go beside those in characters', () => {
    assert.deepEqual(messagesOf('We pour it.', { minCharacters: 20, maxWords: 2 }), [
      '11 characters; instagram asks for at least 20.',
      '3 words; instagram allows 2.',
    ]);
    assert.deepEqual(messagesOf('We pour it.', { minCharacters: 11 }), []);
  });
});
