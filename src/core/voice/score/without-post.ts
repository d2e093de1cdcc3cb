import { countPost } from '../count/counts.ts';
import { WithoutPost } from '../count/totals.ts';
import type { CorpusPost } from '../model/calibration.ts';
import { deriveVoice, type Voice } from './voice.ts';

/** A brand's voice as if it had not learned a post. Its contrast leaves out a fifth of the posts, the post among them. */
export const withoutPost = (voice: Voice, post: CorpusPost, counts = countPost(post)): Voice =>
  deriveVoice(new WithoutPost(voice.tally, counts), voice.background, voice.contrast?.without(post.id));
