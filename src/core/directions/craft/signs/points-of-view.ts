import type { Sign } from '../craft.ts';
import type { PointOfViewId } from '../ids.ts';

/** How they show in a text. */
export const POINT_OF_VIEW_SIGNS: Readonly<Record<PointOfViewId, readonly Sign[]>> = {
  we: [{ pattern: /\b(?:we|us|our|ours|ourselves)\b/iu, weight: 1 }],
  i: [{ pattern: /\bI(?:['’](?:m|ve|d|ll))?\b|\b(?:my|mine|myself)\b/u, weight: 1 }],
  you: [{ pattern: /\b(?:you(?:['’](?:re|ve|ll|d))?|your|yours|yourself)\b/iu, weight: 1 }],
  customer: [
    { pattern: /\b(?:he|she|his|her|hers|him)\b/iu, weight: 1 },
    {
      pattern:
        /\b(?:customers?|clients?|patients?|guests?|passengers?|readers?|members?|tenants?|players?|visitors?|regulars?|owners?|parents?|students?|farmers?|teachers?)\b/iu,
      weight: 0.6,
    },
  ],
  thing: [
    {
      pattern:
        /\bi (?:am|was|['’]m|have been) (?:a|an|the|made|cast|forged|cut|stamped|galvanised|printed|sewn|\d)/iu,
      weight: 3,
    },
    {
      pattern:
        /\bmy (?:handle|lid|hinges?|blade|pages?|spine|wheels?|tube|teeth|rose|spout|seams?|drawers?|screen|rim|engine|keys|door|lens)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:hangs?|hung|puts?|picks?|lifts?|wipes?|fills?|carr(?:y|ies)|turns?|switch(?:es)?|plugs?) me\b/iu,
      weight: 2,
    },
  ],
  nobody: [{ pattern: /\b(?:we|us|our|i|my|you|your)\b/iu, weight: -1 }],
};
