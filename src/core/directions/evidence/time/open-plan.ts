import { isInstruction, isQuestion, lineDetector } from '../detector.ts';

const PLAN =
  /\b(?:we|i) (?:(?:also |still |really |eventually |now )?(?:plan|hope|intend|aim|want)|'d (?:also )?like|would (?:also )?like|(?:are|am)(?: also| still| currently| now)? (?:planning|hoping|looking)|'re(?: also| still| currently| now)? (?:planning|hoping)) (?:to|at) (?!(?:thank|hear|make sure|ensure|know|see you|share|say|note|emphasi[sz]e|apologi[sz]e|stress|mention|acknowledge|remind|invite|welcome|highlight|announce|talk|point|be|congratulate|start|begin|take|give|express|do|have|understand|answer|find|work)\b)[a-z]+|\b(?:we're|we are|i'm|i am)(?: still| currently| now| also)? working on\b/iu;
const DATED =
  /\b(?:(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|20\d\d|(?:next|this|end of the|later this|coming) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|q[1-4])\b/iu;

/** Something that the writers mean to do, without a date. */
export const openPlan = lineDetector(
  'open-plan',
  (sentence) =>
    PLAN.test(sentence.text) &&
    !DATED.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !/^(?:if|when|as|for)\b|\bwanted\b|\bif we\b/iu.test(sentence.text),
);
