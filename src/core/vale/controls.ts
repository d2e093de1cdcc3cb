/** True where a comment has turned a rule, or all, off at an offset of the file. */
export type IsOff = (rule: string, at: number) => boolean;

const CONTROL = /<!--\s*vale\s+(?:(off|on)|([\w-]+(?:\.[\w-]+)?)\s*=\s*(YES|NO))\s*-->/g;

interface Control {
  readonly at: number;
  /** Undefined for all rules. */
  readonly rule: string | undefined;
  readonly isOff: boolean;
}

/** Vale's own comments: `<!-- vale off -->`, `<!-- vale Style.Rule = NO -->`. */
export function controlsIn(file: string): IsOff {
  const controls: Control[] = file.includes('<!--')
    ? Array.from(file.matchAll(CONTROL), ({ 1: all, 2: rule, 3: value, index }) => ({
        at: index,
        rule: all === undefined ? rule : undefined,
        isOff: all === 'off' || value === 'NO',
      }))
    : [];
  if (controls.length === 0) return () => false;
  return (name, at) => {
    const style = name.split('.')[0];
    const before = controls.filter((control) => control.at < at);
    const all = before.findLast(({ rule }) => rule === undefined);
    if (all?.isOff === true) return true;
    return before.findLast(({ rule }) => rule === name || rule === style)?.isOff === true;
  };
}
