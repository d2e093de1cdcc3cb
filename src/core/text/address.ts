import { OBJECT } from './object.ts';

/** Bare addresses, without the mark that ends the sentence: also of a computer by its name, and cut off, as short posts have them. */
const ADDRESS = /\bhttps?:\/\/(?:\S*[^\s.,;:!?)”"'…])?|\b(?:mailto:|www\.)\S*[^\s.,;:!?)”"'…]/gi;

/** The bare addresses in a text, in order. */
export const addressesIn = (text: string): readonly { readonly start: number; readonly length: number }[] =>
  Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => ({ start: index, length: address.length }));

/** Replaces each bare address by as many object signs, so that offsets stay the same. */
export const maskAddresses = (text: string): string =>
  text.replace(ADDRESS, (address) => OBJECT.repeat(address.length));

/** Masked text with one object sign for each address. */
export const withOneSignEach = (masked: string): string => masked.replace(/\uFFFC+/g, OBJECT);
