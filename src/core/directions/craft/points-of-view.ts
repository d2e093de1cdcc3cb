import type { CraftEntry } from './craft.ts';
import type { PointOfViewId } from './ids.ts';

/** Who tells. Recognised by the share of sentences with their pronouns; see `pointOfViewOf`. */
export const POINT_OF_VIEW_ENTRIES: Readonly<Record<PointOfViewId, CraftEntry<PointOfViewId>>> = {
  we: {
    id: 'we',
    name: 'As we',
    gist: 'The firm speaks as the people it is made of.',
    needs: [],
    changes: ['pointOfView'],
    examples: [
      'We clean the tanks on Sundays, when nobody swims. Our hands smell of it until Wednesday, and we have stopped apologising for that at parties.',
      'We were nine when we took on the viaduct and we are nine now. It is the viaduct that got shorter.',
    ],
  },
  i: {
    id: 'i',
    name: 'As one person',
    gist: 'One person speaks, with a name, a memory and an opinion of their own.',
    needs: [],
    changes: ['pointOfView', 'register'],
    examples: [
      'I answer the complaints. There were thirty-one last month and I rang every one of them back, two from my mother’s kitchen.',
      'I learnt to hang paper from a man who never spoke before noon. My own apprentice asks questions from eight.',
    ],
  },
  you: {
    id: 'you',
    name: 'As you',
    gist: 'The reader is the one who acts, sees and decides.',
    needs: [],
    changes: ['pointOfView'],
    examples: [
      'You pull the cord, the blind stops where you let go, and you never think of it again. That is the whole of your instructions.',
      'You land at six. By the time your case is on the belt, your desk is unpacked, your lamp is on and your tea is a matter of choosing.',
    ],
  },
  customer: {
    id: 'customer',
    name: 'As the customer',
    gist: 'Somebody who bought, used or asked for it is the one we follow.',
    needs: [['actor']],
    changes: ['pointOfView', 'angle'],
    examples: [
      'Mrs Adeyemi has had the same umbrella since 1994. She brings it in each October, lays it on the counter, and tells the handle where it has been.',
      'Jonah sits three rows from the back with the script on his knee. He hears with our loop what he used to guess from faces.',
    ],
  },
  thing: {
    id: 'thing',
    name: 'As the thing',
    gist: 'The object itself tells what it sees, bears and is used for.',
    needs: [['thing']],
    changes: ['pointOfView', 'angle', 'register'],
    examples: [
      'I am the bell on the shop door. I know who pushes, who shoulders and who apologises to me on the way out.',
      'They hung me by the sink in the spring of the flood. My handle has taken the shape of three left hands since.',
    ],
  },
  nobody: {
    id: 'nobody',
    name: 'Nobody speaks',
    gist: 'The facts stand there by themselves; no voice puts itself forward.',
    needs: [],
    changes: ['pointOfView', 'register'],
    examples: [
      'The weir was built in 1861 and has been repaired four times. Eels pass it on the left, canoes on the right.',
      'Each drum of paint carries a batch number, a date and a thumbprint of its own colour on the lid. Batches are kept apart for ninety days.',
    ],
  },
};
