// Fails when folders or files of `src/` import each other in a circle, at any level of the tree.
//
// ESLint's `no-cycle` only sees circles of files. Here every child of a folder, file or sub-folder, is one node of that folder's
// graph, with an arrow for each import between two of its children; each of these graphs must be free of circles.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** @returns {Map<string, Set<string>>} files and the files they import, as paths relative to `root` */
export function readImports(root) {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.m?ts$/.test(file));
  return new Map(
    files.map((file) => {
      const text = readFileSync(posix.join(root, file), 'utf8');
      const targets = [...text.matchAll(IMPORT)].map(([, path]) =>
        posix.normalize(posix.join(posix.dirname(file), path)),
      );
      return [file, new Set(targets)];
    }),
  );
}

/**
 * Cycles between the children of one folder, each as a list of names; one cycle for each group of children
 * that reach each other.
 */
export function findFolderCycles(imports) {
  /** folder → child → child → one import that causes the edge */
  const graphs = new Map();
  for (const [file, targets] of imports)
    for (const target of targets) {
      const from = file.split('/');
      const to = target.split('/');
      let shared = 0;
      while (shared < from.length - 1 && shared < to.length - 1 && from[shared] === to[shared]) shared++;
      if (from[shared] === to[shared]) continue;
      const folder = from.slice(0, shared).join('/');
      const graph = graphs.get(folder) ?? new Map();
      graphs.set(folder, graph);
      const arrows = graph.get(from[shared]) ?? new Map();
      graph.set(from[shared], arrows);
      if (!arrows.has(to[shared])) arrows.set(to[shared], []);
      arrows.get(to[shared]).push(`${file} -> ${target}`);
    }
  return [...graphs].flatMap(([folder, graph]) =>
    groups(graph).map((members) => ({
      folder,
      members,
      imports: members.flatMap((member) =>
        [...(graph.get(member) ?? [])].filter(([to]) => members.includes(to)).flatMap(([, uses]) => uses),
      ),
    })),
  );
}

/** Strongly connected groups of more than one node, by Tarjan's algorithm. */
function groups(graph) {
  const found = [];
  const order = new Map();
  const low = new Map();
  const stack = [];
  const visit = (node) => {
    order.set(node, order.size);
    low.set(node, order.get(node));
    stack.push(node);
    for (const next of graph.get(node)?.keys() ?? []) {
      if (!order.has(next)) {
        visit(next);
        low.set(node, Math.min(low.get(node), low.get(next)));
      } else if (stack.includes(next)) low.set(node, Math.min(low.get(node), order.get(next)));
    }
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) found.push(group.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = relative(process.cwd(), posix.join(dirname(fileURLToPath(import.meta.url)), '../src'));
  const cycles = findFolderCycles(readImports(root));
  for (const { folder, members, imports } of cycles) {
    console.error(`src/${folder}: ${members.join(', ')} import each other`);
    for (const line of imports.slice(0, 40)) console.error(`  ${line}`);
  }
  if (cycles.length > 0) process.exitCode = 1;
}
