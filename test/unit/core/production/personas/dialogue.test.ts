import assert from 'node:assert/strict';
import {
  dialogueFaults,
  lineFaults,
} from '../../../../../src/core/production/personas/dialogue/check-dialogue.ts';
import { dialogueOf } from '../../../../../src/core/production/personas/dialogue/graph.ts';
import { inkOf } from '../../../../../src/core/production/personas/dialogue/ink.ts';
import { tweeOf } from '../../../../../src/core/production/personas/dialogue/twee.ts';
import { yarnOf } from '../../../../../src/core/production/personas/dialogue/yarn.ts';
import { CREAM, HOTEL, personaOf, TODAY } from './samples.ts';

const talk = (source: string): ReturnType<typeof dialogueOf> =>
  dialogueOf(personaOf(source), 'chat', 'en', TODAY);

/** The nodes that a reader comes to, by the links as a format writes them. */
function visited(names: readonly string[], linksOf: (name: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = names.slice(0, 1);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...linksOf(name));
  }
  return seen;
}

/** Node by node: names by the first group of a pattern, links by that of another. */
function readBack(text: string, head: RegExp, link: RegExp): { names: string[]; seen: Set<string> } {
  const heads = [...text.matchAll(head)];
  const names = heads.map(([, name = '']) => name);
  const body = (name: string): string => {
    const at = names.indexOf(name);
    return text.slice(heads[at]?.index ?? 0, heads[at + 1]?.index ?? text.length);
  };
  return { names, seen: visited(names, (name) => [...body(name).matchAll(link)].map(([, to = '']) => to)) };
}

describe('a talk with a persona', () => {
  for (const [name, source] of [
    ['many facts', HOTEL],
    ['few facts', CREAM],
  ] as const) {
    it(`with ${name} has no fault and tells every fact that holds`, () => {
      const dialogue = talk(source);
      assert.deepEqual(dialogueFaults(dialogue), []);
      const told = dialogue.nodes.flatMap(({ lines }) => lines);
      for (const { text, expires = '9999' } of personaOf(source).facts)
        assert.equal(told.includes(text), expires >= TODAY, text);
    });

    for (const [format, write, head, link] of [
      ['ink', inkOf, /^=== (\w+) ===$/gm, /-> (?!END)(\w+)$/gm],
      ['Yarn', yarnOf, /^title: (\w+)$/gm, /<<jump (\w+)>>/g],
      ['Twee', tweeOf, /^:: (?!Story(?:Title|Data))(\w+)$/gm, /->(\w+)\]\]/g],
    ] as const)
      it(`with ${name} leads to every node in ${format}`, () => {
        const dialogue = talk(source);
        const { names, seen } = readBack(write(dialogue), head, link);
        assert.deepEqual(
          names,
          dialogue.nodes.map(({ id }) => id),
        );
        assert.deepEqual([...seen].sort(), [...names].sort());
      });
  }

  it('says once what the persona is, unless it is asked', () => {
    const saying = talk(HOTEL).nodes.filter(({ lines }) =>
      lines.some((line) => line.includes('AI concierge')),
    );
    assert.deepEqual(
      saying.map(({ id }) => id),
      ['Start', 'Who'],
    );
  });

  it('may say in a refusal whom to ask', () => {
    const persona = personaOf(HOTEL.replace('Reception knows.', 'Ask reception: 01632 960 777.'));
    assert.deepEqual(lineFaults(dialogueOf(persona, 'chat', 'en', TODAY), persona, TODAY, 'en'), []);
  });

  it('begins with what the persona is', () => {
    assert.match(talk(HOTEL).nodes[0]?.lines[0] ?? '', /AI concierge/);
  });

  it('that hides a node or who speaks is faulty', () => {
    const faults = dialogueFaults({
      title: 'x',
      nodes: [
        { id: 'Start', lines: ['Hello.'], choices: [{ label: 'On', to: 'Nowhere' }] },
        { id: 'Lost', lines: [], choices: [] },
      ],
    });
    assert.deepEqual(
      faults.map(({ kind }) => kind),
      ['undisclosed', 'unreachable', 'broken-link'],
    );
  });

  it('is checked line by line: for claims, experiences and the wording that the file rules out', () => {
    const persona = {
      ...personaOf(HOTEL),
      voice: { traits: [], never: ['exclamation marks', 'hype'], samples: [] },
    };
    const whole = dialogueOf(persona, 'chat', 'en', TODAY);
    assert.deepEqual(lineFaults(whole, persona, TODAY, 'en'), []);
    const [first, ...others] = whole.nodes;
    assert.ok(first);
    const lines = ['I slept here last week.', 'Our rooms are the quietest in Europe!', 'An amazing view.'];
    const faults = lineFaults({ ...whole, nodes: [{ ...first, lines }, ...others] }, persona, TODAY, 'en');
    assert.deepEqual([...new Set(faults.map(({ kind, node }) => `${kind} ${node}`))].sort(), [
      'experience Start',
      'ungrounded Start',
      'voice Start',
    ]);
    assert.ok(faults.some(({ kind, words }) => kind === 'voice' && words === '!'));
    assert.ok(faults.some(({ kind, words }) => kind === 'voice' && words === 'amazing'));
  });

  it('has its choices in the language of the talk', () => {
    const german = dialogueOf(personaOf(CREAM), 'chat', 'de', TODAY);
    const labels = new Set(german.nodes.flatMap(({ choices }) => choices.map(({ label }) => label)));
    assert.ok(labels.has('Spreche ich mit einem Menschen?') && labels.has('Gehen'), [...labels].join());
    assert.ok(!labels.has('Leave') && !labels.has('Ask something else'));
  });

  it('names the fact of each line in ink', () => {
    const dialogue = talk(HOTEL);
    const facts = dialogue.nodes.filter(({ fact }) => fact !== undefined);
    assert.ok(facts.length > 3);
    for (const { fact = '', lines } of facts)
      assert.ok(inkOf(dialogue).includes(`# fact: ${fact}\n${lines[0]?.slice(0, 12) ?? ''}`), fact);
  });

  it('writes the marks of a format as text', () => {
    const source = HOTEL.replace('Wi-Fi is free in every room.', 'Wi-Fi #1 {free} [all] -> //rooms | <<go>>');
    const dialogue = talk(source);
    assert.match(
      inkOf(dialogue),
      /Wi-Fi \\#1 \\\{free\\\} \\\[all\\\] -\\> \\\/\\\/rooms \\\| \\<\\<go\\>\\>/,
    );
    assert.match(yarnOf(dialogue), /Wi-Fi \\#1 \\\{free\\\}/);
    assert.match(tweeOf(dialogue), /"""Wi-Fi #1 \{free\}/);
  });

  it('has the same number for the same talk', () => {
    const ifid = /"ifid": "([0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12})"/;
    const [first, again] = [talk(HOTEL), talk(HOTEL)].map((dialogue) => ifid.exec(tweeOf(dialogue))?.[1]);
    assert.ok(first);
    assert.equal(first, again);
    assert.notEqual(first, ifid.exec(tweeOf(talk(CREAM)))?.[1]);
  });
});
