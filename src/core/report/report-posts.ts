import { postName, type Post } from '../brand/index.ts';
import { sentencesOf, showsMeasure, type Measure } from '../voice/index.ts';
import { placeOf } from '../voice/proof/report/index.ts';
import type { ReportPost } from './voice-report.ts';

const MOST_LETTERS = 240;

/** A post for a report, with a sentence of it; without both title and sentence where it may not be quoted. */
export function reportPost(
  post: Post,
  sentence?: { readonly start: number; readonly text: string },
): ReportPost {
  const shown = sentence ?? sentencesOf(post.blocks)[0];
  const place = placeOf(post, shown?.start ?? 0);
  const { quote } = post.consent;
  return {
    title: quote ? postName(post) : undefined,
    date: post.date,
    channel: post.channel,
    sentence: quote && sentence ? shortened(sentence.text) : undefined,
    place: quote ? place : { ...place, title: '' },
  };
}

const shortened = (text: string, most = MOST_LETTERS): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** The first post that may be quoted and shows a measure, with the sentence that does. */
export function exampleOf(posts: readonly Post[], measure: Measure, length: number): ReportPost | undefined {
  for (const post of posts) {
    if (!post.consent.quote) continue;
    const found = shownIn(post, measure, length);
    if (found) return found;
  }
  return undefined;
}

/** The post with the first readable sentence of it that shows a measure. */
export function shownIn(post: Post, measure: Measure, length: number): ReportPost | undefined {
  const sentence = sentencesOf(post.blocks).find(
    ({ text }) => text.length <= MOST_LETTERS && showsMeasure(text, measure, length),
  );
  return sentence && reportPost(post, sentence);
}
