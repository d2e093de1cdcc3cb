/** The server's commands; each takes the URI of a draft. */
export const COMMANDS = {
  /** Says how the draft stands to its brand, and answers with the figures. */
  score: 'timbre.server.score',
  /** Answers with ideas for the draft. */
  directions: 'timbre.server.directions',
  /** Reads the posts of the draft's brand again. */
  learn: 'timbre.server.learn',
  /** Deletes what was learned of the draft's brand; its files stay. */
  forget: 'timbre.server.forget',
} as const;
