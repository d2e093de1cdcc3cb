import assert from 'node:assert/strict';
import { parseDocument } from 'htmlparser2';
import { createNonce, readingPage, scriptPage } from '../../../src/vscode/panels/page-html.ts';

const frame = {
  language: 'en',
  title: 'Map of “Fern & Kettle” <b>',
  cspSource: 'https://page.example',
  styles: ['https://page.example/panel.css'],
};

/** The directives of a page's content security policy. */
function policyOf(html: string): Map<string, string> {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the HTML of panels', () => {
  it('of a page with a script lets that script run and nothing else load', () => {
    const policy = policyOf(
      scriptPage({ ...frame, script: 'https://page.example/board.js', nonce: 'c0ffee' }),
    );
    assert.deepEqual(
      [...policy],
      [
        ['default-src', "'none'"],
        ['style-src', 'https://page.example'],
        ['script-src', "'nonce-c0ffee'"],
      ],
    );
  });

  it('of a page that is only read lets no script run', () => {
    const policy = policyOf(readingPage({ ...frame, body: '<p>Read me</p>' }));
    assert.equal(policy.get('script-src'), "'none'");
    assert.equal(policy.get('default-src'), "'none'");
  });

  it('escapes titles and addresses', () => {
    const html = scriptPage({ ...frame, script: 'https://page.example/"><i>', nonce: 'c0ffee' });
    assert.match(html, /<title>Map of “Fern &amp; Kettle” &lt;b&gt;<\/title>/);
    assert.ok(!html.includes('"><i>'));
    assert.ok(parseDocument(html).children.length > 0);
  });

  it('makes a new nonce of 128 bits for each page', () => {
    const nonces = new Set(Array.from({ length: 50 }, createNonce));
    assert.equal(nonces.size, 50);
    for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{32}$/);
  });
});
