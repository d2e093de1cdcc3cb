import assert from 'node:assert/strict';
import type { ChannelLimits } from '../../../../../src/core/brand/index.ts';
import { findingsOf } from '../draft.ts';

const messages = (limits: ChannelLimits, text: string, channel: string, head = ''): string[] =>
  findingsOf(`---\nchannel: ${channel}\n${head}---\n${text}`, { channels: { [channel]: limits } })
    .filter(({ rule }) => rule === 'channel/form')
    .map(({ message }) => message);

describe('the form of a channel', () => {
  it('counts the parts of a text message, and only of one', () => {
    const long = 'Tea is poured at the back door. '.repeat(6).trim();
    assert.deepEqual(messages({ maxSegments: 1 }, long, 'sms'), ['2 parts of a text message; sms allows 1.']);
    assert.deepEqual(messages({ maxSegments: 2 }, long, 'sms'), []);
    assert.deepEqual(messages({ maxSegments: 1 }, long, 'journal'), []);
  });

  it('measures subject and preheader of a mail', () => {
    const limits = { maxSubject: 8, maxPreheader: 5 };
    assert.deepEqual(messages(limits, 'Come by.', 'newsletter', 'subject: Tea at one\npreheader: Today\n'), [
      'The subject has 10 characters; newsletter allows 8.',
    ]);
    assert.deepEqual(messages(limits, 'Come by.', 'newsletter', 'subject: Tea now\npreview: At one\n'), [
      'The preheader has 6 characters; newsletter allows 5.',
    ]);
    assert.deepEqual(messages(limits, 'Come by.', 'newsletter'), []);
  });

  it('asks for the line that posts begin or end with, however it is wrapped', () => {
    const limits = { opening: 'Kettle Lane:', closing: 'Reply STOP to leave.' };
    assert.deepEqual(messages(limits, 'Kettle Lane: tea at one. Reply STOP\nto leave.', 'sms'), []);
    assert.deepEqual(messages(limits, 'Tea at one.', 'sms'), [
      'sms: a post begins with “Kettle Lane:”.',
      'sms: a post ends with “Reply STOP to leave.”.',
    ]);
  });
});
