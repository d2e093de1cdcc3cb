/** Commands of the room, each a function of `ListenEditor.run`. */
export const LISTENING_COMMANDS = [
  ...([
    'addListeningFile',
    'showListening',
    'showFeeds',
    'showSpark',
    'showCommunities',
    'openMention',
  ] as const),
  ...(['showHeld', 'forgetAuthor', 'forgetPost', 'forgetListening'] as const),
  ...(['forgetTaught', 'showRankingModel'] as const),
  ...(['draftHoldingStatement', 'draftForCommunity', 'dismissCollision'] as const),
] as const;
