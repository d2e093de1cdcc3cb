import { ResourceTemplate, type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ReadResourceResult, Resource } from '@modelcontextprotocol/sdk/types.js';
import { postLine, type AgentBrand, type AgentDesk } from '../service/agents/index.ts';
import { QUOTES } from './logged-transport.ts';

/** A list of resources has so many of the latest posts of a brand; the resource `posts` has them all. */
const MOST_LISTED = 200;

/** Adds brands, the posts that may be sent, and claims as resources. */
export function addResources(server: McpServer, desk: AgentDesk): void {
  server.registerResource(
    'brands',
    'timbre://brands',
    {
      title: 'Brands',
      description: 'The brands here and their folders’ names.',
      mimeType: 'application/json',
    },
    async (uri) => {
      const brands = (await desk.brands()).map(({ slug, name }) => ({ slug, name, uri: uriOf(slug) }));
      return page(uri, 'application/json', JSON.stringify({ brands }, null, 2));
    },
  );
  const complete = {
    brand: async (begun: string) =>
      (await desk.brands()).map(({ slug }) => slug).filter((slug) => slug.startsWith(begun)),
  };
  const forBrands = (part: string, title: string, mimeType: string) => async () => ({
    resources: (await desk.brands()).map(({ slug, name }): Resource => ({
      ...{ uri: uriOf(slug, part), name: `${slug}-${part}`, title: `${name}: ${title}`, mimeType },
    })),
  });
  server.registerResource(
    'voice-card',
    new ResourceTemplate('timbre://brands/{brand}/voice-card', {
      list: forBrands('voice-card', 'voice card', 'text/markdown'),
      complete,
    }),
    { title: 'Voice card', description: 'How a brand writes, in words.', mimeType: 'text/markdown' },
    async (uri, { brand }, { signal }) => {
      const { text, quotes } = await desk.voiceCard({ brand: named(brand) }, signal);
      return page(uri, 'text/markdown', text, quotes);
    },
  );
  server.registerResource(
    'claims',
    new ResourceTemplate('timbre://brands/{brand}/claims', {
      list: forBrands('claims', 'claims', 'application/json'),
      complete,
    }),
    {
      title: 'Claims',
      description: 'What a brand may state, with evidence and last day.',
      mimeType: 'application/json',
    },
    async (uri, { brand }, { signal }) => {
      const { data, quotes } = await desk.ledger({ brand: named(brand) }, signal);
      return page(uri, 'application/json', JSON.stringify(data, null, 2), quotes);
    },
  );
  server.registerResource(
    'posts',
    new ResourceTemplate('timbre://brands/{brand}/posts', {
      list: forBrands('posts', 'posts', 'application/json'),
      complete,
    }),
    { title: 'Posts', description: 'The posts of a brand that may be sent.', mimeType: 'application/json' },
    async (uri, variables, { signal }) => {
      const brand = await desk.brand({ brand: named(variables['brand']) }, signal);
      const posts = (await desk.posts(brand, signal)).map((post) => ({
        ...post,
        uri: postUri(brand, post.id),
      }));
      return page(uri, 'application/json', JSON.stringify({ brand: brand.name, posts }, null, 2), ids(posts));
    },
  );
  server.registerResource(
    'post',
    new ResourceTemplate('timbre://brands/{brand}/posts/{post}', {
      list: async ({ signal }) => ({ resources: await postsOfAll(desk, signal) }),
      complete,
    }),
    { title: 'Post', description: 'A post that may be sent, as text.', mimeType: 'text/markdown' },
    async (uri, variables, { signal }) => {
      const brand = await desk.brand({ brand: named(variables['brand']) }, signal);
      const post = await desk.post(brand, named(variables['post']));
      return page(uri, 'text/markdown', `${postLine(post)}\n\n${post.text}\n`, [post.id]);
    },
  );
}

async function postsOfAll(desk: AgentDesk, signal: AbortSignal): Promise<Resource[]> {
  const listed: Resource[] = [];
  for (const { slug } of await desk.brands()) {
    const brand = await desk.brand({ brand: slug }, signal);
    for (const post of (await desk.posts(brand, signal)).slice(0, MOST_LISTED))
      listed.push({
        uri: postUri(brand, post.id),
        name: post.id,
        title: postLine(post),
        mimeType: 'text/markdown',
      });
  }
  return listed;
}

const uriOf = (slug: string, part?: string): string =>
  ['timbre://brands', encodeURIComponent(slug), ...(part === undefined ? [] : [part])].join('/');

const postUri = ({ slug }: AgentBrand, id: string): string =>
  `${uriOf(slug, 'posts')}/${encodeURIComponent(id)}`;

const ids = (posts: readonly { readonly id: string }[]): string[] => posts.map(({ id }) => id);

const page = (
  uri: URL,
  mimeType: string,
  text: string,
  quotes: readonly string[] = [],
): ReadResourceResult => ({
  contents: [{ uri: uri.href, mimeType, text }],
  _meta: { [QUOTES]: [...quotes] },
});

/** A variable of a resource's address, which has one value. */
function named(variable: string | readonly string[] | undefined): string {
  const text = typeof variable === 'string' ? variable : (variable?.[0] ?? '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
