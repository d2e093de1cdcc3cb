import type { Sign } from '../sign.ts';

/** How the angles of `angles/making.ts` show in a text. */
export const MAKING = {
  'behind-scenes': [
    {
      pattern:
        /\b(?:behind|backstage|back room|before (?:you|the doors?|dawn|anyone|we open|opening|sunrise|the first)|never see|nobody sees|you (?:do not|don['’]t|won['’]t|never) see|out of sight|while you (?:sleep|are)|downstairs|basement|the cellar|loading bay|night shift|early shift|unseen|closed doors?)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:at|by|from|around|just after|until) (?:\d{1,2}[.:]\d\d|\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)|half past|quarter (?:to|past)|(?:four|five|six|seven|three|two) in the morning|midnight|dawn|noon)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /^(?:then|next|after that|first|meanwhile|finally|upstairs|downstairs|only then|at|by|from there)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:[A-Z][a-z]+(?:,)? (?:checks|weighs|opens|loads|sorts|writes|reads|walks|carries|cuts|signs|counts|tests|runs|unlocks|starts|packs|wipes|takes|lifts|listens|feeds|drives|tastes|lays|scans|prints|sets))\b/u,
      weight: 1,
    },
    {
      pattern:
        /\b(?:shift|workshop|crew|team of|rota|checklist|trolley|van|conveyor|shelf|shelves|kiln|oven|server room|rig|stockroom|loading|floor|bench)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:goes|arrives|leaves|travels|passes|sits|returns|is (?:counted|weighed|checked|loaded|sorted|fetched|packed|washed|read|signed|moved))\b[^.]*\b(?:to|through|in|by|from|into|under|on)\b/iu,
      weight: 1,
    },
  ],
  'craft-detail': [
    {
      pattern:
        /\b(?:millimet(?:re|er)s?|mm|microns?|grams?|degrees|stitch(?:es|ed)?|seam|hem|thread|hinge|screw|grain|groove|edge|corner|notch|pixels?|kerning|bevel|weld|rivet|knot|rib|glaze|bristles?|spine|lip|thickness|radius|angle)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:look (?:closely|at the)|turn (?:it|the)|run (?:a|your) (?:finger|thumb)|you (?:may|might|will|won['’]t|would) (?:not |never )?notice|hardly|barely|tiny|small|smallest|little|thin|slightly|deliberate(?:ly)?|on purpose|exactly|precisely|no more|half a)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:because|so that|which is why|that is why|the reason|so it|so the|otherwise|would (?:otherwise )?(?:crack|tear|split|slip|snag|rub|break|pull|stick|wear|catch|fray|warp)|lets? the|keeps? the|stops? the|allows?|takes? up)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:is|are) (?:cut|sewn|rounded|turned|folded|woven|set|glued|drilled|filed|sanded|bound|tapered|spun|pressed|waxed|tied|chamfered|placed|made|brushed|twisted|left)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:linen|wool|brass|steel|oak|leather|cotton|copper|paper|clay|wax|rye|beech|cork|ash|rubber|silk|cast iron|glass|felt|tin|larch)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:each|every) (?:\w+ )?(?:stitch|key|page|loaf|button|tile|corner|letter|joint|bolt|hole|strand|blade|spoke|tooth|line|edge)\b|\bthe (?:bit|part|point|place|gap|space|line|mark|dot|curve|bend|hole|pin|loop|fold|join|joint|tip|end|inside|underside|back) (?:of|where|that|between|under|is)\b/iu,
      weight: 1,
    },
  ],
  'insider-rule': [
    {
      pattern:
        /\b(?:rule of thumb|the rule|rules?|unwritten|old hands?|(?:every|any|ask any|a good|good|old) (?:\w+ )?(?:baker|printer|nurse|driver|joiner|tailor|editor|plumber|roofer|brewer|sailor|gardener|welder|fitter|librarian|mechanic|translator|cook|chef|carpenter|skipper|pilot|engineer|operator|shepherd|stagehand|mason|ranger|physio\w*|teacher|archivist|typesetter|accountant))s?\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:in the trade|people in (?:our|this|the) trade|among (?:ourselves|\w+ers)|we say|the saying|as (?:they|we) say|tell(?:s)? (?:every )?(?:apprentices?|trainees|new (?:starters|staff|hands))|apprentices?|foreman|learn(?:ed|t)? (?:on|in|from|it)|taught|nobody writes (?:it|this)|not in (?:any|the) (?:manual|book|handbook)|in no (?:manual|handbook)|passed (?:on|down)|trick|by (?:ear|feel|eye))\b/iu,
      weight: 1,
    },
    { pattern: /\b(?:never|always) (?!been|had|was|did)[a-z]+\b/iu, weight: 1 },
    {
      pattern:
        /\b(?:if|when) (?:the|a|it|you|your)\b[^.,]{3,60}, (?:it|the|you|add|wait|stop|leave|don['’]t|do not|check|take|that)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:twice|half|double|one (?:third|and a half)|a third|for every|per|minus|plus|no more than|at least|add (?:a|ten|two|half|one))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:you can tell|tells? you|you judge|we judge|you listen|we look at|first thing (?:I|we|you)|watch the|trust the|smell|knock|tap|weigh it|count the|is never (?:the|what)|is always (?:the|in|at|on)|always (?:in|at|on|the)|what they (?:don['’]t|do not) (?:teach|tell)|after (?:a few|some|ten|twenty|thirty) years|on (?:her|his|my|your) first day|(?:told|taught|showed) me|the older (?:ones|hands)|veterans?|has (?:one|a) (?:rule|law|test|saying)|law|test|quote(?:s|d)?)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /^(?:the|a|any|never|always|if|no|nobody|whatever|when|where) [^.?!]{8,70}\b(?:is|isn['’]t|means|wins|lies|knows|never|always|twice|last|first)\b[^.?!]{0,40}[.]$/iu,
      weight: 1,
    },
  ],
  'teach-one-thing': [
    { pattern: /\bhow to\b/iu, weight: 1 },
    { pattern: /\bhow to\b/iu, where: 'heading', weight: 1 },
    {
      pattern:
        /^(?:\d[.)] |first,? |second,? |third,? |then,? |next,? |now,? |finally,? |last(?:ly)?,? |after that,? )?(?:take|put|hold|press|turn|cut|open|close|lay|fold|write|count|stand|sit|place|set|pour|add|stir|wait|check|look|pull|push|lift|run|use|type|click|read|mark|draw|measure|rinse|wipe|dip|try|start|begin|choose|pick|keep|let|leave|do|repeat|breathe|bend|tap|listen|squeeze|tie|wrap|mix|cover|remove|test|make|find|slide|loosen|save|ask|pinch|step|switch|drop|rub|spin|stop|work|give|point|slip|loop|hang|bring|shake|knead|soak|note|say|go|divide|subtract|multiply|enter|select|copy)\b(?! is| was| are)/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:you(?:['’]ll| will)? need|in (?:two|three|four|five|ten) (?:minutes|steps)|step \d|steps?|here is how|here['’]s how|that is (?:all|it)|that['’]s (?:all|it)|done\.|repeat|until (?:it|the|you)|learn)\b/iu,
      weight: 1,
    },
    { pattern: /\b(?:your|you)\b/iu, weight: 1 },
  ],
  ritual: [
    {
      pattern:
        /\b(?:every|each) (?:\w+ )?(?:morning|evening|night|day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|time|shift|season|performance|voyage|sailing|batch|release|concert|match)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:every|each) (?:\w+ )?(?:morning|evening|night|day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)\b/iu,
      where: 'first',
      weight: 1,
    },
    {
      pattern:
        /\b(?:once a (?:year|month|week|day)|twice a|(?:on|at) (?:the (?:first|last) \w+ of|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|always|without fail|as (?:always|usual|ever)|again|never (?:missed|miss|skipped|skip)|rituals?|tradition|custom|habit|ceremony|since \d{4}|nobody remembers|no one remembers|has been (?:done|so)|for \w+ years)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:before (?:each|every|any|we)|after (?:each|every|closing|the last)|whoever|takes? turns?|someone|somebody|whose turn|the (?:newest|oldest|youngest) (?:\w+ )?(?:member|one|hand|colleague|apprentice)?|the same)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:the (?:night|day|evening|morning) before|this has gone on|goes on|since (?:before|the)|(?:\w+ )?(?:octobers|decembers|winters|springs|mornings|evenings)|it is (?:said|done|rung|read|lit|kept|poured|sung)|is (?:rung|read out|lit|kept|poured|sung|said|drunk|signed|passed round|carried)|nobody (?:may|says|speaks|knows why|asks)|no one (?:may|says|speaks|knows why|asks)|then we (?:open|start|begin|go|unlock|eat|drink)|in turn|we all|everyone|everybody)\b/iu,
      weight: 1,
    },
  ],
  'objects-eye': [
    {
      pattern: /\bI(?:['’]m| am| was) (?:a|an|the|one of|made|built|cast|born|number|woven|printed|\d)/iu,
      weight: 1,
    },
    {
      pattern:
        /\bI (?:hang|stand|sit|lie|rest|hold|held|carry|carried|weigh|weighed|hum|creak|rust|drip|tick|ring|leak|float|spin|turn|open|close|wait|waited|live|lived|have (?:been|held|carried|stood|hung|seen|heard|no)|cannot|do not|don['’]t|hear|heard|smell|feel)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:my|me) (?:\w+ )?(?:lid|handle|spine|pages?|bell|wheels?|blade|door|lock|keys?|strings?|teeth|spout|hinges?|drawers?|shelves|paint|bolts?|cable|seat|pedals?|rails?|lens|screen|battery|fan|pipes?|walls?|roof|hull|sails?|legs?|belly|sleeves?|lining|seams?|pockets?|cover|shelf|thread|wick|crust|label|warp|weft|crank|chain|saddle)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:they|she|he|somebody|someone|people|hands?|the (?:boy|girl|woman|man|children|new one|apprentice)) (?:\w+ )?(?:lift|lifts|put|puts|took|take|takes|pull|pulls|push|pushes|press|presses|hold|holds|open|opens|close|closes|wind|winds|hang|hangs|fill|fills|touch|touches|call|calls|oil|oils|wipes?|carr(?:y|ies)|lean|leans|turn|turns|left|drop|drops|forget|forgets) me\b/iu,
      weight: 1,
    },
    { pattern: /\b(?:me|my|I)\b/u, weight: 1 },
  ],
} satisfies Readonly<Record<string, readonly Sign[]>>;
