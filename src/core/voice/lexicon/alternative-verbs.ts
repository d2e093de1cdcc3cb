// Words and phrases that can stand for each other, one group a line, the plainest first; `_` joins the words of a phrase.
// Written for Timbre. Kept to groups that are safe to swap in most sentences of a post: a wrong proposal costs more than a
// missing one.

/** Verbs in their base form; the first word of a phrase is the verb. */
export const VERBS = `
use utilize utilise leverage employ harness make_use_of
help assist facilitate aid lend_a_hand_to
buy purchase acquire procure
start begin commence kick_off initiate embark_on
end finish conclude terminate wrap_up
show demonstrate illustrate showcase exhibit display
need require necessitate
get obtain receive acquire procure
give provide supply furnish offer grant
make create craft produce generate
build construct develop
let allow enable permit empower
try attempt endeavor endeavour strive seek
ask request inquire enquire
tell inform notify advise
send transmit dispatch forward
fix repair resolve remedy rectify
change alter modify adjust amend
improve enhance elevate upgrade level_up optimize optimise
speed_up accelerate expedite supercharge turbocharge
cut reduce decrease lower slash
grow increase expand scale skyrocket
think believe consider deem
find discover uncover locate identify
look_at examine review inspect investigate
look_for search_for seek
check verify validate confirm ascertain
choose select pick opt_for
keep retain maintain preserve
stop cease halt discontinue
happen occur take_place transpire
work_with collaborate_with partner_with team_up_with
work function operate
say state note remark
talk_about discuss address touch_on
talk_to speak_with engage_with reach_out_to touch_base_with
explain clarify elucidate unpack
describe outline detail depict
plan intend aim
want wish desire
live reside dwell
go proceed head
leave depart exit
join participate_in take_part_in
meet satisfy fulfill fulfil
hold conduct host
run execute operate
set_up establish configure institute
put place position
open unlock unveil
launch release roll_out unveil ship
announce reveal unveil
lead spearhead drive head_up
share disseminate distribute
teach educate instruct
learn discover find_out
read peruse
write compose author pen draft
handle manage deal_with tackle
face encounter confront
cause trigger bring_about result_in give_rise_to
prevent avoid preclude
follow adhere_to comply_with
support back bolster underpin foster
encourage motivate inspire
value appreciate cherish
count_on rely_on depend_on
understand comprehend grasp
see view observe witness
watch monitor track
hire recruit onboard
pay remunerate compensate
love adore
like enjoy appreciate
feel experience sense
explore delve_into dive_into
focus_on concentrate_on zero_in_on home_in_on
include comprise encompass incorporate
remove eliminate eradicate get_rid_of
deliver provide supply
test trial evaluate assess
decide determine resolve
wait await
carry_out perform execute conduct undertake
simplify streamline
merge combine integrate consolidate
highlight underscore emphasize emphasise stress
transform revolutionize revolutionise reinvent reimagine
affect impact influence
`;
