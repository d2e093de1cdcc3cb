import type { Sign } from '../craft.ts';
import type { FigureId } from '../ids.ts';

/** How they show in a text. */
export const FIGURE_SIGNS: Readonly<Record<FigureId, readonly Sign[]>> = {
  anaphora: [],
  antithesis: [
    {
      pattern:
        /\bnot [^.,;:]{2,40}[,;] but\b|\bnot (?:for|to|in|by|because)\b[^.!?]{2,60}\bbut (?:for|to|in|by|because)\b/iu,
      weight: 2.4,
    },
    {
      pattern:
        /\b(the|a|an|some|what|one|we|you) [^.,;]{4,60}[;,] (?:the other|others?|the|a|what) [^.;]{4,60}[.]/iu,
      weight: 0.6,
    },
    {
      pattern:
        /\b(?:cheap|slow|old|cold|small|short|first|early|hard|less|lose|loud|buy|ask|more|open|give|easy|light)\b[^.!?\n]{1,50}[;,][^.!?\n]{0,40}\b(?:dear|fast|quick|new|warm|hot|large|big|long|last|late|soft|more|win|quiet|sell|answer|less|fewer|shut|closed?|take|heavy)\b/iu,
      weight: 1.6,
    },
    {
      pattern:
        /\b(?:isn['’]t|is not|are not|aren['’]t|wasn['’]t)\b[^.,;]{2,50}[;.,] ?(?:it['’]s|it is|they['’]re|they are|it was)\b/iu,
      weight: 1.8,
    },
  ],
  tricolon: [],
  chiasmus: [],
  paradox: [
    {
      pattern:
        /\bthe (?:less|fewer|slower|longer|quieter|smaller|older)\b[^.!?\n]{2,50}, the (?:more|faster|quicker|shorter|louder|bigger|younger|better)\b/iu,
      weight: 2.4,
    },
    {
      pattern:
        /\bthe (?:more|faster|bigger|louder|harder|better)\b[^.!?\n]{2,50}, the (?:less|fewer|slower|smaller|quieter|worse)\b/iu,
      weight: 2.4,
    },
    {
      pattern:
        /\b(?:empty|silence|nothing|nobody|absence|gap|hole)\b[^.!?\n]{0,30}\b(?:is|are|was|were)\b[^.!?\n]{0,30}\b(?:full|loud\w*|everything|everybody|whole|the point|what (?:holds|keeps|makes))\b/iu,
      weight: 2.2,
    },
    {
      pattern:
        /\b(?:best|fastest|strongest|safest|busiest|richest|most)\b[^.!?\n]{2,60}\b(?:never|nothing|not|no one|nobody|without)\b/iu,
      weight: 1.4,
    },
  ],
  litotes: [
    {
      pattern:
        /\bnot (?:un\p{L}{4,}|without|bad|the worst|a bad|the first|no|ill-|dis\p{L}{4,}|im\p{L}{5,})\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:n['’]t|not) (?:exactly|entirely|precisely) (?:a |an |the )?\p{L}+|\bno (?:small|mean|stranger|ordinary|little) \p{L}+|\b(?:n['’]t|not) (?:a|an) (?:small|short|light|cheap|quiet|minor|modest)\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\bnot (?:often|always|everyone|everybody)['’]?s? (?:idea|wrong|mistaken)\b|\bcould (?:be|have been) worse\b|\bhave known worse\b/iu,
      weight: 1.8,
    },
  ],
  epistrophe: [],
  zeugma: [
    {
      pattern:
        /\b(?:los(?:e|es|t)|took|takes?|held|holds?|carr(?:y|ies|ied)|opens?|opened|broke|breaks?|kept|keeps?|caught|catch(?:es)?|left|leaves?|brought|brings?|rais(?:e|es|ed)|rais(?:e|es|ed)|found|finds?|dropped|drops?|arrived (?:in|with)|came (?:in|with)|with)\b (?:(?:his|her|our|their|my|your|the|a|an|some|in) )?\p{L}+(?: \p{L}+)?,? and (?:(?:his|her|our|their|my|your|the|a|an|some|in|no|half|most of|all) )*(?:temper|patience|time|hope|heart|hearts|nerve|breath|mind|way|love|courage|faith|respect|pride|hurry|spirits|word|silence|memory|grudge|ideas?|doubts?|conscience|promise|secrets?|opinions?|relief|reputation|dignity|sleep)\b/iu,
      weight: 2.6,
    },
    {
      pattern:
        /\b(?:lost|took|held|carried|opened|broke|kept|caught|left|raised|dropped|mended) (?:(?:his|her|our|their|my|your|the|a|an|some) )?(?:temper|patience|heart|nerve|breath|mind|courage|pride|silence|grudge|dignity) and (?:(?:his|her|our|their|my|your|the|a|an|some|two|three) )?\p{L}+/iu,
      weight: 2.6,
    },
  ],
  polyptoton: [],
  ellipsis: [],
};
