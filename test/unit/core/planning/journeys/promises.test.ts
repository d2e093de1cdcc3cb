import assert from 'node:assert/strict';
import { readDraftText } from '../../../../../src/core/planning/journeys/drafts/draft-text.ts';
import { promisesIn } from '../../../../../src/core/planning/journeys/promises/read-promises.ts';
import { findingsOf, kindsOf } from './checked.ts';

interface Next {
  readonly wait?: string;
  readonly channel?: string;
  readonly text?: string;
  readonly on?: string;
}

/** The kinds found where a draft with this text is followed by another touchpoint. */
function followedBy(text: string, next: Next | undefined): string[] {
  const { wait = '0m', channel = 'email', on } = next ?? {};
  const edge = `next: [{to: second, wait: ${wait}${on === undefined ? '' : `, on: ${on}`}}]`;
  const source = `start: first
touchpoints:
  first: {channel: email, draft: first.md, ${next ? edge : 'end: true'}${on === undefined ? '' : ', end: true'}}
${next ? `  second: {channel: ${channel}, draft: second.md, end: true}\n` : ''}`;
  return kindsOf(findingsOf(source, { 'first.md': text, 'second.md': next?.text ?? 'Here we are.' }));
}

const BROKEN = ['broken-promise first'];

describe('what a draft says comes next', () => {
  const kept: readonly (readonly [string, Next | undefined])[] = [
    ['In three days I’ll show you the back wheel.', { wait: '3d' }],
    ['Tomorrow we’ll text you the address.', { wait: '1d', channel: 'sms' }],
    ['Nadia will ring you within two working days.', { wait: '2d', channel: 'phone' }],
    ['You’ll hear from us in about a week.', { wait: '6d' }],
    ['Next week: how to true a rim.', { wait: '7d' }],
    ['Part two follows on Monday.', { wait: '4d' }],
    ['The next email comes in ten days.', { wait: '10d' }],
    ['I’ll be in touch in a day or two.', { wait: '36h' }],
    ['There will be one more email, in two days.', { wait: '2d' }],
    ['Expect a postcard in a fortnight.', { wait: '14d', channel: 'postcard' }],
    ['You won’t hear from us for six weeks.', { wait: '45d' }],
    ['This is the last email you’ll get about the sale.', undefined],
    ['Reply YES and we’ll call you tomorrow.', undefined],
    ['If you book today, we’ll text you a map.', undefined],
    ['Once you’ve booked, we’ll send you a map.', undefined],
    ['We’ll send your bike on Tuesday.', undefined],
    ['We’ll charge your card in 14 days.', undefined],
    ['We post every Friday.', undefined],
    ['We’ll let you know when it’s back in stock.', undefined],
    ['We’ll never share your address.', { wait: '1d' }],
    ['Shall we write tomorrow?', undefined],
    ['We won’t write again.', { wait: '1d', on: 'order' }],
    ['We’ll leave you alone after this unless you order.', { wait: '0m', on: 'order' }],
  ];
  for (const [text, next] of kept)
    it(`is kept: ${text} ${JSON.stringify(next ?? 'the end')}`, () => {
      assert.deepEqual(followedBy(text, next), []);
    });

  const broken: readonly (readonly [string, Next | undefined])[] = [
    ['In three days I’ll show you the back wheel.', { wait: '6d' }],
    ['Tomorrow we’ll text you the address.', { wait: '1d' }],
    ['Nadia will ring you within two working days.', { wait: '9d', channel: 'phone' }],
    ['Nadia will ring you within two working days.', { wait: '2d' }],
    ['You’ll hear from us in about a week.', { wait: '20d' }],
    ['The next email comes in ten days.', undefined],
    ['I’ll be in touch in a day or two.', { wait: '5d' }],
    ['There will be one more email, in two days.', undefined],
    ['In a week I’ll ask you one question.', { wait: '7d', on: 'order' }],
    ['You won’t hear from us for six weeks.', { wait: '7d' }],
    ['This is the last email you’ll get.', { wait: '3d' }],
    ['We won’t write again.', { wait: '1d' }],
    ['That’s all from us.', { wait: '30d', channel: 'sms' }],
    ['No reminders, no chasing.', { wait: '2d' }],
  ];
  for (const [text, next] of broken)
    it(`is broken: ${text} ${JSON.stringify(next ?? 'the end')}`, () => {
      assert.deepEqual(followedBy(text, next), BROKEN);
    });

  it('counts silence about an offer for touchpoints that speak of it only', () => {
    const source = (offer: string): string => `start: a
offers: {sale: {name: Spring sale}}
touchpoints:
  a: {channel: email, draft: a.md, offer: sale, next: [{to: b, wait: 4d}]}
  b: {channel: email, draft: b.md, end: true${offer}}
`;
    const drafts = { 'a.md': 'We won’t email you about this again.', 'b.md': 'Rain.' };
    assert.deepEqual(kindsOf(findingsOf(source(''), drafts)), []);
    assert.deepEqual(kindsOf(findingsOf(source(', offer: sale'), drafts)), ['broken-promise a']);
  });

  it('lets silence begin behind the message that was announced', () => {
    const source = (last: string): string => `start: a
touchpoints:
  a: {channel: email, draft: a.md, next: [{to: b, wait: 2d}]}
  b: {channel: sms, draft: b.md, ${last}}
  c: {channel: email, draft: b.md, end: true}
`;
    const drafts = {
      'a.md': 'We’ll text you once, in two days. There’s nothing after that.',
      'b.md': 'Last call.',
    };
    assert.deepEqual(kindsOf(findingsOf(source('end: true, next: [{to: c, on: click}]'), drafts)), []);
    assert.deepEqual(
      kindsOf(findingsOf(source('next: [{to: c, wait: 3d}]'), drafts)),
      BROKEN.map(() => 'broken-promise a'),
    );
  });

  it('is broken where another draft is about what was announced', () => {
    const source = (next: string): string => `start: a
touchpoints:
  a: {channel: email, draft: a.md, next: [{to: ${next}, wait: 2d}]}
  brakes: {channel: email, draft: brakes.md, end: true}
  lights: {channel: email, draft: lights.md, end: true, next: [{to: brakes, on: click}]}
`;
    const drafts = {
      'a.md': 'In two days I’ll write about worn brake blocks and cables.',
      'brakes.md': 'A brake block is worn when the grooves are gone. Cables fray.',
      'lights.md': 'Charge the front lamp on Sunday evening.',
    };
    assert.ok(!kindsOf(findingsOf(source('brakes'), drafts)).includes('broken-promise a'));
    assert.ok(kindsOf(findingsOf(source('lights'), drafts)).includes('broken-promise a'));
  });

  it('has its place in the file', () => {
    const file = '---\nsubject: Hello\n---\n\nOne. In **two days** we’ll write again.\n';
    const [promise] = promisesIn(readDraftText(file));
    assert.equal(promise?.kind, 'message');
    assert.ok(file.slice(promise.sentence.start).startsWith('In **two days**'));
  });
});
