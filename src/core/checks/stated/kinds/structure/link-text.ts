import data from '../../../../../../data/checks/link-texts.json' with { type: 'json' };
import { matchesInFile } from '../../draft-places.ts';
import { names, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const LINK = /(?<!!)\[([^\][]+)\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g;
const EMPTY: ReadonlySet<string> = new Set(data.empty);

const DESCRIPTIVE =
  /^(?:make |give |write )?(?:all |every |any |your |the )?(?:links?|link texts?|anchor texts?)(?: texts?)? (?:always |should |must |needs? to |to )?(?:says?|tells?|describes?|explains?|shows?|makes? clear|that (?:just |only |simply )?says?|that describes?)(?: (?:the )?(?:readers?|people|us|you))?(?: (?:exactly|clearly))? (?:where (?:it|they|the links?|links?) (?:goes?|leads?(?: to)?)|what (?:it|they|the links?) (?:is|are|leads? to|links? to)|its? (?:target|destination)|their destinations?|the (?:target|destination|page))$/;
const CLICK_HERE =
  /^(?:link(?:s|ing)? (?:on|with|as|that (?:just |only |simply )?says?|texts? like|texts? such as|called|from) )?["']?(?:click here|here|read more|learn more|find out more)["']?(?:(?:,| or|, or) ["']?(?:click here|here|read more|learn more|find out more)["']?)*(?: (?:as (?:a )?(?:link|link text)s?|for links?|links?|in links?))?$/;

const describing: StatedRule = {
  scope: 'draft',
  find: (draft) =>
    matchesInFile(draft, LINK).flatMap(({ at, found, span }) => {
      const text = (found[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s]/gu, '')
        .trim();
      return EMPTY.has(text) ? [{ at, ...span }] : [];
    }),
};

export const linkText: StatedKind = {
  name: 'link-text',
  title: (localize) => localize('Text of links'),
  description: 'A link whose text does not say where it goes, such as “here” or “read more”.',
  readWhole({ whole, subject, avoid }) {
    if (
      !avoid &&
      (DESCRIPTIVE.test(whole) || DESCRIPTIVE.test(subject) || names('descriptive-links', subject))
    )
      return describing;
    return avoid && /click here|link/.test(subject) && CLICK_HERE.test(subject) ? describing : undefined;
  },
};
