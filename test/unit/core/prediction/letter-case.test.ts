import assert from 'node:assert/strict';
import { brandOf, offered, often } from './brand.ts';

describe('the capitals of a word that is being typed', () => {
  const windows = brandOf(
    ...often('We mend it for Windows and for the harbour.'),
    'She cleaned the windows of the shop.',
  );

  it('completes in lower case a word that the brand mostly writes as a name', () => {
    assert.match(offered(windows, 'We mend it for wind█'), /^ows\b/);
  });

  it('suggests no name that the draft has not stated', () => {
    assert.match(offered(windows, 'We mend it for Wind█'), /^\[/);
  });

  it('suggests nothing in lower case for a word that is never written so', () => {
    const model = brandOf(...often('We mend it for Fizzwick and for the harbour.'));
    assert.match(offered(model, 'We mend it for fizz█'), /^\[/);
  });

  const digital = brandOf(...often('We like the digital harbour.'));

  it('completes a name made of an ordinary word once the draft has stated it', () => {
    assert.match(offered(digital, 'I wrote to the Digital office. We like the Digi█'), /^tal\b/);
  });

  it('does not make an ordinary word a name that the draft has not stated', () => {
    assert.match(offered(digital, 'I wrote to the office. We like the Digi█'), /^\[/);
  });
});
