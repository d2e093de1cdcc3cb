import type { Localize } from '../base/localize.ts';
import type { ChannelProgress } from '../voice/index.ts';

/** What is missing until a channel can be told apart from the brand's other posts. */
export function explainProgress({ state, more, posts }: ChannelProgress, localize: Localize): string {
  switch (state) {
    case 'differs':
      return localize(
        'Sounds different from the other posts: its drafts are compared with its {0} posts',
        posts,
      );
    case 'few':
      return more === 1
        ? localize('1 more post until this channel can be told apart')
        : localize('{0} more posts until this channel can be told apart', more);
    case 'few-elsewhere':
      return localize('{0} more posts in other channels until this one can be told apart', more);
    case 'unclear':
      return localize(
        'Not told apart yet: about {0} more posts like these {1} would show a difference',
        ...[more, posts],
      );
    case 'alike':
      return localize(
        'Its {0} posts use words much as the other posts do, so its drafts are compared with all posts',
        posts,
      );
  }
}
