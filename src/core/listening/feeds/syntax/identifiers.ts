import { readTime } from '../../shared/time.ts';

/** What atproto's specifications (atproto.com/specs) name by a text. */
export type IdentifierKind =
  | 'aturi'
  | 'atidentifier'
  | 'cid'
  | 'datetime'
  | 'did'
  | 'handle'
  | 'language'
  | 'nsid'
  | 'recordkey'
  | 'tid'
  | 'uri';

const LABEL = String.raw`[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?`;
/** The last label begins with a letter. */
const HANDLE = new RegExp(String.raw`^(?:${LABEL}\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$`);
const isHandle = (text: string): boolean => text.length <= 253 && HANDLE.test(text);

const DID = /^did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]$/;
const isDid = (text: string): boolean => text.length <= 2048 && DID.test(text);

/** The name, the last part, has letters and digits alone and begins with a letter. */
const NSID = new RegExp(
  String.raw`^[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.${LABEL})+\.[a-zA-Z][a-zA-Z0-9]{0,62}$`,
);
const isNsid = (text: string): boolean => text.length <= 317 && NSID.test(text);

const RECORD_KEY = /^[a-zA-Z0-9_~.:-]{1,512}$/;
const isRecordKey = (text: string): boolean => RECORD_KEY.test(text) && text !== '.' && text !== '..';

/** 13 characters of base 32 (sortable); the highest bit is 0. */
const TID = /^[2-7a-j][2-7a-z]{12}$/;

/** A fragment is a JSON pointer; queries are not used yet. */
const AT_URI = /^at:\/\/([^/?#]+)(?:\/([^/?#]+)(?:\/([^/?#]+))?)?(?:#\/[a-zA-Z0-9._~:@!$&'()*+,;=%[\]/-]*)?$/;
const LONGEST_AT_URI = 8 * 1024;

function isAtUri(text: string): boolean {
  const match = text.length <= LONGEST_AT_URI ? AT_URI.exec(text) : null;
  if (!match) return false;
  const [, authority = '', collection, key] = match;
  return (
    (isHandle(authority) || isDid(authority)) &&
    (collection === undefined || isNsid(collection)) &&
    (key === undefined || isRecordKey(key))
  );
}

/** A capital T and Z, seconds, and an offset; -00:00 says that the offset is not known, which is not allowed. */
const DATETIME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,20})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const YEAR_0 = readTime('0000-01-01') ?? -Infinity;

function isDatetime(text: string): boolean {
  const match = DATETIME.exec(text);
  if (!match || text.length > 64 || text.endsWith('-00:00')) return false;
  const [, year = '', month = '', day = '', hour = '', , second = ''] = match;
  const time = readTime(text);
  // In UTC it must not be before the year 0.
  return (
    Number(hour) < 24 &&
    Number(second) < 60 &&
    readTime(`${year}-${month}-${day}`) !== undefined &&
    time !== undefined &&
    time >= YEAR_0
  );
}

/** Registered before the rules of today (RFC 5646, 2.2.8). */
const OLD_LANGUAGE =
  /^(?:en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:BE-FR|BE-NL|CH-DE)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang))$/;
/** RFC 5646, 2.1: language, script, region, variants, extensions, private use. Languages of more than three letters are reserved. */
const LANGUAGE = new RegExp(
  [
    '^[a-z]{2,3}(?:-[a-zA-Z]{3}){0,3}(?:-[a-zA-Z]{4})?(?:-(?:[a-zA-Z]{2}|[0-9]{3}))?',
    '(?:-(?:[a-zA-Z0-9]{5,8}|[0-9][a-zA-Z0-9]{3}))*(?:-[0-9a-wyzA-WYZ](?:-[a-zA-Z0-9]{2,8})+)*',
    '(?:-[xX](?:-[a-zA-Z0-9]{1,8})+)?$',
  ].join(''),
);
const PRIVATE_LANGUAGE = /^[xX](?:-[a-zA-Z0-9]{1,8})+$/;
const isLanguage = (text: string): boolean =>
  OLD_LANGUAGE.test(text) || LANGUAGE.test(text) || PRIVATE_LANGUAGE.test(text);

const URI = /^[a-zA-Z][a-zA-Z0-9+.-]{0,80}:[\u0021-\u007e]+$/;
const LONGEST_URI = 8 * 1024;
const CID = /^[a-zA-Z0-9+=]{8,256}$/;
/** The first version of content identifiers is not allowed. */
const OLD_CID = 'Qmb';

const CHECKS: Readonly<Record<IdentifierKind, (text: string) => boolean>> = {
  aturi: isAtUri,
  atidentifier: (text) => isDid(text) || isHandle(text),
  cid: (text) => CID.test(text) && !text.startsWith(OLD_CID),
  datetime: isDatetime,
  did: isDid,
  handle: isHandle,
  language: isLanguage,
  nsid: isNsid,
  recordkey: isRecordKey,
  tid: (text) => TID.test(text),
  uri: (text) => text.length <= LONGEST_URI && URI.test(text),
};

export const isIdentifierKind = (kind: string): kind is IdentifierKind => Object.hasOwn(CHECKS, kind);

/** Whether a text has the form of such an identifier. */
export const isIdentifier = (kind: IdentifierKind, text: string): boolean => CHECKS[kind](text);
