// Words and phrases that can stand for each other, one group a line, the plainest first; `_` joins the words of a phrase.
// Written for Timbre. Kept to groups that are safe to swap in most sentences of a post: a wrong proposal costs more than a
// missing one.

/** Nouns in the singular. */
export const NOUNS = `
problem issue challenge obstacle
goal aim objective
user customer client
person individual
tool utility instrument
job role position
part component element
way method approach means manner
plan strategy roadmap
change modification alteration
step measure
mistake error
chance opportunity
team squad crew
idea concept notion
place location venue
rule regulation guideline
result outcome consequence
benefit advantage upside
kid child youngster
folk person
price cost fee
car vehicle automobile
company firm business enterprise
home residence
meeting gathering session
tip pointer
answer response reply
question query inquiry
story narrative
success triumph win
feature capability functionality
skill capability competency
gap shortfall deficiency
`;

/** Everything else, and what does not inflect. */
export const OTHERS = `
about regarding concerning on_the_subject_of with_regard_to with_respect_to in_relation_to pertaining_to
to in_order_to so_as_to
because since as due_to_the_fact_that owing_to_the_fact_that on_account_of
so therefore thus consequently accordingly hence as_a_result
but however yet nevertheless nonetheless
also additionally furthermore moreover in_addition what's_more
for_example for_instance e.g such_as
if in_the_event_that provided_that should_you
before prior_to in_advance_of
after following subsequent_to
now currently presently at_present at_this_time at_the_moment
soon shortly in_the_near_future
later subsequently afterwards thereafter
often frequently oftentimes
sometimes occasionally at_times from_time_to_time
always at_all_times
while whilst during_the_time_that
among amongst
until till up_to_the_time
when upon whenever
under pursuant_to in_accordance_with
by via by_means_of through
with alongside together_with
without in_the_absence_of
like such_as akin_to
despite in_spite_of notwithstanding
except other_than apart_from save_for
instead_of rather_than in_lieu_of
many numerous countless myriad a_lot_of lots_of plenty_of tons_of a_multitude_of
most the_majority_of the_vast_majority_of
some several a_number_of a_handful_of
all every_single the_entirety_of
enough sufficient adequate
more additional further extra
less fewer reduced
very extremely highly super incredibly really tremendously
big large huge massive enormous sizeable substantial
small little tiny compact
good great excellent fantastic awesome amazing outstanding stellar
bad poor terrible awful dismal
important key crucial critical vital essential pivotal paramount
new novel brand-new cutting-edge state-of-the-art groundbreaking innovative next-generation
easy simple straightforward effortless seamless frictionless painless
hard difficult tough challenging arduous
fast quick rapid speedy lightning-fast blazing-fast
slow sluggish
happy pleased delighted thrilled excited overjoyed stoked
sad unfortunate regrettable
strong robust powerful
smart clever intelligent savvy
clear obvious evident apparent
full complete comprehensive exhaustive
whole entire
right correct accurate
wrong incorrect erroneous mistaken
different distinct diverse disparate
useful helpful valuable invaluable
free complimentary
cheap inexpensive affordable low-cost
busy hectic
ready prepared primed
first initial inaugural maiden
final ultimate
best optimal best-in-class world-class top-notch unparalleled unrivaled
real actual genuine authentic bona_fide
rich vibrant lush
main primary principal chief
able_to capable_of in_a_position_to
near close_to in_proximity_to
about approximately roughly around circa
just merely simply only
maybe perhaps possibly
probably likely in_all_likelihood
really truly genuinely
mostly mainly primarily largely predominantly
finally lastly eventually ultimately
together jointly collectively
people folks individuals persons everyone y'all
children kids youngsters
everyone everybody one_and_all
thanks thank_you many_thanks
hi hello hey greetings dear
ok okay alright
yes yeah yep yup
no nope nah
don't do_not
doesn't does_not
didn't did_not
can't cannot can_not
couldn't could_not
won't will_not
wouldn't would_not
shouldn't should_not
isn't is_not
aren't are_not
wasn't was_not
weren't were_not
haven't have_not
hasn't has_not
hadn't had_not
it's it_is
that's that_is
there's there_is
here's here_is
what's what_is
let's let_us
i'm i_am
i've i_have
i'll i_will
i'd i_would
we're we_are
we've we_have
we'll we_will
we'd we_would
you're you_are
you've you_have
you'll you_will
they're they_are
they've they_have
they'll they_will
want_to wanna wish_to
going_to gonna
have_to must need_to gotta
because cuz cos
kind_of kinda sort_of sorta somewhat
color colour
behavior behaviour
center centre
favor favour
organization organisation
organize organise
recognize recognise
realize realise
analyze analyse
program programme
license licence
toward towards
percent per_cent %
and & plus
email e-mail
website web_site site
online on-line
sign_up register enroll enrol
log_in sign_in
`;
