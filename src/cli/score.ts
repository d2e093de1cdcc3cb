import type { Command } from 'commander';
import type { ScoreReport } from '../core/engine.ts';
import { learnFolder, readDraft } from './brand-folder.ts';
import { draftCommand, type DraftOptions } from './draft-command.ts';
import { serveJsonLines } from './json-lines.ts';

export const scoreCommand = (): Command =>
  draftCommand('score', 'how much a draft sounds like the brand')
    .option('--jsonl', 'answer {"id","text"} lines on standard input with {"id","raw",…} lines')
    .action(async (drafts: string[], options: DraftOptions, command: Command) => {
      const { engine, key } = learnFolder(command, options.brand);
      if (options.jsonl) {
        await serveJsonLines((message) => engine.score(key, message.text('text')));
        return;
      }
      for (const file of drafts) {
        const score = engine.score(key, readDraft(file));
        console.log(options.json ? JSON.stringify({ file, ...score }) : `${file}: ${describe(score)}`);
      }
    });

function describe({ standing, words, channel, certainty, language }: ScoreReport): string {
  if ('otherLanguage' in standing)
    return `no score: this draft is in ${nameOf(standing.otherLanguage)}; the brand’s posts are in ${standing.brandLanguages.map(nameOf).join(' and ')}`;
  if ('tooShort' in standing)
    return `too short to say (${String(words)} words; from about ${String(standing.atLeastWords)} on there is something to say)`;
  if ('tooFewPosts' in standing) return 'the brand has too few posts to compare with';
  const [place, low, high] = [standing.percentile, standing.low, standing.high].map((value) =>
    String(Math.round(value)),
  );
  const posts = channel === undefined ? 'own posts' : `posts for ${channel}`;
  const doubt =
    certainty === 'usual'
      ? ''
      : `; less certain than in English: ${nameOf(language)} is heard without a background of others’ texts`;
  return `more like the brand than ${place ?? ''} of 100 of its ${posts} this long (between ${low ?? ''} and ${high ?? ''})${doubt}`;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (language: string): string =>
  language === 'und' ? 'another language' : (names.of(language) ?? language);
