import type { Language } from './language.ts';

/**
 * True when an apparent new sentence continues the previous one: `tail` is the end of that one, `next` the
 * text after it.
 */
export type Joins = (tail: string, next: string) => boolean;

const START = String.raw`(?:^|[\s(["'“‘„«»])`;

// In German a capitalised month, century or week may follow an ordinal; the words before the number
// distinguish that from a new sentence.
const MONTH =
  /^(?:Jan|Jän|Feb|März|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)/;
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
const ORDINAL_AFTER =
  /(?:^|[\s(])(?:der|die|das|dem|den|des|am|zum|vom|im|bis|ab|seit|und|oder|einschließlich|jede[rnms]?|ihre?[nmr]?|unsere?[nmr]?|euer|eure[nmr]?|zur|in|de|den|op|het)\s+\d{1,2}\.\s*$/i;
const SHORT: Readonly<Record<string, RegExp>> = {
  de: new RegExp(
    `${START}(?:z|d|u|s|i|o|a|v|m|n|b|Dr|Prof|Hr|Fr|Nr|Tel|Str|St|ca|bzw|ggf|inkl|exkl|zzgl|evtl|vgl|usw|etc|max|min|Mio|Mrd|Abb|Kap|S)\\.\\s*$`,
  ),
  fr: new RegExp(`${START}(?:M|MM|Mmes?|Mlles?|Dr|Pr|St|Ste|p|ex|cf|n°|no|env|tél|max|min|art|chap)\\.\\s*$`),
  es: new RegExp(
    `${START}(?:Sr|Sra|Srta|Sres|Dr|Dra|D|Dª|Ud|Uds|EE|UU|p|ej|pág|págs|núm|n|art|cap|aprox|tel|c|av|máx|mín)\\.\\s*$`,
  ),
  it: new RegExp(
    `${START}(?:Sig|Sigg|Sig\\.ra|Dott|Dr|Prof|Ing|Avv|p|es|ecc|pag|art|n|ca|tel|cfr)\\.\\s*$`,
    'i',
  ),
  pt: new RegExp(`${START}(?:Sr|Sra|Dr|Dra|Prof|D|p|ex|pág|n|art|aprox|tel)\\.\\s*$`),
  nl: new RegExp(
    `${START}(?:dhr|mevr|mw|dr|ir|drs|prof|bijv|bv|nr|ca|d|w|z|o|a|m|enz|evt|incl|excl|tel)\\.\\s*$`,
    'i',
  ),
};
/**
 * Abbreviations that may also end a sentence: they join only text that does not begin like a new sentence.
 */
const MAY_END = /(?:usw|etc|ecc|enz|UU)\.\s*$/;
const SMALL = /^[\p{Ll}\d]/u;

/** Rules for joining that a language has besides those of English; undefined for English itself. */
export function joinsOf(language: Language): Joins | undefined {
  if (language === 'ja' || language === 'zh') return eastern;
  if (language === 'en' || language === 'und') return undefined;
  const short = SHORT[language];
  return (tail, next) => {
    // Where marks are set apart, `« Oui ! » dit-il` would begin a sentence with the closing mark.
    if (/^\s*»/.test(next) && language !== 'de') return true;
    if (ORDINAL.test(tail) && (MONTH.test(next) || (language === 'de' && ORDINAL_AFTER.test(tail))))
      return true;
    if (short?.test(tail) !== true) return false;
    return SMALL.test(next) || !MAY_END.test(tail);
  };
}

/** Text after a quotation in brackets continues the sentence: 「はい。」と言った。 */
const eastern: Joins = (tail, next) =>
  /[。！？!?]\s*[」』）)]\s*$/.test(tail) && /^[とっはがをにもでのなだ、。]/.test(next);
