import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import type { Brief, BriefPlan, NoBriefs } from './brief.ts';

/** A plan in words, for a terminal. */
export function describeBriefs(plan: BriefPlan, localize: Localize = localizeInEnglish): string {
  const { low, high, days } = plan.demand;
  return [
    ...plan.briefs.map((brief) => describeBrief(brief, localize)),
    ...(plan.none || plan.briefs.length === 0 ? [explainNone(plan, localize)] : []),
    ...(plan.none === 'few-dates'
      ? []
      : [localize('Expected in the next {0} days: {1} to {2} posts', days, low, high)]),
  ].join('\n\n');
}

export function explainNone({ none, dated, withTopic }: BriefPlan, localize: Localize): string {
  const why: Record<NoBriefs, string> = {
    'few-dates': localize('Nothing to go by: {0} posts have a date.', dated),
    'no-topics': localize(
      'No topic known: {0} of {1} posts have one. Front matter such as “topic: repairs” tells it.',
      withTopic,
      dated,
    ),
  };
  return none ? why[none] : localize('No briefs.');
}

function describeBrief(brief: Brief, localize: Localize): string {
  const about = [brief.channel, brief.format].filter((text) => text !== '').join(', ');
  return [
    `${brief.date}  ${brief.topic}${about === '' ? '' : ` (${about})`}`,
    ...(brief.topicWords.length > 0
      ? [`  ${localize('recognised by: {0}', brief.topicWords.join(', '))}`]
      : []),
    ...brief.reasons.flatMap(({ text, posts }) => [
      `  ${localize('why: {0}', text)}`,
      ...posts.slice(0, 3).map(({ path, title }) => `    ${path}  ${title}`),
    ]),
    `  ${localize('angle: {0} ({1})', brief.angle.name, brief.angle.gist)}`,
    ...(brief.readFirst.length > 0
      ? [`  ${localize('read first: {0}', brief.readFirst.map(({ path }) => path).join(', '))}`]
      : []),
  ].join('\n');
}
