import assert from 'node:assert/strict';
import { pathInBrand } from '../../../src/service/drafts/draft.ts';

describe('the path of a draft', () => {
  it('is relative to the brand’s folder inside of it', () => {
    assert.equal(pathInBrand('file:///w/tea/blog/a%20pot.md', 'file:///w/tea'), 'blog/a pot.md');
    assert.equal(
      pathInBrand('vscode-vfs://github/tea/blog/pot.md', 'vscode-vfs://github/tea'),
      'blog/pot.md',
    );
  });
  it('is the whole path outside of it', () => {
    assert.equal(pathInBrand('file:///w/teapot/pot.md', 'file:///w/tea'), '/w/teapot/pot.md');
  });
  it('is not known for a document without a file', () => {
    assert.equal(pathInBrand('untitled:Untitled-1', 'file:///w/tea'), undefined);
  });
});
