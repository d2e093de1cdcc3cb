import assert from 'node:assert/strict';
import { brandOf, offered, often } from './brand.ts';

describe('the capitals of a word that the writer has begun', () => {
  const windows = brandOf(
    ...often('We mend it for Windows and for the harbour.'),
    'She cleaned the windows of the shop.',
  );

  it('goes on in lower case with a word that the brand mostly writes as a name', () => {
    assert.match(offered(windows, 'We mend it for wind█'), /^ows\b/);
  });

  it('is silent on the name itself, which the draft has not stated', () => {
    assert.match(offered(windows, 'We mend it for Wind█'), /^\[/);
  });

  it('is silent in lower case where nobody wrote the word so', () => {
    const model = brandOf(...often('We mend it for Fizzwick and for the harbour.'));
    assert.match(offered(model, 'We mend it for fizz█'), /^\[/);
  });

  const digital = brandOf(...often('We like the digital harbour.'));

  it('goes on with a name made of an ordinary word once the draft has stated it', () => {
    assert.match(offered(digital, 'I wrote to the Digital office. We like the Digi█'), /^tal\b/);
  });

  it('does not make an ordinary word a name that the draft has not stated', () => {
    assert.match(offered(digital, 'I wrote to the office. We like the Digi█'), /^\[/);
  });
});
