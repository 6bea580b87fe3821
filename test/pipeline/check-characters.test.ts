import { expect, test } from 'vitest'
import { checkCharacters } from '../../src/pipeline/check-drawable.ts'
import type { FontExtent } from '../../src/ports/ports.ts'
import type { Source } from '../../src/sources/source.ts'
import { faceNames, loadFaces } from '../../src/typeset/faces.ts'
import { missingCharacters } from '../../src/typeset/missing-characters.ts'
import { leaveOutEmoji } from '../../src/workbook/emoji.ts'
import { documentWith, paragraph, row, table } from '../document/build.ts'
import { keptPorts } from '../kept-ports.ts'
import { sheetOf } from '../workbook/build-sheet.ts'

const { fonts } = keptPorts()
const load = (extent: FontExtent) => fonts('Arimo', extent)
const letters = loadFaces(await load('letters'))
const template = 'templates/contoh/laporan.hbs'

function sourceOf(...cells: readonly string[]): Source {
  return { file: 'data.xlsx', sheets: [sheetOf([['Saran'], ...cells.map(text => [text])])] }
}

async function problemsIn(words: string, source: Source) {
  const { problems } = await checkCharacters(documentWith(paragraph(words)), source, template, load)
  return problems
}

test('a character that no letter shows is named with every cell it stands in', async () => {
  const problems = await problemsIn('Pelayanan 😀 cepat', sourceOf('Pelayanan 😀 cepat', 'baik', 'baik 😀'))
  expect(problems.map(({ code, place }) => [code, place.cell])).toEqual([
    ['text.missing-character', 'A2'],
    ['text.missing-character', 'A4'],
  ])
  expect(problems[0]?.message).toContain('U+1F600')
})

test('where no cell has it, it stands in a template', async () => {
  expect((await problemsIn('Gedung 漢', sourceOf('baik'))).map(({ place }) => place.file)).toEqual([template])
})

test('a cell that is not printed stops nothing', async () => {
  expect(await problemsIn('Pelayanan cepat', sourceOf('漢'))).toEqual([])
})

test('letters of European scripts, signs of reports and line breaks are there', async () => {
  expect(await problemsIn('Ünïcödé Ж Ω “kutip” – — … ≥ € • \n ½ é', sourceOf())).toEqual([])
})

/** What office people type and Word offers, whether the letters have it or not. */
const signs = '●○■□▪▫◆◇►▶➢➤➔✓✔☑☐☒✗✘★☆→←↑↓⇒⇔≤≥≠±×÷°…•‣◦▲△▼▽◀❖❑✚①⑩Ⅳ⅓№☎✉❤☺'

test.each([...signs])('the sign %s is drawn', async sign => {
  expect(await problemsIn(`a ${sign} b`, sourceOf())).toEqual([])
})

test('the font of symbols is taken only where the letters do not do', async () => {
  const fontsOf = async (words: string) => {
    const chosen = await checkCharacters(documentWith(paragraph(words)), sourceOf(), template, load)
    return chosen.ok ? Object.keys(chosen.value) : []
  }
  expect(await fontsOf('a ● b → c')).not.toContain('symbols')
  expect(await fontsOf('a ✓ b')).toContain('symbols')
})

test.each([...'جกՀ漢あ한ሀ'])(
  'a letter of another script stops the report, whatever the font of symbols has: %s',
  async letter => {
    expect((await problemsIn(`✓ ${letter}`, sourceOf(`✓ ${letter}`))).map(({ code }) => code)).toEqual([
      'text.missing-character',
    ])
  },
)

test('every pictograph that is not left out of a cell is drawn', async () => {
  const faces = loadFaces(await load('symbols'))
  const drawn = Array.from({ length: 0x20000 }, (_, codePoint) => codePoint)
    .filter(codePoint => /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(String.fromCodePoint(codePoint)))
    .filter(codePoint => leaveOutEmoji([{ text: String.fromCodePoint(codePoint) }]).count === 0)
  expect(drawn.length).toBeGreaterThan(50)
  expect(drawn.filter(codePoint => !faceNames.every(name => faces[name].covers(codePoint)))).toEqual([])
})

test('characters are looked for in every place that is drawn', () => {
  const document = documentWith(table([row('漢', 'x')], { caption: { label: 'Tabel 1', children: [] } }))
  expect(missingCharacters({ ...document, meta: { ...document.meta, marking: '字' } }, letters)).toEqual(['漢', '字'])
})

test('half of a character does not hide the characters that begin with it', () => {
  const document = documentWith(paragraph('\ud83d'), paragraph('😀'))
  expect(missingCharacters(document, letters)).toContain('😀')
})
