import { bookParts, type Parts, withParts, zipParts } from '../book-parts.ts'
import type { Expected, HostileCase } from '../hostile-case.ts'
import { buildZip } from '../zip-builder.ts'

const parts = bookParts({
  sheets: { S: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44926</v></c></row>', T: '' },
  strings: '<si><t>teks</t></si>',
  formats: ['dd/mm/yyyy'],
})
const read: Expected = { cells: { 'S!A1': 'teks', 'S!B1': { date: '2022-12-31' } } }
const missing = { refused: 'missing-part' } as const
const outside = { refused: 'outside', sheet: 'S' } as const

const zipped = (changed: Parts) => () => buildZip(zipParts(changed))
const without = (name: string) => zipped(withParts(parts, { [name]: undefined }))

/** The workbook with something replaced in one of its parts. */
function edited(name: string, ...changes: readonly (readonly [string | RegExp, string])[]): () => Uint8Array {
  const text = changes.reduce((all, [from, to]) => all.replace(from, to), parts.get(name) ?? '')
  if (text === parts.get(name)) throw new Error(`nothing changed in ${name}`)
  return zipped(withParts(parts, { [name]: text }))
}

const related = 'xl/_rels/workbook.xml.rels'
/** The sheet S leads to another target. */
const target = (path: string) => edited(related, ['worksheets/sheet1.xml', path])

/** Every part with a prefix for all its elements, as programs on .NET write it. */
function prefixed(): Parts {
  return new Map(
    [...parts].map(([name, text]) => [name, text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace(/ xmlns="/g, ' xmlns:x="')]),
  )
}

/** The namespaces of strict files, and the relationships that go with them. */
function strict(): Parts {
  const purl = 'http://purl.oclc.org/ooxml'
  return new Map(
    [...parts].map(([name, text]) => [
      name,
      text
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', `${purl}/spreadsheetml/main`)
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', `${purl}/officeDocument`),
    ]),
  )
}

/** The workbook under other names, which only the relationships tell. */
function moved(): Parts {
  const names = new Map([
    ['xl/workbook.xml', 'book.xml'],
    [related, '_rels/book.xml.rels'],
    ['xl/worksheets/sheet1.xml', 'a/b/one.xml'],
    ['xl/worksheets/sheet2.xml', 'two.xml'],
    ['xl/sharedStrings.xml', 'a/words.xml'],
    ['xl/styles.xml', 'a/looks.xml'],
  ])
  return new Map(
    [...parts].map(([name, text]) => [
      names.get(name) ?? name,
      text
        .replace('xl/workbook.xml', 'book.xml')
        .replace('worksheets/sheet1.xml', '/a/b/../b/./one.xml')
        .replace('worksheets/sheet2.xml', 'two.xml')
        .replace('sharedStrings.xml', 'a//words.xml')
        .replace('"styles.xml', '"x/../a/looks.xml'),
    ]),
  )
}

export const soundPackages: readonly HostileCase[] = [
  ['an honest workbook', zipped(parts), read],
  ['elements with prefixes', zipped(prefixed()), read],
  ['a strict workbook', zipped(strict()), read],
  ['parts under other names', zipped(moved()), read],
  ['targets from the root', target('/xl/worksheets/sheet1.xml'), read],
  [
    'another prefix for the relationships',
    edited('xl/workbook.xml', [/r:id/g, 'rel:id'], ['xmlns:r', 'xmlns:rel']),
    read,
  ],
  [
    'a chart in place of a sheet',
    edited(related, [/worksheet" Target="worksheets\/sheet2/, 'chartsheet" Target="c']),
    read,
  ],
  ['hidden sheets', edited('xl/workbook.xml', ['name="S"', 'name="S" state="veryHidden"']), read],
]

export const brokenPackages: readonly HostileCase[] = [
  ['no relationships at all', without('_rels/.rels'), missing],
  ['no workbook', without('xl/workbook.xml'), missing],
  ['no relationships of the workbook', without(related), missing],
  ['no part of a sheet', without('xl/worksheets/sheet1.xml'), { ...missing, sheet: 'S' }],
  ['no part of the last sheet', without('xl/worksheets/sheet2.xml'), { ...missing, sheet: 'T' }],
  ['no shared strings', without('xl/sharedStrings.xml'), missing],
  ['no styles', without('xl/styles.xml'), missing],
  [
    'no relationship to the workbook',
    edited('_rels/.rels', ['/officeDocument"', '/other"']),
    { refused: 'not-a-workbook' },
  ],
  ['no relationship to a sheet', edited(related, ['"rId1"', '"rId9"']), { ...missing, sheet: 'S' }],
  [
    'no relationship to the shared strings',
    edited(related, ['/sharedStrings"', '/other"']),
    { refused: 'damaged', sheet: 'S' },
  ],
  ['a sheet that is a picture', edited(related, ['/worksheet"', '/image"']), { ...missing, sheet: 'S' }],
  ['two relationships of one id', edited(related, ['"rId2"', '"rId1"']), { refused: 'damaged' }],
  ['two parts of shared strings', edited(related, ['/styles"', '/sharedStrings"']), { refused: 'damaged' }],
  ['a sheet without an id', edited('xl/workbook.xml', [' r:id="rId1"', '']), { ...missing, sheet: 'S' }],
  ['two sheets of one name', edited('xl/workbook.xml', ['name="T"', 'name="S"']), { refused: 'damaged', sheet: 'S' }],
  ['two sheets of one part', edited(related, ['sheet2.xml', 'sheet1.xml']), { refused: 'damaged', sheet: 'T' }],
  [
    'a workbook part that lists no sheets',
    edited('xl/workbook.xml', [/<sheets>.*<\/sheets>/, '']),
    { refused: 'damaged' },
  ],
  [
    'a sheet among the sheets under another name',
    edited('xl/workbook.xml', ['<sheet ', '<sheel ']),
    { refused: 'damaged' },
  ],
  ['a target out of the archive', target('../../../../etc/passwd'), outside],
  ['a target just out of the archive', target('../../x.xml'), outside],
  ['a target out of the archive with backslashes', target('..\\..\\..\\windows\\win.ini'), outside],
  ['a target on another machine', target('worksheets/sheet1.xml" TargetMode="External'), outside],
  ['a target that is an address', target('file:///etc/passwd'), { ...missing, sheet: 'S' }],
  ['a target of nothing', target(''), { ...missing, sheet: 'S' }],
  [
    'strings on another machine',
    edited(related, ['"sharedStrings.xml"', '"x" TargetMode="External"']),
    { refused: 'outside' },
  ],
  ['a sheet that is a workbook', target('workbook.xml'), { refused: 'not-a-workbook', sheet: 'S' }],
]
