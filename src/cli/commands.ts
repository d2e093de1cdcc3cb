import type { Command } from 'commander';

/**
 * The commands by name, in the order of the help. Each is loaded when it is named, since a process that only checks one draft should not
 * load what draws reports.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<() => Command>>> = {
  learn: async () => (await import('./commands/learn.ts')).learnCommand,
  merge: async () => (await import('./commands/merge.ts')).mergeCommand,
  score: async () => (await import('./commands/score.ts')).scoreCommand,
  drift: async () => (await import('./commands/drift.ts')).driftCommand,
  suggest: async () => (await import('./commands/suggest.ts')).suggestCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  card: async () => (await import('./commands/card.ts')).cardCommand,
  rewrite: async () => (await import('./commands/rewrite.ts')).rewriteCommand,
  prove: async () => (await import('./commands/prove.ts')).proveCommand,
  test: async () => (await import('./commands/test.ts')).testCommand,
  propose: async () => (await import('./commands/propose.ts')).proposeCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  guidelines: async () => (await import('./commands/guidelines.ts')).guidelinesCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  directions: async () => (await import('./commands/directions.ts')).directionsCommand,
  batch: async () => (await import('./commands/batch.ts')).batchCommand,
  angles: async () => (await import('./commands/angles.ts')).anglesCommand,
  vale: async () => (await import('./commands/vale.ts')).valeCommand,
  journey: async () => (await import('./commands/journey.ts')).journeyCommand,
  adapt: async () => (await import('./commands/adapt.ts')).adaptCommand,
  lsp: async () => (await import('./commands/lsp.ts')).lspCommand,
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand,
  skill: async () => (await import('./commands/skill.ts')).skillCommand,
  brief: async () => (await import('./commands/brief.ts')).briefCommand,
  listen: async () => (await import('./commands/listen.ts')).listenCommand,
  persona: async () => (await import('./commands/persona.ts')).personaCommand,
  discover: async () => (await import('./commands/discover.ts')).discoverCommand,
  storyboard: async () => (await import('./commands/storyboard.ts')).storyboardCommand,
  cache: async () => (await import('./commands/cache.ts')).cacheCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
};
