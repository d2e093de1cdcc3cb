/**
 * The package with its version that a workflow runs by `npx`, such as `ovsx@1.2.3`.
 *
 * @param name of the package
 * @param workflow the workflow's text
 * @throws Error where it runs none, or not exactly one version
 */
export function releaseTool(name: string, workflow: string): string {
  const used = new Set(
    Array.from(workflow.matchAll(/npx --yes (\S+?)@(\S+)/g)).flatMap(([, tool, version = '']) =>
      tool === name ? [version] : [],
    ),
  );
  const [version] = used;
  if (used.size !== 1 || version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`${name} is not run in exactly one version: ${[...used].join(', ')}`);
  return `${name}@${version}`;
}
