import { expect, test } from 'vitest'
import { checkCharacters } from '../../src/pipeline/check-characters.ts'
import type { Source } from '../../src/sources/source.ts'
import { loadFaces } from '../../src/typeset/faces.ts'
import { missingCharacters } from '../../src/typeset/missing-characters.ts'
import { documentWith, paragraph, row, table } from '../document/build.ts'
import { fonts } from '../render/fonts.ts'
import { sheetOf } from '../workbook/build-sheet.ts'

const faces = loadFaces(fonts)
const template = 'templates/contoh/laporan.hbs'

function sourceOf(...cells: readonly string[]): Source {
  return { file: 'data.xlsx', folder: '.', sheets: [sheetOf([['Saran'], ...cells.map(text => [text])])] }
}

function problemsIn(words: string, source: Source) {
  return checkCharacters(documentWith(paragraph(words)), source, template, faces).problems
}

test('a character that no letter shows is named with every cell it stands in', () => {
  const problems = problemsIn('Pelayanan 😀 cepat', sourceOf('Pelayanan 😀 cepat', 'baik', 'baik 😀'))
  expect(problems.map(({ code, place }) => [code, place.cell])).toEqual([
    ['text.missing-character', 'A2'],
    ['text.missing-character', 'A4'],
  ])
  expect(problems[0]?.message).toContain('U+1F600')
})

test('where no cell has it, it stands in a template', () => {
  expect(problemsIn('Gedung 漢', sourceOf('baik')).map(({ place }) => place.file)).toEqual([template])
})

test('a cell that is not printed stops nothing', () => {
  expect(problemsIn('Pelayanan cepat', sourceOf('😀'))).toEqual([])
})

test('letters of European scripts, signs of reports and line breaks are there', () => {
  expect(problemsIn('Ünïcödé Ж Ω “kutip” – — … ≥ € • \n ½ é', sourceOf())).toEqual([])
})

test('characters are looked for in every place that is drawn', () => {
  const document = documentWith(table([row('漢', 'x')], { caption: { label: 'Tabel 1', children: [] } }))
  expect(missingCharacters({ ...document, meta: { ...document.meta, marking: '字' } }, faces)).toEqual(['漢', '字'])
})

test('half of a character does not hide the characters that begin with it', () => {
  const document = documentWith(paragraph('\ud83d'), paragraph('😀'))
  expect(missingCharacters(document, faces)).toContain('😀')
})
