import { describe, expect, test } from 'vitest'
import { formatPlace } from '../../src/problems/problem.ts'
import { problemsOf, read, report } from './expand.ts'
import { problemsOfMarkup } from './read-block.ts'

const columns = '<columns><column/></columns>'
const inTable = (inside: string) => `<table>${columns}<tbody>${inside}</tbody></table>`
const inMatrix = (inside: string) => `<matrix id="m"><caption>J</caption>${columns}<tbody>${inside}</tbody></matrix>`

describe('an element that is not known', () => {
  test.each([
    ['<div>x</div>', '<div> <section>'],
    ['<line>x</line>', '<line> <section>'],
    ['<section/>', '<section> <section>'],
    ['<constructor/>', '<constructor> <section>'],
    ['<p><p>x</p></p>', '<p> <p>'],
    ['<p><b>x</b></p>', '<b> <p>'],
    ['<p><strong><div/></strong></p>', '<div> <strong>'],
    ['<h1><table/></h1>', '<table> <h1>'],
    ['<cover><p>x</p></cover>', '<p> <cover>'],
    ['<ol><p>x</p></ol>', '<p> <ol>'],
    ['<ol><li><p>x</p><table/></li></ol>', '<table> <li>'],
    ['<facts><p>x</p></facts>', '<p> <facts>'],
    ['<signatures place-and-date="x"><p/></signatures>', '<p> <signatures>'],
    [`<table>${columns}<tr/></table>`, '<tr> <table>'],
    ['<table><columns><td/></columns></table>', '<td> <columns>'],
    [inTable('<td>x</td>'), '<td> <tbody>'],
    [inTable('<group/>'), '<group> <tbody>'],
    [inTable('<tr><p>x</p></tr>'), '<p> <tr>'],
    [inTable('<tr><td><p>x</p></td></tr>'), '<p> <td>'],
    [inTable('<tr><td><line>a</line><b/></td></tr>'), '<b> <td>'],
    [inMatrix('<td>x</td>'), '<td> <tbody>'],
    [inMatrix('<group><th>x</th></group>'), '<th> <group>'],
  ])('%s', (markup, names) => {
    expect(problemsOfMarkup(markup)).toEqual([`a.hbs:1 markup.unknown-element ${names}`])
  })
})

describe('an element that holds nothing', () => {
  test.each([
    ['<p>a<br>hilang</br></p>', '"hilang" <br>'],
    ['<p><ref to="a">hilang</ref></p>', '"hilang" <ref>'],
    ['<contents title="x">hilang</contents>', '"hilang" <contents>'],
    ['<table><columns><column>hilang</column></columns></table>', '"hilang" <column>'],
    [
      '<signatures place-and-date="x"><signatory agency="a" title="b" name="c">hilang</signatory></signatures>',
      '"hilang" <signatory>',
    ],
  ])('may hold no text: %s', (markup, names) => {
    expect(problemsOfMarkup(markup)).toEqual([`a.hbs:1 markup.stray-text ${names}`])
  })

  test('may hold no element', () => {
    expect(problemsOfMarkup('<pagebreak><p>hilang</p></pagebreak>')).toEqual([
      'a.hbs:1 markup.unknown-element <p> <pagebreak>',
    ])
  })
})

test.each(['caption', 'thead', 'tbody', 'columns'])('a second <%s> of a table is a problem', name => {
  const parts = new Map([
    ['caption', '<caption>a</caption>'],
    ['thead', '<thead><tr><th>a</th></tr></thead>'],
    ['tbody', '<tbody><tr><td>x</td></tr></tbody>'],
    ['columns', columns],
  ])
  const markup = `<table>${[...parts.values()].join('')}${parts.get(name)}</table>`
  expect(problemsOfMarkup(markup)).toEqual([`a.hbs:1 markup.duplicate-element <table> <${name}>`])
})

describe('a link', () => {
  test.each([
    ['<a href="https://y.id">y</a>', '<a>'],
    ['<strong><a href="https://y.id">y</a></strong>', '<a>'],
    ['<ref to="x"/>', '<ref>'],
    ['<em><u><ref to="x"/></u></em>', '<ref>'],
  ])('may not hold what leads elsewhere: %s', (inside, name) => {
    expect(problemsOfMarkup(`<p><a href="https://x.id">${inside}</a></p>`)).toEqual([
      `a.hbs:1 markup.unknown-element ${name} <a>`,
    ])
  })

  test('may hold styled text, and be followed by another', () => {
    expect(problemsOfMarkup('<p><a href="https://x.id">a<em>b</em><br/></a><a href="https://y.id">c</a></p>')).toEqual(
      [],
    )
  })
})

describe('what XML knows besides elements, text and comments', () => {
  test.each([
    ['a CDATA section, in which values would be escaped twice', '<p>a<![CDATA[{{x}}]]></p>', '<![CDATA[…]]> <p>'],
    ['an empty CDATA section', '<ul><![CDATA[]]><li>x</li></ul>', '<![CDATA[…]]> <ul>'],
    ['an instruction for somebody else', '<p>a<?php x?></p>', '<?php?> <p>'],
  ])('is a problem: %s', (_, markup, names) => {
    expect(problemsOfMarkup(markup)).toEqual([`a.hbs:1 markup.unknown-element ${names}`])
  })

  test.each([
    ['<!DOCTYPE report>', '<!DOCTYPE>'],
    ['<?xml version="1.0"?>', '<?xml?>'],
    ['<?xml-stylesheet href="x"?>', '<?xml-stylesheet?>'],
  ])('is a problem around the root: %s', (before, name) => {
    const markup = `${before}<report title="J" author="P" issued="2023-07-27"/>`
    expect(problemsOf(read(markup, 'a.hbs'))).toEqual([`a.hbs markup.unknown-element ${name} <laporan.hbs>`])
  })
})

describe('text where only elements may stand', () => {
  test.each([
    ['nyasar', '"nyasar" <section>'],
    ['&#160;', '"\u00a0" <section>'],
    ['<cover>nyasar</cover>', '"nyasar" <cover>'],
    ['<ul>nyasar<li>x</li></ul>', '"nyasar" <ul>'],
    ['<ul><li>nyasar<ul><li>x</li></ul></li></ul>', '"nyasar" <li>'],
    ['<facts>nyasar</facts>', '"nyasar" <facts>'],
    [`<table>nyasar${columns}</table>`, '"nyasar" <table>'],
    [inTable('nyasar'), '"nyasar" <tbody>'],
    [inTable('<tr>nyasar</tr>'), '"nyasar" <tr>'],
    [inTable('<tr><td>nyasar<line>x</line></td></tr>'), '"nyasar" <td>'],
    [inMatrix('<group><td>x</td>nyasar</group>'), '"nyasar" <group>'],
  ])('%s', (markup, names) => {
    expect(problemsOfMarkup(markup)).toEqual([`a.hbs:1 markup.stray-text ${names}`])
  })
})

describe('XML that is not well-formed', () => {
  test.each([
    ['<p>a & b; c</p>', 'tanda & tidak ditulis &amp;'],
    ['<p>&nbsp;</p>', 'tanda & tidak ditulis &amp;'],
    ['<p>a < b</p>', 'tanda < tidak ditulis &lt;'],
    ['<p>x', '<p> tidak ditutup'],
    ['<p>x</h1>', '</h1> tidak menutup elemen yang terbuka'],
    ['</p>', '</p> tidak menutup elemen yang terbuka'],
    ['<br>', '<br> tidak ditutup'],
    ['<p role=note>x</p>', 'nilai atribut tidak diapit tanda kutip'],
    ['<p role>x</p>', 'nilai atribut tidak diapit tanda kutip'],
    ['<p role="note" role="note">x</p>', 'atribut "role" ditulis dua kali'],
    ['<p>a & b</p>', 'ada tanda &, tanda <, tanda kutip, atau komentar yang tidak selesai'],
    ['<p>a ]]> b</p>', 'the string "]]>" is disallowed in char data'],
  ])('%s is one problem that says why', (markup, reason) => {
    const placed = report(markup).replace(/<(?=[a-z])/g, '<?at a.hbs:1?><')
    expect(read(placed, 'laporan.hbs').problems.map(({ place, message }) => [formatPlace(place), message])).toEqual([
      ['a.hbs:1', `Susunan elemen tidak benar: ${reason}.`],
    ])
  })

  test.each(['', '  \n', 'teks', '<report/><report/>'])('%j as a whole', markup => {
    const outcome = read(markup, 'a.hbs')
    expect(problemsOf(outcome)).toEqual(['a.hbs markup.malformed'])
  })

  test('a document type is not followed', () => {
    const markup = '<!DOCTYPE report [<!ENTITY x "diam-diam">]><report title="&x;" author="P" issued="2023-07-27"/>'
    expect(read(markup, 'a.hbs').ok).toBe(false)
  })
})

test('all problems of a document are said at once', () => {
  expect(
    problemsOfMarkup('<p style="a"><b/></p>nyasar<contents/>')
      .map(one => one.split(' ')[1])
      .sort(),
  ).toEqual(['markup.missing-attribute', 'markup.stray-text', 'markup.unknown-attribute', 'markup.unknown-element'])
})

test('a root that is no report is a problem', () => {
  const markup = '<laporan title="J" author="P" issued="2023-07-27"/>'
  expect(problemsOf(read(markup, 'a.hbs'))).toEqual(['a.hbs markup.unknown-element <laporan> <laporan.hbs>'])
})
