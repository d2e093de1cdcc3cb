import { strangeNumbers, wornPhraseIn, type Opening } from '../index.ts';
import { checkDraft } from '../../checks/index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { ENGLISH, readPlainBlocks, readProse } from '../../text/index.ts';
import { driftOf } from '../../voice/index.ts';
import { knownFacts, newFactsIn } from '../../rewrite/index.ts';

/**
 * Whether an opening may be shown: it states nothing that neither the draft nor the profile states, has no term that the profile rules
 * out and no worn phrase, and does not leave the voice.
 */
export function openingGate(
  brand: ReadonlyBrandModel,
  text: string,
  today: string,
): (opening: Pick<Opening, 'text'>) => boolean {
  const ear = brand.voiceView(ENGLISH);
  const newFacts = newFactsIn(text, knownFacts(brand, '', { start: 0, end: 0 }, today));
  return ({ text: opening }) =>
    wornPhraseIn(opening) === undefined &&
    strangeNumbers(opening, text).length === 0 &&
    newFacts(opening).length === 0 &&
    checkDraft(opening, readProse(opening), brand.profile).every(({ kind }) => kind === 'channel') &&
    !(
      ear?.voice &&
      driftOf(ear.voice, readPlainBlocks(opening, 'wrapped'), ear.calibration).some(({ flagged }) => flagged)
    );
}
