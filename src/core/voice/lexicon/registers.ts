import type { Register } from '../model/register.ts';

const HYPE = `
amazing awesome incredible incredibly unbelievable unbelievably mind-blowing jaw-dropping eye-popping stunning stunningly spectacular
phenomenal epic legendary insane insanely killer game-changing game-changer game-changers groundbreaking revolutionary revolutionize
revolutionizing revolutionizes revolutionized breakthrough cutting-edge bleeding-edge next-level next-gen world-class best-in-class
unparalleled unrivaled unrivalled unmatched unstoppable unbeatable ultimate must-have must-read must-see skyrocket skyrockets skyrocketing
skyrocketed soar soars soaring soared supercharge supercharges supercharged supercharging turbocharge turbocharged turbocharges turbocharging
explosive explode explodes exploding blazing blazing-fast lightning-fast lightning rocket electrifying exhilarating thrilling thrilled thrill
ecstatic pumped stoked buzzing superstar superstars rockstar rockstars powerhouse powerhouses champion champions trailblazing
trailblazers visionary visionaries dream dreams dazzling dazzle brilliant brilliantly sensational magical magic wow massive massively
monumental epic sizzling hottest hot red-hot smash smashing smashes crush crushing crushes dominate dominates unleash unleashes unleashed
unleashing ignite ignites igniting ignited spark sparks fuel fuels fueling fueled skyrocketed transform transforms transforming
transformative superpower superpowers secret secrets guaranteed instantly effortlessly everything imagine brand-new all-new all-star
star-studded powered-up leveled level-up sky-high full-throttle turbo mega ultra golden jackpot showstopper blockbuster wildest gamechanger
breathtaking irresistible unmissable legendary fantastic exciting excited excitement fired-up adrenaline record-breaking history-making
game-winning rock-solid bulletproof jam-packed action-packed power-packed feature-packed razor-sharp crystal-clear rave marvel marvels
marvelous triumph triumphs triumphant victory winning win-win treasure gem gems delight delights delightful delightfully thriller
dive_in get_ready buckle_up hold_on_to_your don't_miss you_won't_believe big_news the_wait_is_over say_goodbye_to say_hello_to
take_it_to_the_next_level to_the_next_level take_your next_level game_on at_lightning_speed like_never_before never_before 
once_in_a_lifetime the_future_of the_future_is the_best_part and_that's_not_all wait_until_you blow_your_mind blown_away right_now
join_the_movement join_the_revolution level_up amp_up crank_up dial_up pull_out_all_the_stops raise_the_bar raises_the_bar raising_the_bar
set_the_stage sets_the_stage the_real_deal the_star_of the_magic all_the_way every_single hands_down without_the_hassle
`;

const CORPORATE = `
utilize utilizes utilized utilizing utilization utilise utilised utilises utilising utilisation leverage leverages leveraged leveraging
facilitate facilitates facilitated facilitating facilitation commence commences commenced commencing commencement endeavor endeavors
endeavour endeavours endeavored pertaining pertain pertains pursuant herein hereby herewith hereof thereof therein thereto thereby therefrom
whereby wherein whereas aforementioned aforesaid heretofore hereinafter forthwith notwithstanding accordingly henceforth 
undertake undertaken undertook undertaking undertakes ascertain ascertained ascertaining ascertains constitute constitutes constituted
constituting comprise comprises comprised comprising furnish furnished furnishes furnishing procure procured procurement expedite expedited
expeditious expeditiously remediate remediation effectuate effectuated operationalize operationalized operationalise synergy synergies
synergistic stakeholder stakeholders deliverable deliverables learnings actionable holistic holistically alignment align aligned aligning
optimize optimized optimizing optimization optimise optimised bandwidth paradigm paradigms scalable value-add value-added mission-critical
 cross-functional end-to-end granular incentivize incentivized monetize proactive proactively strategic strategically
strategize touchpoint touchpoints visibility workstream workstreams verticals ecosystem ecosystems enablement empower empowers empowered
empowering empowerment forward-looking go-forward impactful initiative initiatives intended mandated mandate obligated obligation
obligations onerous requisite respective respectively stipulated stipulates subsequent subsequently
supplementary vis-à-vis whilst deemed deem deems necessitate necessitates necessitated necessitating possess possesses
possessed possessing render renders rendered rendering reside resides residing retain retained advise advised afford
afforded affords obtain obtained obtaining permit permits permitted permitting majority manner modification
modifications implementation proceed proceeds proceeded prior regarding requirement requirements governs
enhance enhances enhanced enhancing enhancement enhancements accommodate accommodates individuals persons personnel
in_order_to with_respect_to with_regard_to in_regard_to with_regards_to in_relation_to in_connection_with in_accordance_with in_respect_of
in_the_event_that in_the_event_of prior_to subsequent_to in_light_of in_view_of for_the_purpose_of for_the_purposes_of by_means_of by_virtue_of
on_behalf_of on_the_basis_of in_receipt_of in_support_of in_excess_of in_lieu_of in_the_course_of at_this_time at_present at_this_juncture
due_to_the_fact_that it_is_important_to_note it_should_be_noted please_be_advised we_are_pleased_to is_pleased_to are_pleased_to
going_forward moving_forward touch_base circle_back reach_out low-hanging_fruit move_the_needle boil_the_ocean take_offline best_practices
key_takeaways value_proposition thought_leadership thought_leader core_competency return_on_investment subject_matter_expert
a_number_of the_majority_of a_variety_of an_array_of the_manner_in_which is_required_to are_required_to is_responsible_for are_responsible_for
has_been_made have_been_made was_held were_held is_intended_to are_intended_to is_subject_to are_subject_to in_a_timely_manner
`;

const ASSISTANT = `
delve delves delved delving tapestry testament realm realms landscape multifaceted nuanced nuance intricate intricacies intricately pivotal
crucial crucially vital underscore underscores underscored underscoring highlight highlights highlighting showcase showcases showcasing
showcased foster fosters fostering fostered navigate navigates navigating seamless seamlessly robust comprehensive comprehensively elevate
elevates elevating elevated streamline streamlines streamlined streamlining cultivate cultivates cultivating embark embarks embarking
journey journeys unlock unlocks unlocking unlocked harness harnesses harnessing harnessed bolster bolsters bolstered bolstering resonate
resonates resonating embrace embraces embracing reimagine reimagines reimagined reimagining vibrant dynamic ever-evolving evolving
fast-paced bustling poignant profound profoundly meticulous meticulously thoughtful thoughtfully intentional intentionally meaningful
meaningfully genuine genuinely compelling invaluable indelible enduring transformative interplay cornerstone beacon hallmark paramount
noteworthy notably importantly ultimately moreover furthermore additionally spearhead spearheads spearheaded spearheading illuminate
illuminates illuminating exemplify exemplifies exemplified encapsulate encapsulates captivate captivating ensuring enabling empowering
allowing fostering reflecting highlighting paving offering reinforcing reinforces reinforced reshape reshapes reshaping grounded anchored
rooted momentum resilience resilient synergy holistic tailored curated bespoke actionable insights insightful perspective perspectives
lens nuances complexities landscape landscapes pathway pathways clarity tangible
at_its_core at_the_heart_of more_than_just not_just not_only it's_not_just isn't_just is_not_just a_testament_to stands_as serves_as
plays_a_vital_role plays_a_crucial_role plays_a_key_role vital_role crucial_role pivotal_role plays_a in_today's in_a_world_where
in_the_ever-evolving when_it_comes_to it's_worth_noting worth_noting it_is_worth_noting it's_important_to important_to_note
whether_you're from_there a_wide_range_of a_range_of a_wealth_of a_rich in_essence in_conclusion in_summary to_summarize all_in_all
on_the_one_hand at_the_same_time looking_ahead along_the_way speaks_to speak_to shed_light sheds_light shine_a_light shines_a_light
paves_the_way paving_the_way lays_the_groundwork lay_the_groundwork lays_the_foundation strikes_a_balance strike_a_balance
the_broader the_bigger_picture the_underlying a_deeper deeper_understanding a_clear_picture a_valuable a_meaningful the_value_of
the_importance_of the_power_of the_result_is in_service_of brings_together brought_together bring_together
reflects_a reflect_a reminds_us a_reminder_that that_said
`;

const CASUAL = `
gonna wanna gotta kinda sorta dunno lemme gimme ain't y'all yall folks guys dude dudes bro buddy pal yeah yep yup nope nah hey hiya yo
ok okay lol lmao haha omg btw fyi imo imho tbh idk irl aka tl;dr thx pls ur cuz cos 'cause coz til wow whoa yikes oops phew meh ugh
heck hell damn crap crappy suck sucks sucked cool neat nifty sweet awesome rad dope lit chill vibe vibes stuff thingy thing things
bunch tons loads heaps whole super totally basically honestly literally seriously obviously actually anyway anyways anyhow pretty way
crazy wild nuts insane weird funny silly goofy legit fave favs deets info pics vid vids nerd nerdy geek geeky hacky janky clunky wonky
gnarly sketchy messy scary huge chunk tad bit gotcha nitty-gritty freebie shoutout shout-out heads-up quickie whatever whatnot 
blah oh ah huh hmm um uh well ya em lotta outta hafta gotten figured figuring hooked dropped drops poke poked poking grab grabbed grabbing
toss tossed tossing ditch ditched yank nuke zap whip juuust soooo sooo yay bam
a_bunch_of a_ton_of tons_of loads_of a_whole_bunch kind_of sort_of you_know i_mean i_guess let's_be_real no_biggie no_worries
big_deal what's_up check_out check_it_out hang_out give_it_a_shot take_a_stab a_no-brainer piece_of_cake from_scratch the_whole
pretty_much way_more way_better way_less straight_up right_off_the_bat in_a_nutshell long_story_short fun_fact pro_tip good_stuff
and_stuff or_whatever and_all that so_yeah and_yeah or_so turns_out like_that was_like were_like it's_like the_deal whole_deal
folks_who the_folks figure_out mess_with mess_up screw_up freak_out blow_up shout_out give_a_shout
`;

const HEDGE = `
perhaps maybe possibly probably presumably seemingly apparently arguably likely unlikely roughly approximately somewhat fairly
relatively generally usually typically often sometimes occasionally tends tend seems seem seemed appears appear appeared suggests
suggest might may could would believe think guess suppose assume hopefully partly largely mostly mainly
in_general more_or_less as_far_as for_the_most_part to_some_extent we_think we_believe i_think i_believe it_seems
`;

const INTENSIFIER = `
very really extremely highly absolutely completely totally utterly truly deeply hugely enormously immensely remarkably exceptionally
extraordinarily particularly especially significantly substantially dramatically vastly greatly strongly fully entirely thoroughly
certainly definitely clearly undoubtedly indeed always never all every far much even most so such
`;

/**
 * Entries of each register as written in a text, in lower case; an entry of more than one word is a phrase.
 * What stands in more than one register belongs to the first.
 */
export const REGISTER_ENTRIES: ReadonlyMap<Register, readonly string[]> = new Map([
  ['hype', entries(HYPE)],
  ['corporate', entries(CORPORATE)],
  ['assistant', entries(ASSISTANT)],
  ['casual', entries(CASUAL)],
  ['hedge', entries(HEDGE)],
  ['intensifier', entries(INTENSIFIER)],
]);

function entries(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll('_', ' '));
}
