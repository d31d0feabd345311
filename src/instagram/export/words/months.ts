/**
 * Month words, lower case without marks and dots: English, Indonesian, Portuguese, German, Spanish, French, Italian,
 * Turkish as seen in exports; Polish, Dutch, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian, Romanian, Russian,
 * Ukrainian, Greek, Malay as browsers write them (short and long, CLDR). A word that is one month in one language and
 * another in the next stands nowhere: `lip`, `lis`, `listopad`, `listopada` are July and November in Polish, June and
 * October in Croatian, `srp` August or July.
 */
const MONTHS: readonly (readonly string[])[] = [
  [
    'jan januari january janeiro januar jaenner janner ene enero janv janvier gen gennaio oca ocak sty styczen',
    'stycznia tammi tammikuu tammikuuta led leden ledna ian ianuarie янв январь января січ січень січня ιαν',
    'ιανουαριου',
  ],
  [
    'feb februari february fev fevereiro februar febrero fevr fevrier febbraio sub subat lut luty lutego helmi',
    'helmikuu helmikuuta uno unor unora febr februarie февр февраль февраля лют лютии лютого φεβ φεβρουαριου',
  ],
  [
    'mar maret march marco marz mrz marzo mars mart marzec marca mrt maart marts maalis maaliskuu maaliskuuta',
    'bre brezen brezna marc marcius martie март мар марта бер березень березня μαρ μαρτιου mac',
  ],
  [
    'apr april abr abril avr avril aprile nis nisan kwi kwiecien kwietnia huhti huhtikuu huhtikuuta dub duben',
    'dubna aprilis aprilie апр апрель апреля квіт квітень квітня απρ απριλιου',
  ],
  [
    'may mei mai maio mayo mag maggio mayis maj maja touko toukokuu toukokuuta kve kveten kvetna majus маи мая',
    'трав травень травня μαι μαιου',
  ],
  [
    'jun juni june junho junio juin giu giugno haz haziran cze czerwiec czerwca kesa kesakuu kesakuuta cvn',
    'cerven cervna junius iun iunie июнь июн июня черв червень червня ιουν ιουνιου',
  ],
  [
    'jul juli july julho julio juil juillet lug luglio tem temmuz lipiec lipca heina heinakuu heinakuuta cvc',
    'cervenec cervence julius iul iulie июль июл июля лип липень липня ιουλ ιουλιου julai',
  ],
  [
    'aug agu agt ags agustus august ago agosto aou aout agustos sie sierpien sierpnia augustus augusti elo',
    'elokuu elokuuta srpen srpna augusztus авг август августа серп серпень серпня αυγ αυγουστου ogo ogos',
  ],
  [
    'sep sept september set setembro septiembre setiembre septembre settembre eyl eylul wrz wrzesien wrzesnia',
    'syys syyskuu syyskuuta zar zari szept szeptember septembrie сент сентябрь сентября вер вересень вересня',
    'σεπ σεπτεμβριου',
  ],
  [
    'oct okt oktober october out outubro octubre octobre ott ottobre eki ekim paz pazdziernik pazdziernika',
    'loka lokakuu lokakuuta rij rijen rijna octombrie окт октябрь октября жовт жовтень жовтня οκτ οκτωβριου',
  ],
  [
    'nov november nopember novembro noviembre novembre kas kasim marras marraskuu marraskuuta listopadu',
    'noiembrie нояб ноябрь ноября лист листопад листопада νοε νοεμβριου',
  ],
  [
    'dec des dez desember december dezembro dezember dic diciembre decembre dicembre ara aralik gru grudzien',
    'grudnia joulu joulukuu joulukuuta pro prosinec prosince decembrie дек декабрь декабря груд грудень грудня',
    'δεκ δεκεμβριου dis disember',
  ],
];

/** The month that a word is in every language known here, 0–11; of others none. `word` as `plain` leaves it. */
export const MONTH_BY_WORD: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((rows, month) => rows.flatMap((row) => row.split(' ')).map((word): [string, number] => [word, month])),
);
