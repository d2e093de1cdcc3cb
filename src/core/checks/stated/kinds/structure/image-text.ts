import type { Localize } from '../../../../base/localize.ts';
import { placeInFile } from '../../draft-places.ts';
import { names, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const IMAGE = '(?:images?|pictures?|photos?|photographs?|graphics?|illustrations?)';
const ALT =
  '(?:alt|alternative)[ -]?(?:text|texts|attributes?|descriptions?)|(?:an? )?(?:image )?descriptions?|text alternatives?';
const NEEDS = new RegExp(
  `^(?:all |every |each |any |our |your )?${IMAGE} (?:always )?(?:must |should )?(?:needs?|have|has|gets?|with|requires?|come with) (?:an? )?(?:${ALT})$`,
);
const FOR = new RegExp(
  `^(?:always )?(?:give|add|write|include|provide) (?:an? )?(?:${ALT}) (?:to|for|on|with) (?:all |every |each |any |our |your )?${IMAGE}$|^(?:always )?describe (?:all |every |each |any |our |your )?${IMAGE}(?: (?:in|with|using) (?:its |their |the )?(?:${ALT}))?$|^(?:always )?give (?:all |every |each |any |our |your )?${IMAGE} (?:an? )?(?:${ALT})$`,
);
const NONE = new RegExp(`^${IMAGE} without (?:an? )?(?:${ALT})$`);

const PICTURE =
  /!\[\s*\](?:\(([^()\s]*)[^()]*\)|\[[^\]]*\])|<img\b(?:(?!\balt\s*=\s*["'][^"']*\p{L})[^>])*>/giu;

const described: StatedRule = {
  scope: 'draft',
  find: ({ file }) =>
    [...file.matchAll(PICTURE)].map(({ 0: found, index }) => ({
      ...placeInFile(file, { start: index, end: index + found.length }),
      figure: (localize: Localize) => localize('No description of the picture.'),
    })),
};

export const imageText: StatedKind = {
  name: 'image-text',
  title: (localize) => localize('Descriptions of pictures'),
  description: 'A picture without alternative text, where the profile wants one for each.',
  readWhole({ whole, subject, avoid }) {
    if (avoid) return NONE.test(subject) ? described : undefined;
    return NEEDS.test(whole) ||
      NEEDS.test(subject) ||
      FOR.test(whole) ||
      FOR.test(subject) ||
      names('alt-text', subject)
      ? described
      : undefined;
  },
};
