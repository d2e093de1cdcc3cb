import assert from 'node:assert/strict';
import { didYouMean, readProfile } from '../../../../src/core/brand/index.ts';

/** The problems of a profile, each as the text it stands at, its message and its replacement. */
function problems(json: string): [at: string, message: string, replacement?: string][] {
  return readProfile(json, 'fallback').problems.map(({ start, end, message, replacement }) => {
    const at = json.slice(start, end);
    return replacement === undefined ? [at, message] : [at, message, replacement];
  });
}

/** The problems of a profile that is right but for these further properties. */
const withMore = (properties: string): ReturnType<typeof problems> =>
  problems(`{ "name": "Tea", ${properties} }`);

describe('problems of a profile', () => {
  it('are none in a right one, nor in comments and trailing commas', () => {
    assert.deepEqual(problems('{ "name": "Tea" }'), []);
    assert.deepEqual(problems('{\n // the house\n "name": "Tea", /* so */ "dos": ["Pour.",],\n}'), []);
  });

  it('suggest the intended property at its key, in every place of the schema', () => {
    const mistyped: [properties: string, written: string, meant: string][] = [
      ['"trait": []', '"trait"', '"traits"'],
      ['"bannned": []', '"bannned"', '"banned"'],
      ['"forbidden": []', '"forbidden"', '"banned"'],
      ['"claims": []', '"claims"', '"facts"'],
      ['"traits": [{ "name": "Dry", "descripton": "" }]', '"descripton"', '"description"'],
      ['"terms": [{ "use": "pot", "insteadOf": ["urn"], "wy": "" }]', '"wy"', '"why"'],
      ['"banned": [{ "term": "urn", "whi": "" }]', '"whi"', '"why"'],
      ['"facts": [{ "text": "We pour.", "expire": "2030-01-01" }]', '"expire"', '"expires"'],
      ['"channels": { "x": { "maxCharacter": 3 } }', '"maxCharacter"', '"maxCharacters"'],
      ['"channels": { "x": { "note": "" } }', '"note"', '"notes"'],
      ['"consent": { "lern": true }', '"lern"', '"learn"'],
    ];
    for (const [properties, written, meant] of mistyped) {
      const message = `Unknown property “${written.slice(1, -1)}”. Did you mean “${meant.slice(1, -1)}”?`;
      assert.deepEqual(withMore(properties), [[written, message, meant]]);
    }
  });

  it('suggest nothing where nothing is near', () => {
    assert.deepEqual(withMore('"mascot": "Kettle"'), [['"mascot"', 'Unknown property “mascot”.']]);
  });

  it('are at the value of the wrong type, in every place of the schema', () => {
    const wrong: [properties: string, at: string, message: string][] = [
      ['"traits": "dry"', '"dry"', '“traits” must be a list in brackets.'],
      ['"traits": ["dry"]', '"dry"', '“traits.0” must be an object in braces.'],
      ['"traits": [{ "name": 3 }]', '3', '“traits.0.name” must be a text in quotes.'],
      ['"dos": ["Pour.", 4]', '4', '“dos.1” must be a text in quotes.'],
      [
        '"terms": [{ "use": "pot", "insteadOf": "urn" }]',
        '"urn"',
        '“terms.0.insteadOf” must be a list in brackets.',
      ],
      ['"banned": [{ "term": null }]', 'null', '“banned.0.term” must be a text in quotes.'],
      ['"facts": [{ "text": true }]', 'true', '“facts.0.text” must be a text in quotes.'],
      ['"channels": []', '[]', '“channels” must be an object in braces.'],
      [
        '"channels": { "x": { "maxHashtags": 1.5 } }',
        '1.5',
        '“channels.x.maxHashtags” must be a whole number.',
      ],
      ['"consent": { "learn": "yes" }', '"yes"', '“consent.learn” must be true or false.'],
    ];
    for (const [properties, at, message] of wrong)
      assert.deepEqual(withMore(properties), [[at, message]], properties);
  });

  it('are at the value that is out of bounds or malformed', () => {
    const wrong: [properties: string, at: string, message: string][] = [
      ['"language": "English"', '"English"', '“language” has the wrong format: en, en-GB, de.'],
      [
        '"facts": [{ "text": "We pour.", "expires": "next year" }]',
        '"next year"',
        '“facts.0.expires” has the wrong format: YYYY-MM-DD.',
      ],
      ['"dos": [""]', '""', '“dos.0” must not be empty.'],
      ['"terms": [{ "use": "pot", "insteadOf": [] }]', '[]', '“terms.0.insteadOf” must not be empty.'],
      ['"channels": { "x": { "maxCharacters": 0 } }', '0', '“channels.x.maxCharacters” must be >= 1.'],
    ];
    for (const [properties, at, message] of wrong)
      assert.deepEqual(withMore(properties), [[at, message]], properties);
  });

  it('are at the opening brace of an incomplete object', () => {
    assert.deepEqual(problems('{}'), [['{', '“name” is missing.']]);
    assert.deepEqual(withMore('"terms": [{ "use": "pot" }]'), [['{', '“insteadOf” is missing.']]);
    const json = '{ "name": "Tea", "banned": [{ "why": "no" }] }';
    assert.equal(readProfile(json, 'f').problems[0]?.start, json.indexOf('{ "why"'));
  });

  it('find the place of a channel whose name is a number, or has a slash or a tilde', () => {
    for (const name of ['360', 'a/b', '~1', 'x y'])
      assert.deepEqual(withMore(`"channels": { "${name}": { "maxCharacters": "many" } }`), [
        ['"many"', `“channels.${name}.maxCharacters” must be a whole number.`],
      ]);
  });

  it('are all reported at once', () => {
    assert.deepEqual(
      withMore('"trait": [], "dos": 3, "terms": [{}]')
        .map(([at]) => at)
        .sort(),
      ['"trait"', '3', '{', '{'],
    );
  });

  it('report broken JSON at the position of the error', () => {
    assert.deepEqual(problems('{ "name": "Tea" "dos": [] }'), [['"dos"', 'Invalid JSON: comma expected.']]);
    assert.deepEqual(problems('{ "name": }'), [
      ['}', 'Invalid JSON: value expected.'],
      ['{', '“name” is missing.'],
    ]);
  });

  it('report a profile that is not an object', () => {
    for (const json of ['[]', '[{ "name": "Tea" }]', '"Tea"', '3', 'null', 'true'])
      assert.deepEqual(problems(json), [[json, 'A profile is a JSON object, like { "name": "…" }.']]);
  });

  it('use the given localize function', () => {
    const shout = (template: string): string => template.toUpperCase();
    assert.equal(readProfile('{}', 'f', shout).problems[0]?.message, '“{0}” IS MISSING.');
  });
});

describe('the correction of a mistyped name', () => {
  it('is the nearest known one, whatever its case', () => {
    assert.equal(didYouMean('Insteadof', ['use', 'insteadOf', 'why']), 'insteadOf');
    assert.equal(didYouMean('chanels', ['channels', 'consent']), 'channels');
  });

  it('is undefined when too many letters differ or no names are known', () => {
    assert.equal(didYouMean('logo', ['name', 'terms']), undefined);
    assert.equal(didYouMean('name', []), undefined);
    assert.equal(didYouMean('constructor', ['name']), undefined);
  });

  it('is a synonym only where that is known', () => {
    assert.equal(didYouMean('Tone', ['name', 'traits']), 'traits');
    assert.equal(didYouMean('tone', ['term', 'use']), undefined);
  });
});
