/**
 * The commonest words of languages that Timbre knows well, by about how often they come in a thousand words of anybody's text.
 * The figures are rough estimates of ours, rounded to a few steps: they tell a language's words from a brand's, not more.
 */
const WELL_KNOWN: Readonly<Record<string, string>> = {
  en: `60 the; 28 of and to; 20 a in; 12 is it that for you; 8 on with are this be as i we at by from have or not your an was our
    5 will can but all they has their more if one what there when about which so out up do my no how who get time
    3 just been its were also new than them like would into some could over only other make then these most us any us did here it's
    2 he his she her may should don't now after because use need where every through before each while back still why let very too
    much many own even first those being such both off down again never we're you're that's i'm can't he's they're isn't`,
  de: `28 der die und; 18 in; 14 den das zu von ist mit; 9 nicht ein eine im für auf dem sich des es ich wir sie
    6 auch als an so wie wird bei einen aus dass nach sind noch am aber hat werden zum man ihr
    4 oder nur einer um er haben vor kann über wenn zur durch bis einem uns was mir mich du euch da war dann doch schon jetzt mehr
    2 sein immer sehr alle unser unsere unserer unseren habe hier mal dir dich ja denn gibt beim ob muss sowie unter ohne wurde wurden
    keine kein keinen diese dieser dieses viel viele wieder heute damit weil ihn ihm ihnen mein meine dein deine euer eure will würde
    1 vom ins seit gegen zwischen können müssen sollte soll ganz einfach etwas nichts selbst bin bist seid hatte waren sei nun also
    gerade eben halt eigentlich natürlich wirklich gern bitte danke daher jedoch bereits etwa zudem sofern je zwei drei alles nach
    wer wo warum wann nie nichts sogar weiter dort dafür davon dazu darauf`,
  fr: `38 de; 26 la le; 20 l' et les d'; 16 à des est; 11 en un une du que qui; 8 il on vous nous pas ne je c' dans pour ce qu' n'
    6 se s' au plus par sur avec a sont mais son sa tout j' ça y
    4 cette ou elle tu ses aux fait être comme bien ont même leur te si me moi toi votre nos vos notre ces ils très m' t'
    2 sans deux faire peut quand aussi où lui mon ma tous toute toutes après avant encore alors lorsque chaque ici été était suis es
    rien non oui dont entre sous depuis cela celui celle ceux elles leurs mes tes ton ta jusqu' puis peu trop parce déjà car donc
    1 voilà faut va vont chez cet quelques autre autres quoi fois jamais toujours soit sera seront doit doivent lors ainsi afin`,
  es: `38 de; 26 la que y; 22 el en; 14 a los se no; 9 las un por con una del es para lo al; 6 su como más me te os ya yo
    4 o pero le este esta son si ha nos sin sobre también muy hay todo mi tu eso así bien cuando desde hasta porque ser está
    2 entre fue era han sus les está todos tiene donde ni mucho años estos qué uno dos ese esa esto ella ellos él nada nosotros vosotros
    vuestro vuestra nuestro nuestra nuestros tus mis aquí allí ahora solo otra otro antes después durante cada pues
    1 puede debe deben pueden vamos va voy soy eres somos tan todavía siempre nunca algo alguien quien cual cuales según tras hace estar
    estamos están había sea sino aunque mientras entonces luego claro venga oye`,
  it: `28 di; 24 e; 18 che la il; 12 in a un è per non l'; 8 una i le del si con da; 6 sono della al come più ma lo ci mi ti
    4 dei gli alla nel anche o se ha questo dell' d' c' nella su tutto ho delle dal noi voi vi ne io tu era suo sua
    2 perché quando molto tutti tutte hanno questa quello essere cosa dove ancora sempre fatto già poi solo senza dopo prima ogni nostro
    nostra nostri vostro vostra mio mia tuo tua qui lì così bene c'è dalla negli nelle degli agli sulla sul tra fra`,
  pt: `32 de; 26 a o e que; 14 do da em um para; 9 é com não uma os no se na; 6 por mais as dos como mas foi ao das eu
    4 ele seu sua ou quando muito nos já também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas me esse eles
    2 você vocês nós está estão tem têm essa num nem suas meu minha às numa pelos qual será nosso nossa ser são há aqui agora ainda
    então muito todos tudo bem fazer porque onde cada sempre`,
  nl: `38 de; 24 het een van; 20 en in; 12 is dat op te; 8 je we met zijn voor niet die er aan ook om
    5 als dan maar bij uit nog of door over naar hebben heeft wordt kan deze ze ik wij u jij ons onze
    2 worden werd meer geen wel zo hun dit al moet wat waar tot veel kunnen zou hoe nu daar want na jullie jouw uw mijn hier zich
    omdat alle andere altijd iets niets heel goed gaan doen weer`,
  ja: `60 の は; 45 を に; 35 て が; 28 ます で し た; 20 と も です い; 12 した な ない か から だ; 8 ませ せん ね よ って や まで いる する
    5 れ あり おり こと れる さ ある なっ へ こと いた ん っ ので けど ください さい くだ; 3 この その それ ため もの という ましょ でも また
    など ちゃ より および または たら なら だけ くらい ほど そして しま いま なり ば れば てい そう これ あの`,
};

/** Words that tell a language Timbre can only name. */
const NAMED_ONLY: Readonly<Record<string, string>> = {
  sv: 'och att det som en på är av för med den till inte har de ett om var jag men vi så kan du från när ska också alla eller mycket',
  da: 'og at det som en på er af for med den til ikke har de et om var jeg men vi så kan du fra når skal også alle eller meget der blev',
  nb: 'og at det som en på er av for med den til ikke har de et om var jeg men vi så kan du fra når skal også alle eller mye ble etter',
  fi: 'ja on ei se että hän oli mutta ovat kun niin tai joka myös voi kuin jos mitä sen ole olla minä sinä me te he tämä kanssa nyt vain',
  pl: 'i w nie na się z do to że jest jak o ale po co od za czy tym tak są dla już może by był oraz przez jego które który przy bardzo',
  cs: 'a v se na je že to s z do i o ve jsem ale pro jako po k by jsou si za ze co byl tak když už není také jak které který nebo jen od',
  ro: 'și în de la nu a cu pe o care că din este să se mai un pentru ce au fost sunt dar ca am prin după dacă noi foarte între sau acest',
  tr: 've bir bu da de için ne ile çok o gibi daha en mi var ama kadar sonra ben olan değil biz her şey yok olarak veya siz bunu nasıl',
  hu: 'a az és hogy nem is egy van ez meg de csak már ha el volt mint azt vagy még ezt lesz itt minden után én mi nagyon lehet kell most',
  ca: 'de la i el que a en els per un les una amb és del no al com es més ha són però aquest aquesta han també molt tot sense quan l’ d’',
};

/** How often a word comes in a text of its language, a share of all words, by word in lower case. */
export type WordRates = ReadonlyMap<string, number>;

function readTiers(tiers: string): WordRates {
  const rates = new Map<string, number>();
  let tier = 1;
  for (const piece of tiers.split(/[\s;]+/)) {
    if (/^\d+$/.test(piece)) tier = Number(piece) / 1000;
    else if (piece !== '' && !rates.has(piece)) rates.set(piece, tier);
  }
  return rates;
}

const FLAT = 0.008;

/** The languages that can be told by their words, as BCP 47 tags. */
export const COMMON_WORDS: ReadonlyMap<string, WordRates> = new Map([
  ...Object.entries(WELL_KNOWN).map(([tag, tiers]): [string, WordRates] => [tag, readTiers(tiers)]),
  ...Object.entries(NAMED_ONLY).map(([tag, words]): [string, WordRates] => [
    tag,
    new Map(words.split(' ').map((word) => [word, FLAT])),
  ]),
]);
