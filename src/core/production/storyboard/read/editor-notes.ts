/** Notes to the editor as writers leave them in drafts: on a line of their own, in brackets, in braces or between per cent signs. */
const NOTES = new RegExp(
  [
    String.raw`^[ \t]*(?:\/\/|(?:TODO|FIXME|TK|Ed(?:itor)?(?:['’]s note)?|Note to (?:self|ed(?:itor)?))\b[ \t]*:).*$`,
    // “need pic!!”, “insert photo here”; with an article it may be said to readers.
    String.raw`^[ \t]*(?:needs?|add|insert|find|check|missing|get|swap)\b(?:(?!\b(?:the|an?|your|our|my|this|that)\b)[^.\n]){0,24}\b(?:pics?|photos?|images?|pictures?|links?|quotes?|sources?|logos?|captions?|footage)\b(?: here)?[ \t]*[!?.]*[ \t]*$`,
    String.raw`\{\{[\s\S]*?\}\}|%%[\s\S]*?%%`,
    String.raw`\[\[(?:images?|photos?|pics?|pictures?|videos?|insert|embed|notes?|todo|check|ask|tk|eds?)\b[^\]]*\]\]`,
    String.raw`\[(?:TK|Eds?|Editor|TODO|FIXME|Note|Check|NB|Image:|Photo:|Pic:|Picture:|Video:|Insert)(?![\p{L}\p{N}])[^\]]*\](?!\()`,
    String.raw`\((?:TK|Eds?|TODO|FIXME)\b[^)]*\)|\[\^[^\]\n]+\]:?`,
  ].join('|'),
  'gimu',
);

/** A file without notes to the editor; equally long, so that offsets hold. Comments are left out when prose is read. */
export const withoutEditorNotes = (file: string): string =>
  file.replace(NOTES, (note) => note.replace(/[^\r\n]/g, ' '));

/** A writer who thinks aloud about the post, in words that no reader is told: “we could maybe do a post about the tote”. */
const ABOUT_THE_POST =
  /\b(?:we (?:could|should|might|can)|let['’]s|maybe|i was thinking)\b(?: \p{L}+){0,4} (?:do|write|make|run|have) (?:a|another|one) (?:post|reel|newsletter|thread|blog|caption|story)\b/iu;

/** True for a sentence with a place that is still to be filled in, such as `TK` or `XX`, or about the post that is to be written. */
export const isUnfinished = (sentence: string): boolean =>
  /\b(?:TK|TKTK|TBC|TBD|XXX?|TODO|FIXME)\b/.test(sentence) || ABOUT_THE_POST.test(sentence);
