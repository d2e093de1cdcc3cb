// A bill of materials of what is shipped, in the form of CycloneDX 1.5 (cyclonedx.org/docs/1.5/json). Equal builds give equal bytes, so it has no time.

/** The package URL of an npm package (github.com/package-url/purl-spec). */
const purlOf = ({ name, version }) =>
  `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;

/**
 * The document's text.
 * @param manifest of the extension
 * @param packages whose code is shipped, as `packagesOf` lists them
 */
export function billOfMaterials({ name, version, license, publisher }, packages) {
  const components = packages.map((one) => ({
    ...{ type: 'library', 'bom-ref': purlOf(one), name: one.name, version: one.version, purl: purlOf(one) },
    ...(one.license === undefined ? {} : { licenses: [{ expression: one.license }] }),
  }));
  const component = {
    ...{ type: 'application', 'bom-ref': `${publisher}.${name}@${version}`, publisher, name, version },
    licenses: [{ expression: license }],
  };
  const bill = {
    ...{ $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', bomFormat: 'CycloneDX' },
    ...{ specVersion: '1.5', version: 1, metadata: { component }, components },
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
