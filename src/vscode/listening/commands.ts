/** Commands of the room, each a function of `ListenEditor.run`. */
export const LISTENING_COMMANDS = [
  ...(['addListeningFile', 'showListening', 'showSpark', 'showCommunities', 'openMention'] as const),
  ...(['showHeld', 'forgetAuthor', 'forgetListening'] as const),
] as const;
