import { describe, expect, test } from 'vitest'
import { problemsOf, read } from './expand.ts'
import { problemsOfMarkup } from './read-block.ts'

const columns = '<columns><column/></columns>'
const inTable = (inside: string) => `<table>${columns}<tbody>${inside}</tbody></table>`
const inMatrix = (inside: string) => `<matrix id="m"><caption>J</caption>${columns}<tbody>${inside}</tbody></matrix>`

describe('an attribute that an element does not know', () => {
  test.each([
    ['<p style="x">x</p>', '<p> "style"'],
    ['<p constructor="x">x</p>', '<p> "constructor"'],
    ['<h1 level="2">x</h1>', '<h1> "level"'],
    ['<ul marker="number"><li>x</li></ul>', '<ul> "marker"'],
    ['<ul><li value="3">x</li></ul>', '<li> "value"'],
    ['<p><strong class="x">x</strong></p>', '<strong> "class"'],
    ['<p><br clear="x"/></p>', '<br> "clear"'],
    ['<p><ref to="a" label="x"/></p>', '<ref> "label"'],
    ['<p><a href="https://x" target="_blank">x</a></p>', '<a> "target"'],
    ['<cover><line color="red">x</line></cover>', '<line> "color"'],
    ['<facts><fact label="x" id="y"/></facts>', '<fact> "id"'],
    ['<contents title="x" depth="2"/>', '<contents> "depth"'],
    ['<pagebreak id="x"/>', '<pagebreak> "id"'],
    ['<table keep="row"><columns><column/></columns></table>', '<table> "keep"'],
    ['<table><columns><column width="3"/></columns></table>', '<column> "width"'],
    ['<table><columns><column group="1"/></columns></table>', '<column> "group"'],
    [inTable('<tr id="x"/>'), '<tr> "id"'],
    [inTable('<tr><td width="1">x</td></tr>'), '<td> "width"'],
    [inTable('<tr><td><line role="x">x</line></td></tr>'), '<line> "role"'],
    [inMatrix('<group id="x"/>'), '<group> "id"'],
    ['<table><columns id="x"><column/></columns></table>', '<columns> "id"'],
    [`<table>${columns}<caption id="x">J</caption></table>`, '<caption> "id"'],
    [`<table>${columns}<thead role="total"><tr><th>x</th></tr></thead></table>`, '<thead> "role"'],
    [`<table>${columns}<tbody role="total"><tr><td>x</td></tr></tbody></table>`, '<tbody> "role"'],
  ])('%s', (markup, names) => {
    expect(problemsOfMarkup(markup)).toEqual([`a.hbs:1 markup.unknown-attribute ${names}`])
  })
})

describe('an attribute or element that is missing', () => {
  test.each([
    ['<contents/>', 'markup.missing-attribute <contents> "title"'],
    ['<contents title=" "/>', 'markup.missing-attribute <contents> "title"'],
    ['<facts><fact>x</fact></facts>', 'markup.missing-attribute <fact> "label"'],
    ['<signatures/>', 'markup.missing-attribute <signatures> "place-and-date"'],
    ['<p><ref/></p>', 'markup.missing-attribute <ref> "to"'],
    ['<p><a>x</a></p>', 'markup.missing-attribute <a> "href"'],
    ['<h1 id="">x</h1>', 'markup.missing-attribute <h1> "id"'],
    [inTable('<tr><td><line marker="">x</line></td></tr>'), 'markup.missing-attribute <line> "marker"'],
    ['<table/>', 'markup.missing-element <table> <columns>'],
    [`<matrix id="m">${columns}<tbody/></matrix>`, 'markup.missing-element <matrix> <caption>'],
    [`<matrix id="m"><caption>J</caption>${columns}</matrix>`, 'markup.missing-element <matrix> <tbody>'],
    [`<matrix><caption>J</caption>${columns}<tbody/></matrix>`, 'markup.missing-attribute <matrix> "id"'],
  ])('%s', (markup, problem) => {
    expect(problemsOfMarkup(markup)).toEqual([`a.hbs:1 ${problem}`])
  })

  test('of a signatory are all named at once', () => {
    expect(problemsOfMarkup('<signatures place-and-date="x"><signatory/></signatures>')).toEqual(
      ['agency', 'title'].map(name => `a.hbs:1 markup.missing-attribute <signatory> "${name}"`),
    )
  })

  test('of a signatory may be its nip, but not empty', () => {
    const signatory = '<signatory agency="a" title="b" name="c" nip=""/>'
    expect(problemsOfMarkup(`<signatures place-and-date="x">${signatory}</signatures>`)).toEqual([
      'a.hbs:1 markup.missing-attribute <signatory> "nip"',
    ])
  })

  test('of the report may not be blank, and is named once', () => {
    const markup = '<?at b.hbs:7?><report title="J" author=" " issued=" "/>'
    expect([...problemsOf(read(markup, 'a.hbs'))].sort()).toEqual(
      ['author', 'issued'].map(name => `b.hbs:7 markup.missing-attribute <report> "${name}"`),
    )
  })

  test('of the report are all named at once', () => {
    expect([...problemsOf(read('<?at b.hbs:7?><report/>', 'a.hbs'))].sort()).toEqual(
      ['author', 'issued', 'title'].map(name => `b.hbs:7 markup.missing-attribute <report> "${name}"`),
    )
  })
})

describe('an attribute with a value that it may not have', () => {
  test.each([
    ['<p role="besar">x</p>', '"role" <p> "besar"'],
    ['<h1 series="bab">x</h1>', '"series" <h1> "bab"'],
    ['<ol marker="roman"><li>x</li></ol>', '"marker" <ol> "roman"'],
    ['<cover><line role="judul">x</line></cover>', '"role" <line> "judul"'],
    ['<contents of="gambar" title="x"/>', '"of" <contents> "gambar"'],
    ['<p><ref to="a" page="ya"/></p>', '"page" <ref> "ya"'],
    ['<p><a href="javascript:alert(1)">x</a></p>', '"href" <a> "javascript:alert(1)"'],
    ['<p><a href="https://[x">x</a></p>', '"href" <a> "https://[x"'],
    ['<p><a href="file:///etc">x</a></p>', '"href" <a> "file:///etc"'],
    ['<table><columns><column role="lebar"/></columns></table>', '"role" <column> "lebar"'],
    [
      '<matrix id="m"><caption>J</caption><columns><column group="0"/></columns><tbody/></matrix>',
      '"group" <column> "0"',
    ],
    [inTable('<tr role="jumlah"/>'), '"role" <tr> "jumlah"'],
    [inTable('<tr><td colspan="0">x</td></tr>'), '"colspan" <td> "0"'],
    [inTable('<tr><td rowspan="1.5">x</td></tr>'), '"rowspan" <td> "1.5"'],
    [inTable('<tr><td rowspan="-1">x</td></tr>'), '"rowspan" <td> "-1"'],
    [inTable('<tr><td colspan="">x</td></tr>'), '"colspan" <td> ""'],
    [inTable('<tr><td role="grade-e">x</td></tr>'), '"role" <td> "grade-e"'],
    [inTable('<tr><td role="">x</td></tr>'), '"role" <td> ""'],
    [inTable('<tr role=""/>'), '"role" <tr> ""'],
    [inTable('<tr><td><line level="x">x</line></td></tr>'), '"level" <line> "x"'],
    ['<matrix id="m" keep="semua"><caption>J</caption><columns/><tbody/></matrix>', '"keep" <matrix> "semua"'],
  ])('%s', (markup, names) => {
    expect(problemsOfMarkup(markup)).toEqual([`a.hbs:1 markup.bad-attribute ${names}`])
  })

  test.each(['27 Juli 2023', '2023-02-30', 'besok'])('a date of issue that is no day as YYYY-MM-DD: %s', issued => {
    const markup = `<?at b.hbs:1?><report title="J" author="P" issued="${issued}"/>`
    expect(problemsOf(read(markup, 'a.hbs'))).toEqual([`b.hbs:1 markup.bad-attribute "issued" <report> "${issued}"`])
  })

  test.each(['paper', 'orientation', 'numbering', 'restart'])('a section with a bad %s', attribute => {
    const markup = `<report title="J" author="P" issued="2023-07-27"><?at b.hbs:2?><section ${attribute}="x"/></report>`
    expect(problemsOf(read(markup, 'a.hbs'))).toEqual([`b.hbs:2 markup.bad-attribute "${attribute}" <section> "x"`])
  })
})
