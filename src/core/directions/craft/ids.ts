/** What a post makes of its matter: the way in, not the subject. */
export const ANGLES = [
  'enemy',
  'myth-bust',
  'confession',
  'failure',
  'behind-scenes',
  'craft-detail',
  'customer-as-hero',
  'origin',
  'cost-of-inaction',
  'trade-off',
  'unpopular-opinion',
  'insider-rule',
  'time-shift',
  'prediction',
  'scale-shift',
  'ritual',
  'objects-eye',
  'anti-audience',
  'comparison',
  'small-moment',
  'question-unanswered',
  'manifesto',
  'teach-one-thing',
  'community-mirror',
] as const;
export type AngleId = (typeof ANGLES)[number];

/** What the first sentence does. */
export const HOOKS = [
  'number',
  'scene',
  'paradox',
  'direct-address',
  'withheld-noun',
  'dialogue',
  'admission',
  'contrast',
  'list',
  'dare',
  'definition',
  'timestamp',
  'sensory',
  'quote',
] as const;
export type HookId = (typeof HOOKS)[number];

/** In which order a post says what it says. */
export const STRUCTURES = [
  'attention-interest-desire-action',
  'problem-agitation-solution',
  'before-after-bridge',
  'features-advantages-benefits',
  'promise-picture-proof-push',
  'guided-hero',
  'nested-loop',
  'one-line-turn',
  'ladder',
  'letter',
  'question-and-answer',
] as const;
export type StructureId = (typeof STRUCTURES)[number];

/** The six creativity templates of Goldenberg, Mazursky and Solomon (1999), Marketing Science 18(3). */
export const TEMPLATES = [
  'pictorial-analogy',
  'extreme-situation',
  'consequence',
  'competition',
  'interactive-experiment',
  'dimensionality',
] as const;
export type TemplateId = (typeof TEMPLATES)[number];

export const FIGURES = [
  'anaphora',
  'antithesis',
  'tricolon',
  'chiasmus',
  'paradox',
  'litotes',
  'epistrophe',
  'zeugma',
  'polyptoton',
  'ellipsis',
] as const;
export type FigureId = (typeof FIGURES)[number];

export const REGISTERS = [
  'plain',
  'warm',
  'wry',
  'playful',
  'formal',
  'technical',
  'urgent',
  'reverent',
  'blunt',
  'lyrical',
] as const;
export type RegisterId = (typeof REGISTERS)[number];

/** Who tells. */
export const POINTS_OF_VIEW = ['we', 'i', 'you', 'customer', 'thing', 'nobody'] as const;
export type PointOfViewId = (typeof POINTS_OF_VIEW)[number];

/** Where a comparison may be fetched from. */
export const DOMAINS = [
  'kitchen',
  'weather',
  'tools',
  'sport',
  'maps',
  'repair',
  'garden',
  'music',
  'theatre',
  'building',
  'sea',
  'medicine',
  'school',
  'market',
  'railway',
  'household',
  'animals',
  'cloth',
  'fire',
  'games',
] as const;
export type DomainId = (typeof DOMAINS)[number];
