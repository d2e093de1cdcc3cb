import assert from 'node:assert/strict';
import { isRecord } from '../../../../../src/core/base/is-record.ts';
import {
  writeEdl,
  writeFountain,
  writeOtio,
  writeShotsJson,
  writeSrt,
  writeVtt,
} from '../../../../../src/core/production/storyboard/index.ts';
import { frameRate } from '../../../../../src/core/production/storyboard/time/frame-rate.ts';
import { frameOf } from '../../../../../src/core/production/storyboard/time/timecode.ts';
import { board } from './storyboards.ts';

const HEAD = { brand: 'Ladle & Crust', source: 'soup.md', date: '2027-03-01' };

describe('the edit decision list of a storyboard', () => {
  it('has an event a shot, frame-exact and without gaps, over the minute of a drop-frame film', () => {
    const storyboard = board({ rate: '29.97', seconds: 75 });
    const lines = writeEdl(storyboard).split('\n');
    assert.equal(lines[0], 'TITLE: Soup & bread week');
    assert.equal(lines[1], 'FCM: DROP FRAME');
    const events = lines.filter((line) => /^\d{3} /.test(line));
    assert.equal(events.length, storyboard.shots.length);
    let record = frameOf('01:00:00;00', storyboard.rate);
    for (const [at, event] of events.entries()) {
      assert.match(event, /^\d{3} {2}AX {7}V {5}C {8}(?:\d\d:\d\d:\d\d;\d\d ?){4}$/);
      const [sourceIn, sourceOut, recordIn, recordOut] = event
        .split(/\s+/)
        .slice(4)
        .map((code) => frameOf(code, storyboard.rate));
      const { frames } = storyboard.shots[at]!;
      assert.deepEqual([sourceIn, sourceOut], [0, frames]);
      assert.deepEqual([recordIn, recordOut], [record, record! + frames]);
      record = recordOut;
    }
    assert.ok(record! > frameOf('01:01:00;02', storyboard.rate)!);
  });

  it('is in ASCII, and says where no number is dropped', () => {
    const edl = writeEdl({ ...board(), title: 'Crème brûlée – £4 “now”' });
    assert.match(edl, /^TITLE: Creme brulee - GBP 4 "now"\nFCM: NON-DROP FRAME\n/);
    assert.doesNotMatch(edl, /[^\n -~]/);
  });
});

describe('the timeline of a storyboard in OpenTimelineIO', () => {
  interface Node {
    readonly OTIO_SCHEMA?: string;
    readonly kind?: string;
    readonly children?: readonly Node[];
    readonly tracks?: Node;
    readonly source_range?: { readonly duration: { readonly value: number; readonly rate: number } } | null;
  }
  const isNode = (value: unknown): value is Node => isRecord(value) && 'OTIO_SCHEMA' in value;
  function parse(text: string): Node {
    const read: unknown = JSON.parse(text);
    assert.ok(isNode(read));
    return read;
  }

  it('has the shots as clips of its video track, to the frame', () => {
    const storyboard = board({ rate: '29.97' });
    const timeline = parse(writeOtio(storyboard));
    assert.equal(timeline.OTIO_SCHEMA, 'Timeline.1');
    assert.equal(timeline.tracks?.OTIO_SCHEMA, 'Stack.1');
    const [video, audio] = timeline.tracks.children ?? [];
    assert.deepEqual([video!.kind, audio!.kind], ['Video', 'Audio']);
    assert.deepEqual(
      video!.children!.map(({ source_range }) => source_range!.duration),
      storyboard.shots.map(({ frames }) => ({
        OTIO_SCHEMA: 'RationalTime.1',
        rate: 30_000 / 1001,
        value: frames,
      })),
    );
  });

  it('uses schemas that the format has, and a gap where nobody speaks', () => {
    const text = writeOtio(board({ file: 'We have soup.', seconds: 20 }));
    const schemas = new Set([...text.matchAll(/"OTIO_SCHEMA": "([^"]+)"/g)].map(([, name]) => name));
    assert.deepEqual([...schemas].sort(), [
      'Clip.1',
      'Gap.1',
      'MissingReference.1',
      'RationalTime.1',
      'Stack.1',
      'TimeRange.1',
      'Timeline.1',
      'Track.1',
    ]);
  });
});

describe('the captions of a storyboard as files', () => {
  const cues = [
    { start: 0, end: 50, lines: ['Soup & bread <hot>', 'from noon'] },
    { start: 52, end: 100, lines: ['--> 3 > 2'] },
  ];
  const rate = frameRate('25');

  it('are numbered SubRip with a comma before the milliseconds', () => {
    assert.equal(
      writeSrt({ cues, rate }),
      '1\n00:00:00,000 --> 00:00:02,000\nSoup & bread <hot>\nfrom noon\n\n2\n00:00:02,080 --> 00:00:04,000\n--> 3 > 2\n',
    );
  });

  it('are WebVTT with a full stop, and escape what would be markup', () => {
    assert.equal(
      writeVtt({ cues, rate }),
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\nSoup &amp; bread &lt;hot&gt;\nfrom noon\n\n2\n00:00:02.080 --> 00:00:04.000\n--&gt; 3 &gt; 2\n',
    );
  });
});

describe('the script of a storyboard in Fountain', () => {
  it('has a title page, a heading a shot and every line of the voice-over as dialogue', () => {
    const storyboard = board();
    const script = writeFountain(storyboard, HEAD);
    assert.match(script, /^Title: Soup & bread week\nCredit: /);
    assert.equal(
      script.match(/^\.SHOT \d+, [A-Z]+, [\d.]+ SECONDS #\d+#$/gm)?.length,
      storyboard.shots.length,
    );
    for (const { voiceOver } of storyboard.shots)
      if (voiceOver.length > 0) assert.ok(script.includes(`\n\nNARRATOR (V.O.)\n${voiceOver.join('\n')}\n`));
  });

  it('turns no words into emphasis, notes, directions, songs or transitions', () => {
    const shot = {
      ...board().shots[0]!,
      description: 'CUT TO: *stars* [[note]] /* gone */',
      voiceOver: ['(aside)', '~sung', 'plain_ly'],
      onScreen: [],
      disclosure: null,
    };
    const script = writeFountain({ ...board(), shots: [shot] }, HEAD);
    const [, , action, spoken] = script.trimEnd().split('\n\n');
    assert.equal(action, String.raw`!CUT TO: \*stars\* [ [note]] /\* gone \*/`);
    assert.equal(spoken, 'NARRATOR (V.O.)\naside\nsung\nplain\\_ly');
  });
});

describe('the shots of a storyboard as JSON', () => {
  it('have whole frames and what was asked for', () => {
    const read: unknown = JSON.parse(writeShotsJson(board({ rate: '29.97', aspect: '1:1' })));
    assert.ok(isRecord(read));
    assert.deepEqual([read['fps'], read['aspect'], read['frames']], [29.97, '1:1', 899]);
  });
});
