import { describe, expect, test } from 'vitest'
import {
  fieldTexts,
  guideTexts,
  helpTexts,
  problemTexts,
  type StaffText,
  spokenTexts,
  templateTexts,
  workbookTexts,
} from './staff-words.ts'

/** Words that must not appear to staff, with what they read instead. */
const instead: readonly (readonly [words: string, plain: string])[] = [
  // An inspectorate has its own meaning for these.
  ['temuan temuannya', 'catatan'],
  ['verifikasi diverifikasi memverifikasi terverifikasi', 'pencocokan, mencocokkan'],
  ['kapsul kapsulnya capsule capsules', 'paket arsip'],
  ['galat error errors', 'kesalahan'],
  // Words of programmers, for which there is a plain one.
  ['array', 'daftar'],
  ['boolean true false', 'ya atau tidak'],
  ['bug', 'kesalahan program'],
  ['cell cells', 'sel'],
  ['column columns', 'kolom'],
  ['commit commits dicommit', 'simpan'],
  ['crash crashed', 'terhenti'],
  ['default', 'bawaan'],
  ['delete didelete', 'hapus'],
  ['directory', 'folder'],
  ['download didownload mendownload', 'unduh'],
  ['file files filenya', 'berkas'],
  ['finding findings', 'catatan'],
  ['hint hints', 'saran'],
  ['input diinput menginput', 'masukan, isi'],
  ['invalid', 'tidak dapat dipakai'],
  ['manifest', 'keterangan paket arsip'],
  ['null undefined NaN', 'kosong'],
  ['option options', 'pilihan'],
  ['output', 'hasil, keluaran'],
  ['overwrite', 'timpa'],
  ['parse parser parsed diparse', 'baca'],
  ['render dirender merender', 'cetak'],
  ['row rows', 'baris'],
  ['save disave', 'simpan'],
  ['severity', 'tingkat'],
  ['sheet sheets', 'lembar'],
  ['stdout stderr', 'layar'],
  ['string strings', 'teks'],
  ['template templates', 'templat'],
  ['update diupdate mengupdate', 'perbarui'],
  ['upload diupload mengupload', 'unggah'],
  ['user users', 'pengguna'],
  ['warning warnings', 'peringatan'],
  ['workbook workbooks', 'buku kerja'],
]

/**
 * Names that are quoted as they are: in back quotes, options, placeholders, paths, file names, problem codes, what is
 * filled in, values of options, the sheet `Temuan` of a round, which is so called in the forms, and the stage of an assessment that
 * its regulation calls verifikasi. `galat 5%` is the margin of error of statistics; menus of
 * Excel and Google Sheets are called what they are called there.
 */
const exempt = [
  /^```.*?^```/gms,
  /`[^`\n]*`/g,
  /\$?\{[^{}]*\}/g,
  /--[a-z-]+/g,
  /<[^<>\n]*>/g,
  /[\w*-]*[/\\][\w*./\\-]*/g,
  /\b[\w-]+(?:\.[\w-]+)+\b/g,
  /\(bawaan:[^)]*\)/g,
  /\bgalat \d+%/g,
  /^verifikasi$|\b(?:tahap|poin|nilai|skor|hasil|mandiri,(?: atau)?) verifikasi\b/gim,
  /\bJenis Temuan\b|^Temuan$/gm,
  /\bGoogle Sheets\b|\bUnmerge Cells\b|\bText to Columns\b|\bFile > /g,
]

function wrongWords(text: string): readonly string[] {
  const read = exempt.reduce((left, pattern) => left.replace(pattern, ' '), text)
  return instead.flatMap(([words, plain]) => {
    const anyOf = words.replaceAll(' ', '|')
    const found = read.match(new RegExp(`(?<![\\p{L}\\p{N}_])(?:${anyOf})(?![\\p{L}\\p{N}_])`, 'giu')) ?? []
    return [...new Set(found)].map(one => `${one} → ${plain}`)
  })
}

const texts: Readonly<Record<string, readonly StaffText[]>> = {
  help: helpTexts(),
  problems: await problemTexts(),
  'blank workbooks': await workbookTexts(),
  'fields of templates': fieldTexts(),
  guides: guideTexts(),
  templates: templateTexts(),
  'texts in the code': spokenTexts(),
}

describe.each(Object.entries(texts))('%s', (_, ofThese) => {
  test('have no word that staff would misunderstand', () => {
    expect(ofThese.flatMap(([where, text]) => wrongWords(text).map(word => `${where}: ${word}`))).toEqual([])
  })

  test('are there to be read', () => {
    expect(ofThese.length).toBeGreaterThan(1)
    const longest = Math.max(...ofThese.map(([, text]) => text.length))
    expect(longest).toBeGreaterThan(200)
  })
})

test.each([
  ['2 galat, 1 peringatan.', ['galat → kesalahan']],
  ['Temuan pemeriksaan: temuannya tiga.', ['Temuan → catatan', 'temuannya → catatan']],
  ['Berkas itu sudah diverifikasi.', ['diverifikasi → pencocokan, mencocokkan']],
  ['Folder output (default: .)', ['default → bawaan', 'output → hasil, keluaran']],
  ['Nilainya undefined; lihat input di `output/`.', ['input → masukan, isi', 'undefined → kosong']],
  ['Kapsul ini rusak: parse error', ['Kapsul → paket arsip', 'error → kesalahan', 'parse → baca']],
])('%j has words that must not appear', (text, words) => {
  expect(wrongWords(text)).toEqual(words)
})

test.each([
  'Krejcie–Morgan, galat 5%',
  'pertemuan dan penemuan',
  'Lihat `galat`, --verifikasi, output/laporan.pdf, templates/shared, dan kapsul.unknown.',
  'folder tempat folder laporan dibuat (bawaan: output)',
])('%j has none', text => {
  expect(wrongWords(text)).toEqual([])
})
