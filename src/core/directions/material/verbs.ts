/** What a written verb can be. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';
export interface VerbReading {
  readonly base: string;
  readonly form: VerbForm;
}

// Base, past, participle; one form where the last two are the same. A slash sets variants apart.
const IRREGULAR = `arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bet bet,
bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,build built,burn burned/burnt,burst burst,buy bought,
catch caught,choose chose chosen,cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,do did done,draw drew drawn,dream dreamed/dreamt,
drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,fit fitted/fit,flee fled,fly flew flown,
forbid forbade forbidden,forecast forecast,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got/gotten,give gave given,go went gone,
grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew known,lay laid,lead led,
lean leaned/leant,leap leaped/leapt,learn learned/learnt,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,meet met,
mistake mistook mistaken,overcome overcame overcome,pay paid,prove proved proved/proven,put put,quit quit,read read,rebuild rebuilt,rethink rethought,rewrite rewrote rewritten,ride rode ridden,
ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,sew sewed sewn,shake shook shaken,shine shone,shoot shot,
show showed shown,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,smell smelled/smelt,speak spoke spoken,spell spelled/spelt,spend spent,
spill spilled/spilt,spin spun,split split,spoil spoiled/spoilt,spread spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,strike struck,string strung,
swear swore sworn,sweep swept,swell swelled swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,
undergo underwent undergone,understand understood,undertake undertook undertaken,undo undid undone,wake woke woken,wear wore worn,weave wove woven,win won,wind wound,withdraw withdrew withdrawn,withstand withstood,write wrote written`;

const REGULAR = `accept access account achieve acknowledge acquire act adapt add address adjust admire admit adopt advance advertise advise affect afford agree aim alert allow alter
amount analyse analyze announce annoy answer anticipate apologise apologize appear apply appoint appreciate approach approve argue arrange arrive ask assemble assess assign assist assume assure attach
attack attempt attend attract avoid award bake ban bang bank bar base bash batch bathe battle behave believe belong benefit blame blend block board boast boil book boost borrow bother bounce
bow box brag break brew brush bubble buckle bump bury buzz calculate calibrate call calm cancel care carry carve cast cause celebrate certify challenge change charge chase check cheer chew chill chop
circulate claim clash clean clear click climb close coat collapse collect combine comment commit communicate compare compete complain complete comply compose compress compute concern conclude conduct confess confirm confuse
connect consider consist construct consult consume contact contain continue contribute control convert convince cook cool cope copy correct correspond cough count cover crack craft crash crawl create cross crush cry
cure curl cycle damage dance dare date debate decide declare decline decorate decrease dedicate defend define delay delete deliver demand demonstrate deny depend deploy deprecate describe deserve design desire destroy detect
determine develop devote die differ dip direct disagree disappear disappoint disclose discontinue discover discuss dislike dismiss display distribute dive divide document donate double doubt drag drain dress drift drill drip drop
drown dry dump dust dye earn ease edit educate elect eliminate embarrass embrace emerge emit employ empty enable encounter encourage end endure enforce engage enjoy ensure enter entertain escape establish estimate evaluate evolve
examine exceed exchange excite exclude excuse execute exercise exhaust exist expand expect expel experience experiment explain explode explore export expose express extend face fade fail fan fancy fasten favour favor fear feature fetch
file fill film filter finance finish fire fish fix fizz flag flash flatten float flood flow fold follow force foresee forget forgive form forward frame frown fry fulfil fulfill function fund gain gather generate glow glue govern grab grade grant
grease greet grill grip group guarantee guard guess guide hammer hand handle happen harden harm harvest hate haul head heal heat help hesitate highlight hike hire hope host hover hug hunt hurry identify ignore illustrate imagine implement
imply import impress improve include increase indicate influence inform inherit inject insert insist inspect inspire install instruct insulate intend interest interpret interrupt introduce invade invent invest investigate invite involve iron issue
itch jam join joke judge jump justify kick kill kiss knit knock label lack land last laugh launch leak lecture level license lift like limit link list listen live load lock log look love lower maintain manage manufacture mark marry match
matter mature measure melt mend mention merge migrate mill mind miss mix model modify monitor mount move multiply nail name need negotiate nod note notice notify number obey object observe obtain occur offer omit open operate oppose order organise
organize outgrow outlast outline overhear overlook owe own pack paint park part participate pass paste patch patrol pause peel perform permit persuade phone pick pile pin place plan plant play plead please plot plug plunge point polish
poll pop post postpone pour power practise practice praise predict prefer prepare present preserve press pretend prevent print process produce promise promote prompt pronounce propose protect protest provide publish pull pump punch punish purchase push
puzzle qualify question queue race rain raise range rank rate reach react realise realize rebuild receive recharge recognise recognize recommend record recover recycle reduce refer refill reflect refund refuse regard register regret reject relate relax
release relocate rely remain remember remind remove rename renew rent repair repeat replace reply report represent reproduce request require reschedule rescue research reserve resign resist resolve respect respond rest restore restrict result resume retain retire
retrieve return reuse reveal review revise reward rewax rinse roast rob roll rot round rub ruin rule rush sail satisfy save scale scan scare scatter schedule score scrap scrape scratch scream screen screw seal search seat secure seem
select separate serve settle shape share sharpen shelter shift ship shock shop shout shrug sign signal simplify skip slice slip slow smile smoke smooth sniff snow soak soften solve sort sound spare spark spend spoil sponsor spot spray
squash squeak squeeze stack staff stain stamp star stare start starve state stay steam steer step stitch stock stop store strain strap strengthen stress stretch strip struggle study stuff submit succeed suffer suggest suit supply support suppose surprise surround
survive suspect suspend swap switch tackle talk tan tangle tap taste tax tease telephone tempt tend test thank thicken thin thread threaten thrive tick tidy tie tighten tilt time tire toast top total touch tour trace track trade train transfer
transform translate transport trap travel treat trial trigger trim trip trouble trust try tune turn twist type uncover underestimate unfold unite unlock unpack unplug unscrew update upgrade upload upset use vanish vary verify view visit voice volunteer vote
wait walk wander want warm warn wash waste watch water wave wax weaken weigh welcome whisper wipe wire wish wonder work worry wrap yawn yell yield zip`;

const doubles =
  /^(?:[^aeiou]*[aeiou][bdgklmnprtz]|[^aeiou]*qu[aeiou][bdgklmnprtz]|permit|transmit|occur|begin|forget|forbid|commit|admit|omit|submit|prefer|refer|transfer|regret|fulfil|travel|label|model|level|signal|cancel|total|equip|unplug|unzip|expel|outrun|rerun|reset|upset|overrun|quit|patrol|control|compel|refit|outwit|emit)$/;
// As American spelling has them: one consonant.
const single = /^(?:travel|label|model|level|signal|cancel|total)$/;

export const thirdOf = (base: string): string =>
  base === 'have'
    ? 'has'
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) || base === 'go' || base === 'do'
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;

const regularPasts = (base: string): string[] => {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  const doubled = `${base}${base.slice(-1)}ed`;
  return doubles.test(base) ? (single.test(base) ? [doubled, `${base}ed`] : [doubled]) : [`${base}ed`];
};

const gerundsOf = (base: string): string[] => {
  if (/[^eoy]e$/.test(base) && base !== 'be' && base !== 'dye') {
    return base.endsWith('ie') ? [`${base.slice(0, -2)}ying`] : [`${base.slice(0, -1)}ing`];
  }
  const doubled = `${base}${base.slice(-1)}ing`;
  return doubles.test(base) ? (single.test(base) ? [doubled, `${base}ing`] : [doubled]) : [`${base}ing`];
};

interface Verbs {
  readonly readings: ReadonlyMap<string, readonly VerbReading[]>;
  readonly gerunds: ReadonlyMap<string, string>;
}
let verbs: Verbs | undefined;

function build(): Verbs {
  const readings = new Map<string, VerbReading[]>();
  const gerunds = new Map<string, string>();
  const put = (written: string, base: string, form: VerbForm): void => {
    const known = readings.get(written) ?? [];
    if (!known.some((one) => one.base === base && one.form === form))
      readings.set(written, [...known, { base, form }]);
  };
  const putVerb = (base: string, pasts: readonly string[], participles: readonly string[]): void => {
    put(base, base, 'base');
    put(thirdOf(base), base, 'third');
    for (const past of pasts) put(past, base, 'past');
    for (const participle of participles) put(participle, base, 'participle');
    for (const gerund of gerundsOf(base)) {
      put(gerund, base, 'gerund');
      if (!gerunds.has(base)) gerunds.set(base, gerund);
    }
  };
  const irregular = new Set<string>();
  for (const entry of IRREGULAR.split(',')) {
    const [base = '', past = '', participle = past] = entry.trim().split(' ');
    irregular.add(base);
    putVerb(base, past.split('/'), participle.split('/'));
  }
  for (const base of REGULAR.split(/\s+/)) {
    if (irregular.has(base)) continue;
    putVerb(base, regularPasts(base), regularPasts(base));
  }
  return { readings, gerunds };
}

/** What a lower-cased word can be as a verb; none when it is no verb known here. Forms of “be” are left to `auxiliaries`. */
export const verbReadings = (word: string): readonly VerbReading[] =>
  (verbs ??= build()).readings.get(word) ?? [];

/** The form in -ing of a base form, British spelling where the two differ. */
export const gerundOf = (base: string): string =>
  base === 'be' ? 'being' : ((verbs ??= build()).gerunds.get(base) ?? gerundsOf(base)[0] ?? `${base}ing`);
