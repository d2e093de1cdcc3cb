import assert from 'node:assert/strict';
import { brandNameIn, siteNamesIn, type NamedSource } from '../../../../src/core/brand/index.ts';

const sites = (...names: string[]): NamedSource => ({ sites: names, authors: [] });
const by = (...authors: string[]): NamedSource => ({ sites: [], authors });

describe('the names that a page gives its site', () => {
  it('stand in its head, behind its title and in its footer, without a legal form', () => {
    const page =
      '<head><meta property="og:site_name" content="Salt &amp; Row"><title>The blue pot | Salt &amp; Row</title></head>' +
      '<p>We fired it twice.</p><footer>© 2026 Salt &amp; Row Ltd. All rights reserved.</footer>';
    assert.deepEqual(siteNamesIn(page), ['Salt & Row']);
  });

  it('are none in a page that has only a title', () => {
    assert.deepEqual(siteNamesIn('<title>The blue pot</title><p>We fired it twice.</p>'), []);
  });

  it('are the sender of a mail', () => {
    assert.deepEqual(siteNamesIn('From: "Salt Row" <hello@example.com>\nSubject: The blue pot\n'), [
      'Salt Row',
    ]);
  });
});

describe('the name of a brand', () => {
  it('is what most pages call their site', () => {
    assert.equal(
      brandNameIn([sites('Salt Row'), sites('Salt Row'), sites('Mailer'), by('Ida')], 'exports', []),
      'Salt Row',
    );
  });

  it('is unclear where two names are as common, or one page alone has one', () => {
    assert.equal(
      brandNameIn([sites('Salt Row'), sites('Mailer'), sites('Salt Row'), sites('Mailer')], 'x', []),
      undefined,
    );
    assert.equal(brandNameIn([sites('Salt Row'), by('Ida')], 'exports', []), undefined);
  });

  it('is the author of all posts where the posts mention it, and no person who only signs them', () => {
    const texts = ['Come to Salt Row on Friday.', 'At Salt Row the kettle is on.'];
    assert.equal(brandNameIn([by('Salt Row'), by('Salt Row')], 'exports', texts), 'Salt Row');
    assert.equal(brandNameIn([by('Ida Bell'), by('Ida Bell')], 'exports', texts), undefined);
    assert.equal(brandNameIn([by('Salt Row', 'Ida Bell')], 'exports', texts), undefined);
  });

  it('is that of the folder as the posts spell it, and never a folder that they do not mention', () => {
    const texts = ['Come to Salt & Row on Friday.', 'At Salt & Row the kettle is on. No exports today.'];
    assert.equal(brandNameIn([], 'salt-row', texts), 'Salt & Row');
    assert.equal(brandNameIn([], 'exports', texts), undefined);
  });
});
