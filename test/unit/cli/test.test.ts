import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timbre } from './run.ts';

describe('timbre test', function () {
  let brand: string;
  before(() => {
    brand = mkdtempSync(join(tmpdir(), 'timbre-tests-'));
    cpSync('brand-profiles/harrow-and-pine', brand, { recursive: true });
  });
  after(() => {
    rmSync(brand, { recursive: true, force: true });
  });
  const write = (source: string): void => {
    rmSync(join(brand, 'tests'), { recursive: true, force: true });
    mkdirSync(join(brand, 'tests'));
    writeFileSync(join(brand, 'tests', 'a.yaml'), source);
  };

  it('passes with the sample brand’s own tests', async () => {
    const { out, code } = await timbre(['test', brand]);
    assert.match(out, /^\d+ tests, none failed\n$/);
    assert.equal(code, 0);
  });

  it('says of each failure where it is, what was expected and what was found', async () => {
    write(`voice:
  us:
    - Our passionate ecosystem leverages robust, seamless, scalable solutions to deliver best-in-class stakeholder value.
  not us:
    - We cut the strap at nine, and Davy had it punched by ten.
rules:
  - rule: terms/banned
    marks:
      - Nothing to see.
    passes:
      - A luxury bag.
  - rule: terms/baned
    marks: [A luxury bag.]
  - rule: channel
    channel: instagram
    marks:
      - text: "#one #two #three #four"
        words: "#four"
`);
    const file = join(brand, 'tests', 'a.yaml');
    const { out, code } = await timbre(['test', brand, '--junit', join(brand, 'junit.xml')]);
    assert.equal(code, 1);
    const lines = out.split('\n');
    assert.ok(
      lines.some((line) => line.startsWith(`${file}:3:7  Marked as off-brand: “Our passionate`)),
      out,
    );
    assert.ok(
      lines.includes(
        `${file}:5:7  Nothing shows that this is not Harrow & Pine. No word or sentence of it is marked.`,
      ),
      out,
    );
    assert.ok(lines.includes(`${file}:9:9  terms/banned marks nothing here, and should.`), out);
    assert.ok(
      lines.includes(
        `${file}:11:9  terms/banned marks “luxury”, and should not. “luxury” is on Harrow & Pine’s banned list. It smells of wax.`,
      ),
      out,
    );
    assert.ok(lines.includes(`${file}:13:13  There is no rule “terms/baned”.`), out);
    assert.equal(lines.at(-2), '6 tests, 5 failed');
    const junit = readFileSync(join(brand, 'junit.xml'), 'utf8');
    assert.match(junit, /<testsuite name="[^"]+" tests="6" failures="5" errors="0">/);
    assert.match(
      junit,
      /<failure message="terms\/banned marks nothing here, and should.">expected: a mark of terms\/banned&#10;found: no mark<\/failure>/,
    );
  });

  it('prints JSON', async () => {
    write('rules:\n  - rule: terms\n    marks: [A luxury bag.]\n');
    const { out, code } = await timbre(['test', brand, '--json']);
    assert.equal(code, 0);
    const read: unknown = JSON.parse(out);
    const file: unknown = Array.isArray(read) ? read[0] : undefined;
    assert.deepEqual(file, {
      file: join(brand, 'tests', 'a.yaml'),
      problems: [],
      tests: [{ id: 'rules/0/marks/0', at: '3:13', text: 'A luxury bag.', passed: true }],
    });
  });

  it('fails where a file cannot be read, or there is none', async () => {
    write('voice: [');
    assert.equal((await timbre(['test', brand])).code, 1);
    rmSync(join(brand, 'tests'), { recursive: true });
    const { code, err } = await timbre(['test', brand]);
    assert.equal(code, 2);
    assert.match(err, /has no test files/);
  });
});
