/** A draft with a line for each of five directions, and for five more. */
export const STRAP_DRAFT = `---
title: The old strap
channel: journal
---
The old strap came off the Postbag on Tuesday. We used to cut it from one hide, but the hides are
smaller now, so it is sewn from two. It took Davy eleven hours. You can see the seam if you look for it.

It holds 40 kilos. The last one held 60, and nobody ever carried 60.

“I thought it would look mended,” Davy says. We tried glue first, and the glue let go in the rain. So far
nine customers have asked for the new one, and two of them sent it back because the seam rubs.

Every Monday one bag hangs on the hook by the door with 60 kilos in it. We were wrong about the rivets: brass
was meant to last, and it wore through the leather in a year. So the rivets are copper, and we check them by hand.

Should you wait for ours, or have the old strap mended where you live?
`;
