import { describe, expect, test } from 'vitest'
import { cell, heading, link, paragraph, reference, row, strong, text } from '../document/build.ts'
import { read } from './expand.ts'
import { readBlocks } from './read-block.ts'

const item = (...words: readonly string[]) => ({ children: words.map(one => ({ ...paragraph(one), role: 'plain' })) })

test('sections have their paper, orientation, numbering and restart, or the usual ones', () => {
  const sections = '<section/><section paper="F4" orientation="landscape" numbering="roman" restart="yes"/>'
  const outcome = read(`<report title="J" author="P" issued="2023-07-27">${sections}</report>`, 'a.hbs')
  expect(outcome.ok && outcome.value.sections).toEqual([
    { paper: 'A4', orientation: 'portrait', numbering: 'arabic', restart: false, children: [] },
    { paper: 'F4', orientation: 'landscape', numbering: 'roman', restart: true, children: [] },
  ])
})

test('headings and paragraphs', () => {
  expect(readBlocks('<h1 id="a">x</h1><h2 series="appendix">y</h2><h4>z</h4><p>a</p><p role="note">b</p>')).toEqual([
    heading(1, 'x', { id: 'a' }),
    heading(2, 'y', { series: 'appendix' }),
    heading(4, 'z'),
    paragraph('a'),
    { ...paragraph('b'), role: 'note' },
  ])
})

test('photographs with what they show and the words under them', () => {
  const markup =
    '<pictures><picture asset="foto-1" alt="Toilet &amp; pegangan">Toilet <em>khusus</em></picture></pictures>'
  expect(readBlocks(markup)).toEqual([
    {
      type: 'pictures',
      pictures: [
        {
          asset: 'foto-1',
          alt: 'Toilet & pegangan',
          children: [text('Toilet '), { type: 'emphasis', children: [text('khusus')] }],
        },
      ],
    },
  ])
})

test('all that running text may hold', () => {
  const markup =
    '<p>a <strong>b<em>c</em></strong><u>d</u><br/><a href="mailto:x@y.id">e</a> <ref to="t"/><ref to="t" page="yes"/>.</p>'
  expect(readBlocks(markup)).toEqual([
    paragraph(
      'a ',
      strong(text('b'), { type: 'emphasis', children: [text('c')] }),
      { type: 'underline', children: [text('d')] },
      { type: 'lineBreak' },
      link('mailto:x@y.id', 'e'),
      ' ',
      reference('t'),
      reference('t', true),
      '.',
    ),
  ])
})

describe('lists', () => {
  test('are numbered, lettered or bulleted; text alone is one paragraph', () => {
    expect(readBlocks('<ol><li>a</li><li>b</li></ol><ol marker="letter"><li>c</li></ol><ul><li>d</li></ul>')).toEqual([
      { type: 'list', marker: 'number', items: [item('a'), item('b')] },
      { type: 'list', marker: 'letter', items: [item('c')] },
      { type: 'list', marker: 'bullet', items: [item('d')] },
    ])
  })

  test('hold paragraphs and lists in their order', () => {
    const inner = { type: 'list', marker: 'bullet', items: [item('b')] }
    expect(readBlocks('<ol><li> <p>a</p> <ul><li>b</li></ul> <p>c</p> </li></ol>')).toEqual([
      { type: 'list', marker: 'number', items: [{ children: [paragraph('a'), inner, paragraph('c')] }] },
    ])
  })
})

test('cover, facts, signatures, contents and page breaks', () => {
  const markup = `
    <cover logo="logo"><line role="title">A</line><line role="agency">B<br/>C</line></cover>
    <contents title="Daftar Isi"/><contents of="tables" title="Daftar Tabel"/>
    <facts><fact label="Nomor">1/<em>x</em></fact></facts>
    <pagebreak/>
    <signatures place-and-date="Jakarta, 27 Juli 2023">
      <signatory agency="Badan" title="Kepala" name="Nama" nip="1965"/><signatory agency="B" title="K" name="N"/>
    </signatures>`
  expect(readBlocks(markup)).toEqual([
    {
      type: 'cover',
      logo: 'logo',
      lines: [
        { role: 'title', children: [text('A')] },
        { role: 'agency', children: [text('B'), { type: 'lineBreak' }, text('C')] },
      ],
    },
    { type: 'contents', of: 'headings', title: 'Daftar Isi' },
    { type: 'contents', of: 'tables', title: 'Daftar Tabel' },
    { type: 'facts', rows: [{ label: 'Nomor', children: [text('1/'), { type: 'emphasis', children: [text('x')] }] }] },
    { type: 'pageBreak' },
    {
      type: 'signatures',
      placeAndDate: 'Jakarta, 27 Juli 2023',
      signatories: [
        { agency: 'Badan', title: 'Kepala', name: 'Nama', nip: '1965' },
        { agency: 'B', title: 'K', name: 'N' },
      ],
    },
  ])
})

describe('tables', () => {
  const columns = '<columns><column role="ordinal"/><column/></columns>'

  test('have caption, columns, head and body, and cells with spans and roles', () => {
    const markup = `<table id="t"><caption>Judul</caption>${columns}
      <thead><tr><th rowspan="2">No</th><th>A</th></tr><tr><th>B</th></tr></thead>
      <tbody><tr><td>1</td><td role="grade-a">x</td></tr><tr role="total"><td colspan="2">y</td></tr></tbody></table>`
    expect(readBlocks(markup)).toEqual([
      {
        type: 'table',
        id: 't',
        caption: { children: [text('Judul')] },
        columns: [{ role: 'ordinal' }, { role: 'name' }],
        head: [row(cell('No', { rowSpan: 2 }), 'A'), row('B')],
        body: [row('1', cell('x', { role: 'grade-a' })), { ...row(cell('y', { columnSpan: 2 })), role: 'total' }],
      },
    ])
  })

  test('need no caption, id, head or body', () => {
    expect(readBlocks(`<table>${columns}</table>`)).toEqual([
      { type: 'table', columns: [{ role: 'ordinal' }, { role: 'name' }], head: [], body: [] },
    ])
  })

  test('have cells of several lines where <line> says so', () => {
    const lines = '<line>a</line> <line marker="1." level="1">b<em>c</em></line> <line level="2">d</line>'
    const [table] = readBlocks(`<table>${columns}<tbody><tr><td>${lines}</td><td/></tr></tbody></table>`)
    expect(table?.type === 'table' && table.body[0]?.cells.map(one => one.lines)).toEqual([
      [
        { level: 0, children: [text('a')] },
        { marker: '1.', level: 1, children: [text('b'), { type: 'emphasis', children: [text('c')] }] },
        { level: 2, children: [text('d')] },
      ],
      [{ level: 0, children: [] }],
    ])
  })
})

test('matrices have groups in groups, rows outside them, and what must stay together', () => {
  const markup = `<matrix id="m" keep="group"><caption>Judul</caption>
    <columns><column role="name" group="1"/><column role="code" group="2"/><column role="prose"/></columns>
    <tbody>
      <group><td>Balai</td><group><td>1</td><tr><td>a</td></tr><tr><td>b</td></tr></group><group><td>2</td><tr><td>c</td></tr></group></group>
      <tr role="total"><td colspan="3">Jumlah</td></tr>
    </tbody></matrix>`
  const matrixRow = (words: string) => ({ type: 'row', ...row(words) })
  expect(readBlocks(markup)).toEqual([
    {
      type: 'matrix',
      id: 'm',
      keep: 'group',
      caption: { children: [text('Judul')] },
      columns: [{ role: 'name', group: 1 }, { role: 'code', group: 2 }, { role: 'prose' }],
      head: [],
      body: [
        {
          type: 'group',
          cells: [cell('Balai')],
          children: [
            { type: 'group', cells: [cell('1')], children: [matrixRow('a'), matrixRow('b')] },
            { type: 'group', cells: [cell('2')], children: [matrixRow('c')] },
          ],
        },
        { type: 'row', role: 'total', cells: [cell('Jumlah', { columnSpan: 3 })] },
      ],
    },
  ])
})
