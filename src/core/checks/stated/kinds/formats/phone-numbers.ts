import { isRead, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const SUBJECT =
  /^(?:tele)?phone numbers?,? (?:(?:always )?(?:written )?(?:as|like|in the (?:form|format)(?: of)?|with spaces,? (?:as|like)))\s+["']?([+(]?\d[\d ().-]{7,}\d)["']?$/;
const LABELLED = /^(?:tele)?phone numbers with spaces:? ["']?([+(]?\d[\d ().-]{7,}\d)["']?$/;

// Eight figures and more; amounts have commas, dates slashes.
const NUMBER = /(?<![\p{L}\p{N}£$€#/.,-])[+(]?\d(?:[ ().-]{0,2}\d){8,14}(?![\p{L}\p{N}/-]|[.,]\d)/gu;

/** Figures as 0, what stands between them as it is: `0000 000 0000`. */
const shapeOf = (number: string): string => number.replace(/\d/g, '0');
const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** A number’s figures put into the places of a shape, where it has as many. */
function inShape(shape: string, digits: string): string | undefined {
  if (digits.length !== digitsOf(shape).length) return undefined;
  let at = 0;
  return shape.replace(/0/g, () => digits.charAt(at++));
}

const numbersAs = (example: string): StatedRule => {
  const shape = shapeOf(example);
  return {
    scope: 'passage',
    find: (passage) =>
      isRead(passage)
        ? [...passage.text.matchAll(NUMBER)].flatMap(({ 0: found, index }) => {
            // Numbers of another length, such as those of another country, have shapes of their own.
            const replacement = inShape(shape, digitsOf(found));
            return replacement === undefined || replacement === found
              ? []
              : [{ start: index, end: index + found.length, fixes: [{ replacement }] }];
          })
        : [],
  };
};

export const phoneNumbers: StatedKind = {
  name: 'phone-numbers',
  title: (localize) => localize('How telephone numbers are written'),
  description:
    'A telephone number with as many figures as the one that the profile shows, grouped otherwise.',
  readWhole({ subject, avoid }) {
    const example = avoid ? undefined : (SUBJECT.exec(subject) ?? LABELLED.exec(subject))?.[1];
    return example === undefined ? undefined : numbersAs(example.trim());
  },
};
