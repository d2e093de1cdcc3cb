import { plainProof, type PlainProof } from '../../voice/proof/report/index.ts';
import type { VoiceReport } from '../voice-report.ts';
import { readableDay, readableNumber } from '../../base/readable.ts';
import { html, type Html } from './html.ts';
import { postLine, type PageFace } from './page-face.ts';
import { soundSentence } from './report-words.ts';

/** The first page: who the brand is, how it sounds in five sentences, how sure that is. */
export function cover(report: VoiceReport, face: PageFace): Html {
  const { localize, language } = face;
  const today = readableDay(face.today, language);
  const { brand, description, basis, sound } = report;
  return html`<header>
      <p class="kind">${localize('Voice report')} · ${today}</p>
      <h1>${localize('How {0} sounds', brand)}</h1>
      ${description === '' ? '' : html`<p class="lead">${description}</p>`} ${whoWeAre(report, face)}
    </header>
    <section aria-labelledby="sound">
      <h2 id="sound">${sound.length === 5 ? localize('In five sentences') : localize('In short')}</h2>
      ${
        sound.length === 0
          ? html`<p>${localize('There are no posts in English to measure yet.')}</p>`
          : html`<ol class="sound">
              ${sound.map(
                (line) =>
                  html`<li>
                    <p>${soundSentence(line, localize)}</p>
                    ${line.example ? html`<p class="example">${postLine(line.example, face)}</p>` : ''}
                  </li>`,
              )}
            </ol>`
      }
    </section>
    <section class="sure" aria-labelledby="sure">
      <h2 id="sure">${localize('How sure is this?')}</h2>
      <p>${basisSentence(basis, face)} ${howMany(report, face)}</p>
      ${proofLines(report, face)}
    </section>`;
}

/** How many posts from when, as far as posts have dates. */
export function basisSentence(
  { posts, words, firstDate, lastDate }: VoiceReport['basis'],
  { localize, language }: PageFace,
): string {
  const figures = [readableNumber(posts, language), readableNumber(words, language)] as const;
  return firstDate === undefined || lastDate === undefined
    ? localize('It rests on {0} posts with {1} words; none has a date.', ...figures)
    : localize(
        'It rests on {0} posts with {1} words, {2} to {3}.',
        ...figures,
        readableDay(firstDate, language),
        readableDay(lastDate, language),
      );
}

function whoWeAre({ weAre, weAreNot, traits }: VoiceReport, { localize }: PageFace): Html {
  const list = (title: string, items: readonly string[]): Html | string =>
    items.length === 0
      ? ''
      : html`<div>
          <h2 class="minor">${title}</h2>
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
        </div>`;
  const names = traits.map(({ name }) => name);
  if (weAre.length + weAreNot.length + names.length === 0) return html``;
  return html`<div class="columns">
    ${[list(localize('We are'), weAre.length > 0 ? weAre : names), list(localize('We are not'), weAreNot)]}
  </div>`;
}

const FEW_POSTS = 25;
const MANY_POSTS = 60;
/** Habits are measured from as many words on, so below them nothing of the voice is known. */
const LEAST_WORDS = 300;

function howMany({ measured, basis }: VoiceReport, { localize }: PageFace): string {
  if (basis.words < LEAST_WORDS)
    return localize(
      'That is too little: nothing here can be relied on yet. Add posts, or see which are left out.',
    );
  if (measured < FEW_POSTS)
    return localize(
      'That is little: the main lines can be trusted, single figures may change with more posts.',
    );
  if (measured < MANY_POSTS)
    return localize('That is enough for the main lines; small differences may change with more posts.');
  return localize('That is enough for steady figures.');
}

/** The proof in plain words, where there was one. */
export function plainOf({ proof, brand }: VoiceReport, { localize }: PageFace): PlainProof | undefined {
  return proof && !('tooFew' in proof.proof) ? plainProof(proof, proof.proof, brand, localize) : undefined;
}

function proofLines(report: VoiceReport, face: PageFace): Html {
  const plain = plainOf(report, face);
  if (!plain)
    return html`<p>
      ${face.localize('It was not tested for this report how well the style is told from others’.')}
    </p>`;
  return html`<p><strong>${plain.headline}</strong></p>`;
}
