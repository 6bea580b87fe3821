import { findListedPairs } from './find-listed-names.ts'
import { isListedName, isShouted, lengthAt, nameFrom, nameUntil } from './name-words.ts'
import { isOfPlace } from './named-places.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { type HintedPattern, matchesOf, type Span } from './patterns.ts'

const form =
  'bapak|bpk|pak|ibu|bu|bunda|sdri?|sodara|saudar[ai]|mbak|mba|mas|kakak|kak|ka|bang|abang|dik|dek|teh|neng|mang|mbok|koh|ko|cik|om|tante|tuan|tn|nyonya|ny|nona|nn|kang|uda|uni|cak|ning|gus|daeng|andi|ustad|ustadz|ustadzah|pendeta|pdt|romo|suster|haji|hajjah'
/** Forms of address that are ordinary words or abbreviations too: a capital has to follow. */
const doubtful = /^(?:ka|ko|om|uni|uda|ning|gus|cik|neng|dik|dek|teh|mang|tuan|haji|suster|andi|daeng|bunda)$/i
const address: HintedPattern = {
  hint: new RegExp(`(?<!\\p{L})(?:${form}|a\\W{1,2}n|atas nama|an)`, 'iu'),
  pattern: new RegExp(
    `(?<![\\p{L}.@])(?<form>${form}|a\\.\\s?n|a\\/n|an|atas nama)\\.?(?:\\s?\\/\\s?(?:ibu|bu|sdri?|bapak|pak)\\.?)?(?=[ \\u00A0]+\\p{L}|\\.[ \\u00A0]?\\p{L})\\.?`,
    'giu',
  ),
}
const title: HintedPattern = {
  hint: /(?<!\p{L})(?:prof|dra?|drs|drg|drh|ir|apt|kh|hj?|ust)\.|(?:Prof|Dra?|Drs|Drg|Ir|KH|Hj)[ \u00A0]+\p{L}/iu,
  pattern:
    /(?<![\p{L}.])(?=(?:prof|dra?|drs|drg|drh|ir|apt|kh|hj?|ust)\.[ \u00A0]?\p{L}|(?:Prof|Dr|dr|Drs|Dra|drg|Drg|Ir|KH|Hj|HJ)[ \u00A0]+\p{Lu}\p{Ll})/giu,
}
/** What says that a name follows. */
const cue: HintedPattern = {
  hint: /nama|panggil|ttd|tertanda|pic|cp|contact|narahubung|salam|hormat|perkenalkan|saya|kontak/i,
  pattern:
    /(?<!\p{L})(?:nama(?:\s(?:saya|aku|lengkap|ybs|pelapor|pasien|pemohon|anak saya|istri saya|suami saya|ibu saya|orangnya|petugas(?:nya)?))?\s?(?::|adalah|ialah|=)|nama\s(?:saya|aku|saia|sy)|namanya|bernama|perkenalkan(?:\s(?:saya|nama saya|sy))?|panggil(?:an)?(?:\s(?:saya|aku))?|ttd\.?|tertanda|pic|cp|contact person|narahubung|hormat (?:kami|saya)|salam dari|kontak person)(?:(?<=[:=])|(?!\p{L}))\s?[:,=-]?(?=\s?\p{L})/giu,
}
const shortDegree = String.raw`[SMD]\.\s?(?:Si|Farm|Sos|Kom|KM|Ked|Pd|Psi|Gz|IP|I\.\s?Kom|Ak|AP|Ag|Hum|Kes|Keb|Kep|Biomed|Epid|Sc|Stat|Tr|TP|E|H|T|P|A|M)|Ph\.\s?D|A\.\s?Md(?:\.\s?\p{Lu}\p{L}*)?|Apt|apt|S[EHTP]|SKM|SSi|MSi|SFarm|SKep|SPd|MPd|SSos|SKom|Sp\.\s?\p{Lu}\p{L}*`
const degree = String.raw`(?:,?\s?(?:${shortDegree})|,\s?(?:MM|MH|MT|ME|MPH|MBA|MKM|MARS))(?!\p{L})\.?`
const strictDegree = String.raw`(?:,?\s?(?:[SMD]\.\s?(?:Si|Farm|Sos|Kom|KM|Ked|Pd|Psi|Gz|IP|I\.\s?Kom|Ak|AP|Ag|Hum|Kes|Keb|Kep|Biomed|Epid|Sc|Stat|Tr|TP|E|H|T|P|A|M)|Ph\.\s?D|A\.\s?Md(?:\.\s?\p{Lu}\p{L}*)?)|,\s?(?:Apt|apt|MM|MH|MT|ME|MPH|MBA|MKM|MARS|SE|SH|ST|SP|SKM|SSi|MSi|SFarm|SKep|SPd|MPd|SSos|SKom|Sp\.\s?\p{Lu}\p{L}*))(?!\p{L})\.?`
const degrees: HintedPattern = {
  hint: /[SMDAp]\.|Ph\.|[Aa]pt|,\s?[MS]/,
  pattern: new RegExp(`(?:${strictDegree})(?:${degree}){0,7}`, 'gu'),
}
const degreesHere = new RegExp(`(?:${degree}){1,8}`, 'uy')
/** `I Made Contoh`, `Ni Luh Contoh`, `Contoh bin Teladan`, `Rina br. Umpama`. */
const regional: HintedPattern = {
  hint: /(?:I|Ni|NI|Ida|Dewa|Agung|A\.)\s[MPWNKGDABL]|bin|br\.?\s|boru|Daeng|Dg\.|okorda/i,
  pattern:
    /(?<!\p{L})(?:(?:Cokorda|Tjokorda)(?:\sIstri)?(?:\s\p{Lu}[\p{L}'’-]+){1,3}|\p{Lu}[\p{L}'’-]+\s(?:Daeng|Dg\.)\s\p{Lu}[\p{L}'’-]+|(?:I|Ni|NI|Ida|Dewa|Anak Agung|A\.A\.)\s(?:Gusti|Made|Putu|Wayan|Nyoman|Ketut|Kadek|Komang|Gede|Luh|Dewa|Ayu|Bagus|Ngurah|Nengah|GUSTI|MADE|PUTU|WAYAN|NYOMAN|KETUT|KADEK|KOMANG|GEDE|LUH)(?:\s\p{Lu}[\p{L}'’-]+){0,3}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:bin|binti|br\.?|boru)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|\p{Ll}{3,}\s(?:binti|br\.|boru)\s\p{Ll}{3,})/gu,
}

/** What gives a name away. */
export const personPatterns: readonly HintedPattern[] = [address, title, cue, degrees, regional]

/**
 * Names of persons that a title (`Dr. …`, `…, S.Si., Apt.`), a form of address in any case (`Bapak …`, `mbak …`), or a
 * word before them (`nama saya …`, `PIC: …`) gives away; with their titles, without the address.
 */
export function findPersons(text: string): readonly Span[] {
  const shouted = isShouted(text)
  const addressed = matchesOf(address, text).flatMap(match => nameBehindAddress(text, match, shouted))
  const titled = matchesOf(title, text).flatMap(({ index }) => {
    return isOfPlace(text, index) || isOfDari(text, index)
      ? []
      : withDegrees(text, nameFrom(text, index, 'capitals', shouted))
  })
  const introduced = matchesOf(cue, text).flatMap(match => {
    if (beforeProduct.test(text.slice(Math.max(0, match.index - 30), match.index))) return []
    const name = nameFrom(text, match.index + match[0].length, 'any-case', shouted)
    return name === undefined ? [] : withDegrees(text, name)
  })
  const learned = matchesOf(degrees, text).flatMap(({ index, 0: { length } }) => {
    const name = nameUntil(text, index)
    return name === undefined ? [] : [{ start: name.start, end: index + length }]
  })
  const byRegion = matchesOf(regional, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return [...addressed, ...titled, ...introduced, ...learned, ...byRegion, ...findListedPairs(text)]
}

function nameBehindAddress(text: string, match: RegExpExecArray, shouted: boolean): readonly Span[] {
  const { form: spoken = '' } = match.groups ?? {}
  const at = match.index + match[0].length
  if (isOfPlace(text, match.index)) return []
  if (/^an$/i.test(spoken) && !/^[ \u00A0]+\p{Lu}/u.test(text.slice(at))) return []
  const needsCapital = doubtful.test(spoken) || /^a\W?n$|^atas nama$/i.test(spoken)
  const name = nameFrom(text, at, needsCapital ? 'capitals' : 'any-case', shouted)
  if (name === undefined) return []
  const isAlone = shouted && !isListedName(text.slice(name.start, name.end).split(/\s/)[0] ?? '')
  return isAlone && doubtful.test(spoken) ? [] : withDegrees(text, name)
}

/** What is called something is a thing: `krim bernama …`, `aplikasi bernama …`. */
const beforeProduct =
  /(?:produk|krim|obat|jamu|aplikasi|merek|merk|toko|program|kosmetik|sarana|usaha|warung|apotek|apotik|layanan|inovasi|sistem|kafe|restoran|perusahaan|pt|cv|serum|suplemen|minuman|makanan|akun)\s$/iu

/** `dr` is short for "dari" too: where nothing else says so, the name of a doctor is one that is listed. */
function isOfDari(text: string, at: number): boolean {
  if (!/^dr[ \u00A0]/.test(text.slice(at, at + 3))) return false
  const [, next = ''] = /^\s*(\p{L}+)/u.exec(text.slice(at + 2)) ?? []
  return (
    !isListedName(next) && !/(?:^|[,(:]|oleh|dengan|bersama|kepada|dan|konsultasi|dokter)\s*$/i.test(text.slice(0, at))
  )
}

function withDegrees(text: string, name: Span | undefined): readonly Span[] {
  return name === undefined ? [] : [{ start: name.start, end: name.end + lengthAt(degreesHere, text, name.end) }]
}

/** Names right before or behind a contact: `Rina (0812…)`, `hubungi rina di 0812…`, `0812… a.n. Rina`. */
export function findPersonsBeside(text: string, { start, end }: Span): readonly Span[] {
  const shouted = isShouted(text)
  const gap = /[\s:(,-]*(?:(?:no|nomor|hp|wa|telp|tlp|telepon|email|surel|di|ke|via)[\s.:]*){0,3}$/iu.exec(
    text.slice(0, start),
  )
  const before = nameUntil(text, start - (gap?.[0].length ?? 0))
  const words = before && text.slice(before.start, before.end)
  const isName = words !== undefined && !shouted && !isOrdinaryWord(words.split(/\s/)[0]?.toLowerCase() ?? '')
  const bracket = /^\s?[(–-]\s?/u.exec(text.slice(end))
  const behind = bracket === null ? undefined : nameFrom(text, end + bracket[0].length, 'capitals', shouted)
  return [...(isName && before !== undefined ? [before] : []), ...(behind === undefined ? [] : [behind])]
}
