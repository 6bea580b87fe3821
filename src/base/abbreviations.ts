/**
 * How offices shorten words in the names of units and services, and what they stand for; a few stand for several. Small
 * letters, without full stops and without `di` and `dan`. Letters that are merely the first of each word (RSUD, DPMPTSP)
 * are understood without being listed.
 */
const abbreviations: Readonly<Record<string, readonly string[]>> = {
  adm: ['administrasi'],
  bag: ['bagian'],
  bapas: ['balai pemasyarakatan'],
  bapenda: ['badan pendapatan daerah'],
  bappeda: ['badan perencanaan pembangunan daerah'],
  bbpom: ['balai besar pengawas obat makanan'],
  bid: ['bidang'],
  bpom: ['balai pengawas obat makanan', 'badan pengawas obat makanan'],
  dinkes: ['dinas kesehatan'],
  dindik: ['dinas pendidikan'],
  dinsos: ['dinas sosial'],
  dir: ['direktorat', 'direktur'],
  disdik: ['dinas pendidikan'],
  disdikbud: ['dinas pendidikan kebudayaan'],
  disdukcapil: ['dinas kependudukan pencatatan sipil'],
  dishub: ['dinas perhubungan'],
  diskominfo: ['dinas komunikasi informatika'],
  disnaker: ['dinas tenaga kerja'],
  disnakertrans: ['dinas tenaga kerja transmigrasi'],
  dispar: ['dinas pariwisata'],
  dispora: ['dinas pemuda olahraga'],
  dit: ['direktorat'],
  ditjen: ['direktorat jenderal'],
  dukcapil: ['kependudukan pencatatan sipil', 'dinas kependudukan pencatatan sipil'],
  itjen: ['inspektorat jenderal'],
  jen: ['jenderal'],
  kab: ['kabupaten'],
  kanwil: ['kantor wilayah'],
  kec: ['kecamatan'],
  kel: ['kelurahan'],
  kemenag: ['kementerian agama'],
  kemenkes: ['kementerian kesehatan'],
  kemenkeu: ['kementerian keuangan'],
  kominfo: ['komunikasi informatika'],
  labkes: ['laboratorium kesehatan'],
  labkesda: ['laboratorium kesehatan daerah'],
  lapas: ['lembaga pemasyarakatan'],
  lay: ['layanan'],
  lpom: ['loka pengawas obat makanan'],
  pemkab: ['pemerintah kabupaten'],
  pemkot: ['pemerintah kota'],
  pemprov: ['pemerintah provinsi'],
  pkm: ['pusat kesehatan masyarakat'],
  polda: ['kepolisian daerah'],
  polres: ['kepolisian resor'],
  polsek: ['kepolisian sektor'],
  pom: ['pengawas obat makanan'],
  prop: ['provinsi'],
  prov: ['provinsi'],
  pusdatin: ['pusat data informasi'],
  puskesmas: ['pusat kesehatan masyarakat'],
  pustu: ['puskesmas pembantu'],
  rs: ['rumah sakit'],
  rutan: ['rumah tahanan negara'],
  satpol: ['satuan polisi'],
  sekr: ['sekretariat'],
  sekt: ['sekretariat'],
  set: ['sekretariat'],
  setda: ['sekretariat daerah'],
  setjen: ['sekretariat jenderal'],
  setwan: ['sekretariat dewan perwakilan rakyat daerah'],
  subbag: ['sub bagian'],
  subbid: ['sub bidang'],
  subdit: ['sub direktorat'],
  yan: ['pelayanan'],
}

const spelledOut: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(abbreviations).map(([short, meanings]) => [short, meanings.map(words => words.split(' '))]),
)

/** One way in which a name may be meant. */
export interface SpelledWords {
  /** Its words, with abbreviations spelled out. */
  readonly words: readonly string[]
  readonly text: string
  /** The first letter of each word. */
  readonly initials: string
}

/** Readings of one name that are looked at; few names hold more than one word that stands for several. */
const mostReadings = 8

/** A name, word by word, with its abbreviations spelled out, in every way that they may be meant. */
export function spellOut(words: readonly string[]): readonly SpelledWords[] {
  const readings = words.reduce<readonly (readonly string[])[]>(
    (before, word) => {
      const meanings = spelledOut.get(word) ?? [[word]]
      return before.flatMap(reading => meanings.map(meaning => [...reading, ...meaning])).slice(0, mostReadings)
    },
    [[]],
  )
  return readings.map(read => ({
    words: read,
    text: read.join(''),
    initials: read.map(word => word.charAt(0)).join(''),
  }))
}

/** The shortest run of letters that may be read as the first ones of words. */
const leastInitials = 3

/** The letters of a name in which those that begin words of another name, `rsud`, are replaced by those words. */
export function spellInitials({ words, text }: SpelledWords, other: SpelledWords): string {
  const isInitials = (word: string) => word.length >= leastInitials && other.initials.includes(word)
  if (!words.some(isInitials)) return text
  const spelled = words.flatMap(word => {
    const at = other.initials.indexOf(word)
    return isInitials(word) ? other.words.slice(at, at + word.length) : [word]
  })
  return spelled.join('')
}
