import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { billOfMaterials } from '../../../scripts/sbom.mjs';
import { packagesOf } from '../../../scripts/third-party-notices.mjs';

const MANIFEST = { name: 'kiln', version: '1.2.3', license: 'MIT', publisher: 'pots' };

describe('the bill of materials', () => {
  it('lists what is shipped with versions, licences and package URLs, each once', () => {
    const files = [
      'node_modules/yaml/dist/index.js',
      'node_modules/@lezer/common/dist/index.js',
      'node_modules/yaml/dist/doc/Document.js',
      'src/core/text/span.ts',
    ];
    const packages = packagesOf(files);
    const bill: unknown = JSON.parse(billOfMaterials(MANIFEST, packages));
    assert.deepEqual(bill, {
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': 'pots.kiln@1.2.3',
          publisher: 'pots',
          name: 'kiln',
          version: '1.2.3',
          licenses: [{ expression: 'MIT' }],
        },
      },
      components: [
        ['@lezer/common', 'pkg:npm/%40lezer/common', 'MIT'] as const,
        ['yaml', 'pkg:npm/yaml', 'ISC'] as const,
      ].map(([name, url, license]) => {
        const version = packages.find((one) => one.name === name)?.version;
        const purl = `${url}@${String(version)}`;
        return {
          ...{ type: 'library', 'bom-ref': purl, name, version, purl, licenses: [{ expression: license }] },
        };
      }),
    });
  });

  it('says nothing of a licence that a package does not state', () => {
    const bill = billOfMaterials(MANIFEST, [{ name: 'glaze', version: '2.0.0', license: undefined }]);
    assert.match(bill, /"name": "glaze"/);
    assert.equal(bill.match(/"licenses"/g)?.length, 1);
  });

  it('is shipped', () => {
    assert.ok(readFileSync('.vscodeignore', 'utf8').includes('!dist/sbom.cdx.json\n'));
  });
});
