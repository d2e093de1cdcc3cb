import assert from 'node:assert/strict';
import { readProfile } from '../../../../../src/core/brand/index.ts';
import { formOf } from '../../../../../src/core/planning/variants/index.ts';
import { excessesOf, sizeOf } from '../../../../../src/core/planning/variants/form/post-size.ts';
import { variantName, withVariants } from '../../../../../src/core/planning/variants/index.ts';
import { readProse, textField } from '../../../../../src/core/text/index.ts';
import { profileWith } from '../../sample-brands.ts';

const form = (channel: string, limits: object = {}) =>
  formOf(readProfile(profileWith({ channels: { [channel]: limits } }), 'tea').profile, channel);

describe('the form of a channel', () => {
  it('has the platform’s limits, and the profile’s where they are lower', () => {
    assert.equal(form('x').limits.maxCharacters, 280);
    assert.equal(form('instagram', { maxCharacters: 500 }).limits.maxCharacters, 500);
    assert.equal(form('x', { maxCharacters: 1000 }).limits.maxCharacters, 280);
    assert.equal(form('sms', { maxSegments: 3 }).limits.maxSegments, 3);
    assert.equal(form('journal').limits.maxCharacters, undefined);
  });

  it('counts as the channel counts', () => {
    assert.equal(sizeOf('See https://tea.example/a-very-long-address-indeed', form('x')).characters, 27);
    assert.equal(sizeOf('a'.repeat(160), form('sms')).segments, 1);
    assert.equal(sizeOf('a'.repeat(161), form('sms')).segments, 2);
    assert.equal(sizeOf('ж'.repeat(71), form('sms')).segments, 2);
    assert.equal(sizeOf('---\nsubject: Tea is back\n---\nTea.', form('email')).subject, 11);
    assert.deepEqual(
      excessesOf(
        sizeOf('#a #b', form('instagram', { maxHashtags: 1 })),
        form('instagram', { maxHashtags: 1 }),
      ),
      [{ limit: 'maxHashtags', allowed: 1, is: 2 }],
    );
  });
});

describe('variants of a draft', () => {
  it('are named beside it', () => {
    assert.equal(variantName('winter.md', 'Instagram'), 'winter.instagram.md');
    assert.equal(variantName('winter.md', 'x/twitter', 'New readers'), 'winter.x-twitter.new-readers.md');
  });

  it('are listed in its front matter, and nothing else changes', () => {
    const file = '---\ntitle: Winter # ours\n---\nText.\n';
    const linked = withVariants(file, readProse(file), ['winter.x.md']);
    assert.equal(linked, '---\ntitle: Winter # ours\nvariants: [winter.x.md]\n---\nText.\n');
    const more = withVariants(linked, readProse(linked), ['winter.x.md', 'winter.sms.md']);
    assert.equal(more, '---\ntitle: Winter # ours\nvariants: [winter.x.md, winter.sms.md]\n---\nText.\n');
    assert.equal(textField(readProse(more).frontMatter?.fields ?? {}, 'title'), 'Winter');
    assert.equal(
      withVariants('Text.\n', readProse('Text.\n'), ['a.md']),
      '---\nvariants: [a.md]\n---\n\nText.\n',
    );
  });
});
