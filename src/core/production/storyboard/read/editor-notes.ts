/** Notes to the editor as writers leave them in drafts: on a line of their own, in brackets, in braces or between per cent signs. */
const NOTES =
  /^[ \t]*(?:\/\/|(?:TODO|FIXME|TK|Ed(?:itor)?(?:['’]s note)?|Note to (?:self|ed(?:itor)?))\b[ \t]*:).*$|\{\{[\s\S]*?\}\}|%%[\s\S]*?%%|\[(?:TK|Eds?|Editor|TODO|FIXME|Note|Check|NB)\b[^\]]*\](?!\()|\((?:TK|Eds?|TODO|FIXME)\b[^)]*\)|\[\^[^\]\n]+\]:?/gim;

/** A file without notes to the editor; equally long, so that offsets hold. Comments are left out when prose is read. */
export const withoutEditorNotes = (file: string): string =>
  file.replace(NOTES, (note) => note.replace(/[^\r\n]/g, ' '));

/** True for a sentence with a place that is still to be filled in, such as `TK` or `XX`. */
export const isUnfinished = (sentence: string): boolean =>
  /\b(?:TK|TKTK|TBC|TBD|XXX?|TODO|FIXME)\b/.test(sentence);
