const HEADINGS = /^(?:headings?|headlines?|titles?|subheadings?|subheads?)$/;
const NOTHING = /^(?:none|no|never|not ever|zero)$/;
const ALWAYS = /^(?:yes|always|yes please)$/;
const MOST =
  /^(?:(?:max(?:imum)?(?: of)?|at most|up to|no more than) (\w+)|(\w+) (?:max(?:imum)?|at most|or fewer|or less|tops))(?: (?:per|a|in each) posts?)?$/;
/** What a label and one word before it name together, such as “British spelling”. */
const KINDS = /^(?:spelling|english|voice|person|quotation marks|quote marks|quotes|units|clock|dashes)$/;
const MEASURED = /^(?:sentences?|paragraphs?)$/;
const SHAPED = /^(dates?|days?|times?|clock|hours|prices?|phone numbers?|telephone numbers?)\b/;

/** Labels that mean dates and times. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['day', 'dates'],
  ['days', 'dates'],
  ['clock', 'times'],
  ['hours', 'times'],
]);

/** “Banned: ‘x’, ‘y’.” */
const BANNED =
  /^(?:banned|banned words?|words? to avoid|words? we avoid|words? we (?:don't|never) use|never say|don't say|do not say|off limits):\s+(["'].+)$/;
/** “Keep posts short: 100 words at most.” */
const SHORT =
  /^(?:keep )?(?:the |your |our |all )?(posts|sentences|paragraphs|headings|headlines|titles) (?:short|brief|tight)$/;

/** A rule with a label, such as “Emoji: none”, in the words of one without; other texts as they are. In lower case. */
export function withoutLabel(text: string): string {
  const banned = BANNED.exec(text)?.[1];
  if (banned !== undefined) return `never say ${banned}`;
  const [, label = '', value = ''] = /^([^:"']{3,40}):\s+([^:]+?)[.!]?$/.exec(text) ?? [];
  return label === ''
    ? text
    : (ofPlace(label, value) ?? ofAmount(label, value) ?? ofForm(label, value) ?? text);
}

function ofPlace(label: string, value: string): string | undefined {
  if (HEADINGS.test(label)) return `${value} in headings`;
  return /^(?:the |our |your )?posts?$/.test(label) ? `${value} in posts` : undefined;
}

function ofAmount(label: string, value: string): string | undefined {
  if (NOTHING.test(value)) return `no ${label}`;
  if (ALWAYS.test(value)) return `always use ${label}`;
  const short = SHORT.exec(label)?.[1];
  if (short !== undefined) return `${short} ${value}`;
  const most = MOST.exec(value);
  if (most) return `at most ${most[1] ?? most[2] ?? ''} ${label}`;
  return MEASURED.test(label) ? `${label} ${value}` : undefined;
}

function ofForm(label: string, value: string): string | undefined {
  if (KINDS.test(label) && /^[\p{L}-]+$/u.test(value)) return `${value} ${label}`;
  if (/^numbers?$/.test(label)) return `${label} as ${value}`;
  const shaped = /\d/.test(value) ? SHAPED.exec(label)?.[1] : undefined;
  return shaped === undefined ? undefined : `${NAMES.get(shaped) ?? shaped} as ${value}`;
}
