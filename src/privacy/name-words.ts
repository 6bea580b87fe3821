import { noNames, regionNames } from './no-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import type { Span } from './patterns.ts'

/** What may stand before a name with a full stop or without: `H. Umar`, `Hj Siti`, `Dr. Ir.`. */
const titles =
  /(?:[ \u00A0]*(?:(?:prof|dra?|drs|drg|drh|ir|apt|kh|hj?|ust(?:adz|ad)?|pdt|rm)\.|(?:Prof|Dr|Drs|Dra|Drg|drg|Ir|KH|Hj|Hjh|HJ|H|DR|IR|DRS)(?=[ \u00A0]+\p{Lu})))*/iuy
const wordHere = /[ \u00A0]*(?<word>\p{Lu}\.(?!\p{L}{2})|\p{L}[\p{L}'’-]*)/uy
const wordBefore = /(?<![\p{L}.])(?<word>\p{Lu}\.|\p{Lu}[\p{L}'’-]*)[ \u00A0]*$/u
/** Inside names, in small letters too. */
const particles = new Set(['bin', 'binti', 'br', 'al', 'el', 'van', 'der', 'de'])

const mostWords = 5

/** How words in small letters are looked at: as a part of a sentence, or as what a cue says is a name. */
export type NameReading = 'capitals' | 'any-case'

/** A capital says nothing where all letters are capitals. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '')
  return letters.length > 12 && letters === letters.toUpperCase()
}

/** The name that begins here: titles, and words that may be a name. Undefined where there is none. */
export function nameFrom(text: string, start: number, reading: NameReading, shouted: boolean): Span | undefined {
  const first = start + lengthAt(titles, text, start)
  let end = first
  let count = 0
  let wasCapital = false
  while (count < mostWords) {
    wordHere.lastIndex = end
    const found = wordHere.exec(text)
    const word = found?.groups?.word ?? ''
    if (found === null || !mayBeName(word, count === 0 && first === start, reading, shouted)) break
    // Behind a capital a word in small letters goes on with the sentence.
    if (!/^\p{Lu}/u.test(word) && wasCapital && !givenNames.has(word.toLowerCase()) && !particles.has(word)) break
    wasCapital = /^\p{Lu}/u.test(word)
    end = wordHere.lastIndex
    count += 1
  }
  const blanks = lengthAt(/[ \u00A0]*/y, text, start)
  return end === first ? undefined : { start: start + blanks, end }
}

function mayBeName(word: string, isFirst: boolean, reading: NameReading, shouted: boolean): boolean {
  const small = word.toLowerCase()
  if (!shouted && isAbbreviation(word)) return false
  if (/^\p{Lu}\.?$/u.test(word)) return !isFirst || /^[IM]\.?$/.test(word)
  if (noNames.has(small)) return !isFirst && regionNames.has(small) && /^\p{Lu}\p{Ll}/u.test(word)
  if (givenNames.has(small)) return /^\p{Lu}/u.test(word) || reading === 'any-case'
  if (!isFirst && particles.has(small)) return true
  const isCapital = /^\p{Lu}/u.test(word)
  if (isCapital && !shouted) return true
  if (reading === 'capitals' && !isCapital) return false
  return small.length > 2 && !isOrdinaryWord(small)
}

/** `PKK`, `TU`, `UMKM`: short, all in capitals, and nobody's name. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word) && !givenNames.has(word.toLowerCase())
}

/** The words with capitals that end here. */
export function nameUntil(text: string, end: number): Span | undefined {
  let start = end
  for (let count = 0; count < mostWords; count += 1) {
    const found = wordBefore.exec(text.slice(Math.max(0, start - 60), start))
    const word = found?.groups?.word ?? ''
    if (found === null || noNames.has(word.toLowerCase()) || isAbbreviation(word)) break
    start -= found[0].length
  }
  return start === end ? undefined : { start, end: start + text.slice(start, end).trimEnd().length }
}

/** A word that people are called by, and hardly anything else. */
export function isTellingName(word: string): boolean {
  const small = word.toLowerCase()
  return givenNames.has(small) && !ambiguousNames.has(small)
}

export function isListedName(word: string): boolean {
  return givenNames.has(word.toLowerCase())
}

export function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}

const names = `
  abdi abdul abdullah abdurrahman abidin achmad adam adelia adhitya adinda aditya adnan adriansyah agnes agung agus agustina agustinus ahmad
  aida aisyah ajeng akbar albertus aldi aldo alfian alfiansyah ali alif alifah alimuddin almira alvin alya amalia amanda ambar amelia amin aminah
  aminuddin amir amiruddin amri ananda anastasia andhika andi andika andini andre andreas andri andriani andrianto anggi anggita anggraini
  anggun ani anindya anisa anita anjani anna annisa antonius anwar aprilia aprilianti arafat ardi ardian ardiansyah arfan ari ariani arianto arief
  arif arifin aris arista arman armansyah arya aryani aryanto asep asih asmawati asri astuti asyifa atika atmaja aulia ayu ayunda aziz azizah azka
  azmi azzahra bagas bagaskara bagus bahar bahri bambang basri basuki benediktus benny bernadetta bimo boby bonifasius budi budiarti budiman budianto
  burhan burhanuddin cahyadi cahyani cahyo cahyono candra caroline catur chandra chairil chairul christian christina cici cindy citra clara cut dadang
  daffa damar damayanti danang dani daniel danu darma darmawan darmawati darsono darwin david dede dedi dedy deni denny desi desy devi dewa
  dewanti dewi dhani dian diana dicky didik didin dika dimas dina dinda dini dirga djoko dodi donni dony dwi dyah edi edwin edy efendi eka
  ekawati eko elisa elisabeth elly elvira emi endah endang enny eni erika erlangga erlina erna ernawati erni ersa erwin esti eva evi ezra fachri
  fadhil fadhilah fadil fadli fahmi fahri faisal faizal fajar fandi fani farah farhan farida faridah fatimah fatma fatmawati fauzan fauzi fauziah febri
  febriani febrianti ferdi ferdinand feri ferry fiki firda firdaus firman firmansyah fitri fitria fitriani fitriyah florensia frans fransiska fransiskus
  galang galih galuh gatot gede georgius ghani ghina gilang ginting gita guntur gunawan gusti guritno habibah habibi habibie hadi hafid hafiz haikal
  hakiki halim halimah hamdan hamid hamidah hamzah handayani handoko hanif hanifah hanna hans haris hariyanto harjono hartati hartini hartono haryadi
  haryanto hasan hasanah hasanuddin hasibuan hasna hasnah helmi hendra hendrawan hendri hendro heni henny heri herlambang herlina herman hermansyah hermawan
  hernawati heru hesti hidayah hidayat hidayati hilda hilman husein husna husni hutabarat ibnu ibrahim ida idris ignatius ika ikbal ikhsan
  ikhwan ilham ilyas imam iman imran ina indra indrawati indri indriani indriyani inggrit intan ira irawan irawati irfan irma irmawati irvan irwan irwansyah isma ismail
  isnaini istiqomah ita iwan iwayan izzah jamal jamaludin januar jasmine jatmiko jefri jessica joko johanes johan jono joseph joshua juli julia juliana
  juliani julianti juliawan jumadi jumiati junaedi junaidi juwita kadek kamal kamila karina kartini kartika kasman ketut kevin khadijah khairul khairunnisa
  khalid kiki kirana komala komang komariah koko kornelius krisna kristanto kristian kristina kristiani kuncoro kurnia kurniasih kurniawan kurniawati kusuma
  kusumawati laila lailatul laksmi laksono larasati latif latifah leni leo leonardus lestari lia liana lidya lilis lina linda lis lisa lisnawati lubis
  luh lukman lusi lusiana lusiani luthfi made mahdi mahendra mahfud mahmud maimunah malik mansur manurung marcel mardiana mardiyah margaretha maria
  mariana mariani marlina marsudi martha martini martono marwan maryam maryati maryono masitoh maulana maya mega megawati meilani melani meri meta
  meutia mila mirna miranda misbah mita moch mochamad moh mohamad mohammad muchlis muchtar muh muhaimin muhamad muhammad muhidin mukhlis mukti mulyadi mulyana mulyani mulyono
  munawar murni murniati murti muslim muslimah mustafa mustika mustofa nabila nadia nadya nainggolan nana nanang nanda nani narti nasir nasrul nasution natalia natasya
  naufal nawawi nazaruddin neneng neni ngurah nia niken nina nindya ningrum ningsih nining nirmala nita noor nor novi novia noviana novianti novita nugraha nugroho
  nunik nunung nur nuraini nurdin nurhadi nurhasanah nurhayati nuri nurjanah nurlaela nurlaila nurmala nurul nuryani nyoman octavia oktavia oki olivia oman
  oscar pandu panggabean panjaitan pardede pasaribu paulina paulus petrus prabowo pradana pradipta prakoso pramana pramesti pranata pranoto prasetya prasetyo
  pratama pratiwi prayitno prayoga prihatin prima priscilla priyanto priyono puji pujiastuti purnama purnomo purwanti purwanto puspa puspita puspitasari putu qori rachman
  rachmat rachmawati raden radit raditya rafi rafli rahayu rahma rahmah rahman rahmadani rahmadi rahmat rahmawati rahmi raihan raka rama ramadani ramadhan ramadhani ramli
  rangga rani rara rasyid ratih ratna ratnasari rendi rendra reni renny resti retno reza rian riana ricky rido ridho ridwan rifai rifki rifqi rika rima
  rina rini rio risa risdianto riski risma rismawati rista rita riyadi riyanto rizal rizka rizki rizky robby robert roby rochmat rohman rohmah rohani rois romi
  rosa rosalina rosdiana rosita rosmawati roy rudi rudianto rudy ruli rumiati rusdi rusli rustam ruth sabri sabrina safira safitri saiful sakinah saleh salim salma
  salman salsabila samsudin samsul samuel sandi sandra santi santoso saputra saputri saragih sarah sartika sastra satria satrio satya saut sekar selvi seno septi septian septiana
  setiadi setiani setiawan setiawati setyawan setyo setyowati shinta siahaan sidik sihombing sigit silalahi silvi silvia simanjuntak sinaga sinta siregar siti sitompul
  sitorus situmorang slamet soetrisno sofia sofyan solihin sonia sri stefani stefanus subagyo subroto sucipto sudarmono sudarsono sudarto sudirman sugeng sugiarto sugiono
  sugiyanto suhardi suharti suharto suhartono suhendra suherman sujatmiko sukarno sukma sulaiman sulastri sulistyo sulistyowati sulistiyani sumarni sumarno sumiati sunardi
  sunarti sunarto sundari supardi supriadi supriyadi supriyanto suprapto suparman suparno suratman suroso surti suryadi suryana suryani suryanto susanti susanto susi
  susilo susilowati suswanto sutanto sutarno sutejo sutini sutomo sutrisno suwarno suwito suyanto syafii syafrudin syahputra syahrial syahril syaiful syamsuddin syarif syarifah
  syarifudin tamara tania tari tasya tatang taufik taufiq theresia thomas tia tika tina tini titi titik tiara tito tiwi tono topan tri trisna trisnawati triyono
  tuti tutik ujang ulfa ulya umar umi untung usman utami uswatun utomo vania vera veronika vina vincentius vira vivi wafiq wahid wahyu wahyudi wahyuni wahyuningsih
  waluyo wardani wardhana warsito wartini wati wawan wayan welly wibisono wibowo wicaksono widi widia widiastuti widodo widya widyawati wijaya wijayanti wildan winarno
  winarsih winda windi wira wirawan wisnu wiwik wiwin wulandari yahya yanti yanto yanuar yasin yasmin yayan yayuk yeni yenny yoga yogi yohana yohanes yolanda
  yona yosef yuda yudha yudi yuli yulia yuliana yuliani yulianti yulianto yuliati yuliawan yunita yuni yuniar yunus yusril yusuf yusup zahra zainab
  zainal zainuddin zaki zakia zaskia zulaikha zulfa zulfikar zulkarnain zulkifli
  botilangi daeng datu gintings karo lumban marpaung napitupulu pakpahan purba sembiring silaban simbolon sipayung tambunan tarigan tobing`

/** Words that are names too, and ordinary much more often: `sari buah`, `ibu muda yang ayu`. */
const alsoWords = `
  abdi adam budi didik agung ananda anggun asih asri atika bagus bahar basri bunga cahaya candra citra cut damar dewa dewi dewan dini eka fajar fitri galang gita guntur hadi
  halim hasanah hidayah husna iman imam indah intan isma jasmine jatmiko juli kadek kartika kirana komala koko kurnia kusuma lestari lis made mawar maulana mega melati
  meta mulia murni mustika mutiara nana nanda nani noor nor oman permata prima pratama puji purnama puspa putra putri pandu pranata rama rara ratih rahayu rahmat
  ramadhan sakinah salim sandi sari satria satya sekar sembiring septi setia sidik sinta slamet sri suci sukma surya tari teguh tia tiara tini titi titik tri tulus untung utami
  wati wira wulan yasin zahra karo datu bimo cahyo dani nur oki roy leo kiki bintang`

const split = (list: string) => new Set(list.trim().split(/\s+/))

/** Names that many bear here, in small letters; collected by hand. */
const givenNames: ReadonlySet<string> = split(`${names} ${alsoWords}`)
/** Those that say little of a person where they stand alone. */
const ambiguousNames: ReadonlySet<string> = split(alsoWords)
