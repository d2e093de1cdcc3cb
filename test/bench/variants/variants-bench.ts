// Adapts drafts for four channels and says how many variants keep limits and facts and score at least as high as their draft.
// npx tsx test/bench/variants/variants-bench.ts [FOLDER of drafts] [--show]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProcess } from '../../../src/protocol/index.ts';
import { CorpusReader } from '../../../src/service/brands/read-corpus.ts';
import { createEngine } from '../../../src/service/engine/index.ts';
import { diskFiles, findBrand } from '../../../src/host-node/files/brand-folder.ts';
import { readProse, textField } from '../../../src/core/text/index.ts';
import { explainNoVariant, explainSize } from '../../../src/core/planning/variants/index.ts';
import { isAsHigh } from '../../../src/core/planning/variants/score.ts';
import { essentialsOf, leastEssentials } from '../../../src/core/planning/variants/read/essentials.ts';
import { readUnits } from '../../../src/core/planning/variants/read/read-units.ts';
import { NO_TEMPLATES } from '../../../src/core/brand/index.ts';
import { statedFacts } from '../../../src/core/planning/variants/guard/stated-facts.ts';
import { withAddresses } from '../../../src/core/planning/variants/read/plain-text.ts';

const CHANNELS = ['x', 'sms', 'instagram', 'email'];
const [folder = 'test/bench/variants/drafts'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const isShown = process.argv.includes('--show');
const engine = inProcess(
  createEngine({
    background: readFileSync('src/core/base/background/background.bin'),
    today: () => '2026-11-29',
  }),
);
const keys = new Map<string, string>();
for (const name of ['harrow-and-pine', 'corvane', 'fizzwick']) {
  const brand = await findBrand(`brand-profiles/${name}`);
  if (typeof brand === 'string') throw new Error(brand);
  await new CorpusReader(diskFiles, engine).learn(brand);
  keys.set(name, brand.folder);
}

const flat = (text: string): string =>
  withAddresses(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replace(/\s+/g, ' ');
const counts = { variants: 0, none: 0, kept: 0, asHigh: 0, inLimits: 0 };
for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  const brand = keys.get(textField(readProse(text).frontMatter?.fields ?? {}, 'brand') ?? '') ?? '';
  if (isShown) console.log(`\n######## ${file}\n${text}`);
  const must = leastEssentials(essentialsOf(readUnits(text, NO_TEMPLATES))).flatMap((one) =>
    one.kind === 'lead' ? [] : [one.text],
  );
  for (const channel of CHANNELS) {
    const made = await engine.variants.adapt({ brand, text, channel, name: file });
    if (made.kind === 'none') {
      counts.none++;
      console.log(`-- ${file} ${explainNoVariant(made)}`);
      continue;
    }
    counts.variants++;
    const source = new Set(statedFacts(text).map(({ value }) => value));
    const added = statedFacts(made.file).filter(({ value }) => !source.has(value));
    const lost = must.filter((fact) => !flat(made.file).includes(flat(fact).slice(0, 40)));
    const isKept = added.length === 0 && lost.length === 0;
    const isHigh = isAsHigh(made.score, made.sourceScore);
    if (isKept) counts.kept++;
    if (isHigh) counts.asHigh++;
    const { limits, size } = made;
    const isIn =
      size.characters <= (limits.maxCharacters ?? Infinity) &&
      (size.segments ?? 0) <= (limits.maxSegments ?? Infinity) &&
      size.hashtags <= (limits.maxHashtags ?? Infinity);
    if (isIn) counts.inLimits++;
    if (isShown || !isKept || !isHigh)
      console.log(
        `-- ${file} ${channel}: ${explainSize(size, limits)}${isHigh ? '' : ` LOWER ${JSON.stringify([made.score, made.sourceScore])}`}${isKept ? '' : ` FACTS +${added.map((one) => one.text).join()} -${lost.join()}`} left out: ${made.leftOut.join('; ')}${made.findings.length > 0 ? ` findings: ${made.findings.map(({ rule, text: of }) => `${rule} ${of.slice(0, 30)}`).join('; ')}` : ''}`,
      );
    if (isShown)
      console.log(
        made.file.replace(
          /^---\n[\s\S]*?\n---\n/,
          (head) => /subject.*\n|preheader.*\n/g.exec(head)?.[0] ?? '',
        ),
      );
  }
}
console.log(JSON.stringify(counts));
