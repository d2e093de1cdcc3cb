// The topics recognised in the posts of organisations, each a folder of Markdown files, as JSON: npx tsx test/bench/planning/topic-names-bench.ts FOLDER...
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { planPost } from '../../../src/core/planning/briefs/index.ts';
import { topicsOf } from '../../../src/core/planning/briefs/topics/topics-of.ts';
import { readFrontMatter } from '../../../src/core/text/index.ts';

const textField = (value: unknown): string => (typeof value === 'string' ? value : '');

const organisations = process.argv.slice(2).map((folder) => {
  const posts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const fields = readFrontMatter(text)?.fields ?? {};
      const listed = {
        ...{ id: name, path: name, channel: 'blog' },
        ...{ title: textField(fields['title']), date: textField(fields['date']).slice(0, 10) },
      };
      return planPost(listed, text, new Map());
    });
  const before = process.cpuUsage().user;
  const known = topicsOf(posts);
  const names = [...new Set(known.posts.map(({ topic }) => topic))].filter((topic) => topic !== '');
  return {
    organisation: basename(folder),
    posts: posts.length,
    cpuMs: Math.round((process.cpuUsage().user - before) / 1000),
    withTopic: known.posts.filter(({ topic }) => topic !== '').length,
    topics: names.map((name) => ({
      name,
      words: known.words.get(name) ?? [],
      posts: known.posts.filter(({ topic }) => topic === name).map(({ id, title }) => ({ id, title })),
    })),
  };
});
console.log(JSON.stringify(organisations, undefined, 1));
