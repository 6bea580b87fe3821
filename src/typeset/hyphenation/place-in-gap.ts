import { type Gap, isCoda, isOnset, stopsWithLiquid } from './sounds.ts'

/** Prefixes that end in a consonant, at the beginning of a word. */
const closedPrefix = /^(?:(?:di|ke|se|mem|ber|ter|pem|antar)?(?:ber|ter|per|meng|peng)|antar)$/

/** Prefixes that end in a vowel, at the beginning of a word. */
const openPrefix = /^(?:di|ke|se|me|pe|re|pra|pro)$/

/** Forms that are bound to a word that may begin with two consonants: `psiko-tropika`, `wira-swasta` (EYD V, unsur gabungan). */
const boundForm = /(?:psiko|wira)$/

/** The suffix `-an`, with what may follow it. */
const suffix = /^an(?:nya|lah|kah)?$/

const diphthongs: ReadonlySet<string> = new Set(['ai', 'au', 'ei', 'oi'])

/** A word in `u` that stands behind `tata` and `wira`, where `au` is no diphthong. */
const joinedRoot = /^usaha/

/** Letters of a word before the place in a gap between two of its vowels where EYD V breaks it; undefined where none is sure. */
export function placeInGap(gap: Gap): number | undefined {
  const { before, consonants, after } = gap
  const [first, ...others] = consonants
  if (first === undefined) return isDiphthong(before, after) ? undefined : before.length
  return others.length === 0 ? placeOfOne(gap, first) : placeOfMany(gap, first, others)
}

/** The first consonant ends a syllable, but where parts of the word meet. */
function placeOfMany({ before, after, consonants }: Gap, first: string, others: readonly string[]): number | undefined {
  const together = consonants.join('')
  if (before === 'tra' && together.startsWith('ns') && others.length > 1) return before.length + 2
  if (after === 'a' && together.endsWith('ny')) return before.length + together.length - 2
  const isBound = boundForm.test(before) || (/[io]$/.test(before) && together === 'gr' && after.startsWith('af'))
  if (isBound && isOnset(consonants)) return before.length
  // `di-program`, not `dip-rogram`: whether a prefix or a syllable ends here cannot be told.
  if (openPrefix.test(before) && stopsWithLiquid.has(together)) return undefined
  return isCoda(first) && isOnset(others) ? before.length + first.length : undefined
}

function isDiphthong(before: string, after: string): boolean {
  return diphthongs.has(`${before.at(-1)}${after[0]}`) && !joinedRoot.test(after)
}

/** One consonant begins the syllable of the second vowel, but where an affix ends or begins. */
function placeOfOne({ before, after }: Gap, consonant: string): number | undefined {
  if (endsPrefix(before + consonant, after)) return before.length + consonant.length
  if (suffix.test(after)) return consonant === 'k' && isVerbWithKan(before) ? before.length : undefined
  return isOnset([consonant]) ? before.length : undefined
}

/** Whether a word has a prefix that ends here, before a vowel. */
function endsPrefix(before: string, after: string): boolean {
  return closedPrefix.test(before) && vowelRoots.some(root => after.startsWith(root))
}

/** Verbs of `me-` and `di-` in `-kan`: in other words the `k` may belong to the root (`kerusak-an`). */
function isVerbWithKan(before: string): boolean {
  return /^(?:me|di)/.test(before)
}

/** Whether a place lies behind the single vowel that a root begins with: `pera-turan`, `kea-daan`, `wirau-saha`. */
export function partsFirstVowel(word: string, at: number): boolean {
  const [before, root] = [word.slice(0, at - 1), word.slice(at - 1)]
  if (/^(?:ke|se|di|me|pe)$/.test(before)) return /^[aeiou]/.test(root)
  return endsPrefix(before, root) || (/a$/.test(before) && joinedRoot.test(root))
}

/**
 * Words that begin with a vowel and that prefixes are put before: after `ber-`, `ter-`, `per-`, `meng-` and `peng-` a line
 * may break where one of them follows. Elsewhere the last consonant of the prefix belongs to the word, or took the place of
 * a `k` (`me-ngumpulkan`, `pe-rilaku`). Only those that no word with such a consonant begins like.
 */
const vowelRoots: readonly string[] = [
  'ada adil adopsi adu agenda ajar aju akhir akibat akreditasi akses akta aktif aku akui alam alas alat',
  'alih alokasi amanat amat ambil analisis ancam anggap anggar anggota angkat angkut angsur antar',
  'antisipasi apresiasi arah arsip arti asal asosiasi asuransi atur audit awas awal',
  'edar edukasi efisien ekspor eksekusi ekonomi elektronik estimasi etika evalua',
  'ibadah identifikasi identitas ikat ikut imbang imbau impor indikasi industri informasi ingat ingin',
  'inovasi instruksi integrasi integritas investigasi iring isi izin',
  'olah operasi optimal orang organisasi orientasi oleh',
  'ubah ucap uji ujung ukur ulang ulas umpama umum undang unduh unggah unit unggul ungkap unjuk upaya',
  'urai urus urut usaha usul utama utara',
].flatMap(words => words.split(' '))
