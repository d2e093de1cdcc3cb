import { isRead, placesOf, type StatedKind } from '../../stated-kind.ts';

const SPACED =
  /^(?:a |one |single )?spaces? between (?:a |the )?(?:numbers?|figures?) and (?:its |their |the |a )?units?$/;

export const unitSpaces: StatedKind = {
  name: 'unit-spaces',
  title: (localize) => localize('Space before units'),
  description:
    'A number and its unit with a space between them, or without, where the profile wants the other.',
  readWhole({ subject, avoid }) {
    if (!SPACED.test(subject)) return undefined;
    const unit = '(?:km|cm|mm|m|kg|g|mg|ml|cl|l|ft|in|lb|lbs|oz|mph|km/h|kW|W|V|GB|MB|TB)(?![\\p{L}\\p{N}])';
    const pattern = avoid
      ? new RegExp(`(?<=\\d) (?=${unit})`, 'gu')
      : new RegExp(`(?<=(?<![\\p{L}\\p{N}])[\\d.,]+)(?=${unit})`, 'gu');
    const widened = new RegExp(
      avoid ? `(?<![\\p{L}\\p{N}])\\d[\\d.,]* ${unit}` : `(?<![\\p{L}\\p{N}])\\d[\\d.,]*${unit}`,
      'gu',
    );
    return {
      scope: 'passage',
      find: (passage) =>
        isRead(passage)
          ? placesOf(widened, passage.text, (found) => [
              { replacement: found.replace(pattern, avoid ? '' : ' ') },
            ])
          : [],
    };
  },
};
