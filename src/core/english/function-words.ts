/**
 * Words that carry grammar and attitude rather than subject: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs of
 * degree, time and stance. What a text is about hardly moves them, so they show manner (Mosteller and Wallace, 1964).
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each either neither both all half such what whatever which whichever another other others
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
  they them their theirs themselves one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing none
  who whom whose where when why how whenever wherever whether while
  about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by
  concerning despite down during except for from in inside into like near of off on onto out outside over past per regarding round since
  through throughout till to toward towards under underneath unlike until up upon via with within without versus
  and or but nor so yet because although though unless if once than therefore thus hence however moreover furthermore meanwhile
  otherwise instead nevertheless nonetheless consequently accordingly additionally also too
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought need
  dare used get gets got getting gotten let lets
  i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd they're they've
  they'll they'd that's that'll there's here's what's who's where's how's let's isn't aren't wasn't weren't hasn't haven't hadn't doesn't
  don't didn't won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't ain't
  not never ever always often usually sometimes rarely seldom again already still just only even almost nearly quite rather very really
  truly actually basically simply literally pretty fairly extremely highly too enough much many more most less least few fewer little lot
  lots several perhaps maybe possibly probably likely certainly definitely surely clearly obviously indeed of course
  now then today tomorrow yesterday soon later early recently currently finally eventually ago here there
  first second third last next previous same different own well yes no ok okay please thanks thank oh hey hi hello
  back away together apart forward ahead`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
