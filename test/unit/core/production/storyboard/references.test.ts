import assert from 'node:assert/strict';
import {
  refersBack,
  refersElsewhere,
  withoutConnective,
} from '../../../../../src/core/production/storyboard/select/references.ts';

describe('a sentence that refers to what is said before it', () => {
  for (const text of [
    'That’s why the kiln stays cold.',
    'The second is the glaze.',
    'He fires it at night.',
    'Both come in blue.',
    'Such cups break.',
    'Therefore the shed is shut.',
    'Instead, we use the small kiln.',
    'Check it out!',
    'Once that is done, the lid fits.',
    'You can do that by hand.',
    'These pots like shade.',
    'Some did not survive the winter.',
    'The reason is the clay.',
    'The glaze is more even.',
    'They sing.',
    'But that leaves the lid.',
    'Some kilns do.',
    'Over 95 % of them are sold.',
    'There we see the glaze.',
    'Get that lid right!',
    'You can use them for soup.',
    'How’s that for a winter?',
    'The rest goes to the school.',
    'Most of them are sold.',
    'We will continue doing this.',
    'Neighbours found the new kiln more useful, and stayed.',
  ])
    it(`is: ${text}`, () => {
      assert.ok(refersBack(text));
    });

  for (const text of [
    'This week the kiln is open.',
    'The cups are dry when they ring.',
    'It is time to light the kiln.',
    'It’s easy to see why potters stay.',
    'Both the cups and the plates are sold.',
    'Those who come early see the glaze.',
    'One of the oldest kilns stands in Wick.',
    'The potter says that clay is patient.',
    'Nell Carrow fires her cups at night.',
    'Who can come?',
    'There is a kiln in Wick.',

    'The new kiln is more even than the old one.',
    'Ask a potter, and you will hear about the clay.',
    'This post is about glazes.',
  ])
    it(`is not: ${text}`, () => {
      assert.ok(!refersBack(text));
    });
});

describe('a sentence about what stands beside it', () => {
  for (const text of [
    'The table below shows the prices.',
    'As the picture above shows, it cracked.',
    'See “Glazes” below for more.',
    'Figure 2 has the dates.',
    'You can sign up here.',
    'You need the following.',
  ])
    it(`is: ${text}`, () => {
      assert.ok(refersElsewhere(text));
    });

  for (const text of [
    'It froze to ten below zero.',
    'The bell hangs above the door.',
    'We are here to help.',
  ])
    it(`is not: ${text}`, () => {
      assert.ok(!refersElsewhere(text));
    });
});

describe('a sentence without what joins it to the one before', () => {
  for (const [text, without] of [
    ['However, the kiln is warm.', 'The kiln is warm.'],
    ['But lighting the kiln takes a day.', 'Lighting the kiln takes a day.'],
    ['And we sold the cups.', 'We sold the cups.'],
    ['First, wash the clay.', 'Wash the clay.'],
    ['Also consider a lid.', 'Consider a lid.'],
    ['We also mended the gate.', 'We mended the gate.'],
    ['So far the kiln is cold.', 'So far the kiln is cold.'],
    ['Or Mill is a street in Wick.', 'Or Mill is a street in Wick.'],
    ['The shed, also known as the ark, is dry.', 'The shed, also known as the ark, is dry.'],
  ] as const)
    it(`is: ${without}`, () => {
      assert.equal(withoutConnective(text), without);
    });
});
