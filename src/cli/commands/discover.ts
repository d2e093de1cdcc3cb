import { Command } from 'commander';
import { readDraft } from '../read-text.ts';
import { serveJsonLines } from '../json-lines.ts';
import { explained, listening, readFeed } from '../listening.ts';

export const discoverCommand = (): Command => {
  const command = new Command('discover').description(
    'read exports of social networks and feeds, and rank their posts by what you keep and hide; nothing is sent anywhere',
  );
  for (const part of [rankCommand, importCommand, syntaxCommand])
    command.addCommand(part().copyInheritedSettings(command));
  return command;
};

interface RankOptions {
  readonly labels?: string;
  readonly brief?: string;
  readonly ignore?: readonly string[];
  readonly json?: boolean;
}

const rankCommand = (): Command =>
  new Command('rank')
    .description('rank posts, best first, each with the words that moved it')
    .argument('<posts>', 'posts, one JSON object a line, as “import” prints them')
    .option('--labels <file>', '{"id","keep"} a line: what you kept and hid')
    .option('--brief <file>', 'a text file that says what you are after')
    .option('--ignore <words...>', 'words that are to say nothing')
    .option('--json', 'print JSON, one object a line')
    .action(async (file: string, { labels, brief, ignore, json }: RankOptions) => {
      const { rankFeed, readLabelLines, readPostLines } = await listening();
      const posts = await explained(() => readPostLines(readDraft(file)));
      const marked = await explained(() => readLabelLines(labels === undefined ? '' : readDraft(labels)));
      const ranked = rankFeed(posts, {
        labels: marked,
        brief: brief === undefined ? '' : readDraft(brief),
        ignored: new Set(ignore?.map((word) => word.toLowerCase())),
      });
      if (json) {
        process.stdout.write(ranked.map((post) => `${JSON.stringify(post)}\n`).join(''));
        return;
      }
      const texts = new Map(posts.map(({ id, text }) => [id, text]));
      for (const { id, score, reasons, copyOf } of ranked) {
        const why =
          copyOf === undefined ? reasons.map(({ term }) => term).join(', ') : `the same as ${copyOf}`;
        console.log(`${score.toFixed(2)}  ${id}  ${(texts.get(id) ?? '').replace(/\s+/g, ' ')}  (${why})`);
      }
    });

const importCommand = (): Command =>
  new Command('import')
    .description(
      'read the public posts of an export: Bluesky (JSON, CAR), Mastodon, Farcaster, Lens, RSS, Atom',
    )
    .argument('<file>')
    .option('--json', 'print JSON, one object a line')
    .action(async (file: string, { json }: { readonly json?: boolean }) => {
      const posts = await readFeed(file);
      for (const post of posts)
        console.log(
          json
            ? JSON.stringify(post)
            : [post.time, post.author, post.text.replace(/\s+/g, ' ')]
                .filter((part) => part !== null)
                .join('  '),
        );
    });

const syntaxCommand = (): Command =>
  new Command('syntax')
    .description('check identifiers of the AT Protocol: handles, DIDs, NSIDs, TIDs, AT URIs, record keys')
    .requiredOption('--jsonl', 'answer {"id","kind","text"} on standard input with {"id","valid"}')
    .action(async () => {
      const { isIdentifier, isIdentifierKind } = await listening();
      await serveJsonLines((message) => {
        const kind = message.text('kind');
        return Promise.resolve(
          isIdentifierKind(kind)
            ? { valid: isIdentifier(kind, message.text('text')) }
            : { error: `“${kind}” is no kind of identifier` },
        );
      });
    });
