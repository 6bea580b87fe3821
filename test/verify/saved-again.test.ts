import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { spellPlaceholders } from '../../src/document/spell-placeholders.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import { reconcile } from '../../src/verify/reconcile.ts'
import { askedRuns, runs } from '../laws.ts'
import { catalogue } from '../render/catalogue.ts'
import { theme } from '../render/default-theme.ts'
import { fonts } from '../render/fonts.ts'

const parts = unzipSync(await renderDocx(spellPlaceholders(catalogue, 'code'), theme, fonts))
const body = strFromU8(parts['word/document.xml'] as Uint8Array)
const styles = strFromU8(parts['word/styles.xml'] as Uint8Array)

/** What is told of the file when its text, and its styles, are written so. */
function told(document: string, styleSheet = styles): readonly string[] {
  const changed = { 'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(styleSheet) }
  const bytes = zipSync({ ...parts, ...changed }, { level: 0 })
  return reconcile(catalogue, readDocx(bytes), 'a').map(({ code, message }) => `${code} ${message}`)
}

const run = /<w:r>(?:(?!<\/w:r>).)*<\/w:r>|<w:r [^>]*>(?:(?!<\/w:r>).)*<\/w:r>/gs
const plainRun = /<w:r(?: [^>]*)?>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|<w:rPr\/>)?)<w:t[^>]*>([^<]+)<\/w:t><\/w:r>/gs

/** How programs write the same words otherwise. */
const rewritings: Readonly<Record<string, (xml: string) => string>> = {
  'numbers of revisions': xml => xml.replace(/<w:(p|r)>/g, '<w:$1 w:rsidR="00A1B2C3">'),
  'notes of spelling': xml =>
    xml.replace(run, found => `<w:proofErr w:type="spellStart"/>${found}<w:proofErr w:type="spellEnd"/>`),
  'smart tags': xml =>
    xml.replace(plainRun, found => `<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>${found}</w:smartTag>`),
  'text put in while changes were tracked': xml =>
    xml.replace(plainRun, found => `<w:ins w:id="9" w:author="a">${found}</w:ins>`),
  'text struck out while changes were tracked': xml =>
    xml.replace(plainRun, found => `${found}<w:del w:id="9"><w:r><w:delText>dihapus</w:delText></w:r></w:del>`),
  'controls around words': xml =>
    xml.replace(
      plainRun,
      found => `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${found}</w:sdtContent></w:sdt>`,
    ),
  'places where pages once broke': xml => xml.replace(/(<w:t[ >])/g, '<w:lastRenderedPageBreak/>$1'),
  'words in pieces, with a bookmark between': xml =>
    xml.replace(plainRun, (_, look: string, text: string) => {
      const middle = Math.floor([...text.replace(/&[^;]*;/g, '')].length / 2)
      // An entity stays whole.
      const at = text.includes('&') ? text.length : middle
      const piece = (words: string) => `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`
      const mark = '<w:bookmarkStart w:id="900" w:name="_GoBack"/><w:bookmarkEnd w:id="900"/>'
      return `${piece(text.slice(0, at))}${mark}${piece(text.slice(at))}`
    }),
  'instructions of fields in pieces': xml =>
    xml.replace(
      /<w:instrText([^>]*)>([^<]{3})([^<]+)<\/w:instrText>/g,
      '<w:instrText$1>$2</w:instrText></w:r><w:r><w:instrText$1>$3</w:instrText>',
    ),
  'content for two kinds of programs': xml =>
    xml.replace(
      plainRun,
      found =>
        `<mc:AlternateContent><mc:Choice Requires="wps">${found}</mc:Choice><mc:Fallback>${found}</mc:Fallback></mc:AlternateContent>`,
    ),
  'rows in controls': xml =>
    xml.replace(
      /<w:tr>(?:(?!<w:tr>|<\/w:tr>).)*<\/w:tr>/gs,
      found => `<w:sdt><w:sdtContent>${found}</w:sdtContent></w:sdt>`,
    ),
}

test('the file as it was made is what the tree says', () => {
  expect(told(body)).toEqual([])
})

test.each(Object.entries(rewritings))('%s are no difference', (_, rewrite) => {
  const rewritten = rewrite(body)
  expect(rewritten).not.toBe(body)
  expect(told(rewritten)).toEqual([])
})

test('any of these together are no difference', () => {
  const some = fc.subarray(Object.values(rewritings), { minLength: 2, maxLength: 3 })
  fc.assert(
    fc.property(some, chosen => {
      expect(told(chosen.reduce((xml, rewrite) => rewrite(xml), body))).toEqual([])
    }),
    { numRuns: runs(10) },
  )
})

test('styles that another Word calls otherwise are known by their names', () => {
  const ids = [...styles.matchAll(/w:styleId="((?:Heading|TOC)\d|Caption|TableofFigures)"/g)].map(([, id = '']) => id)
  expect(ids.length).toBeGreaterThan(4)
  const renamed = (xml: string) => ids.reduce((all, id, index) => all.replaceAll(`"${id}"`, `"Gaya${index}"`), xml)
  expect(told(renamed(body), renamed(styles))).toEqual([])
})

describe('a word or figure that was changed is found, however the rest is written', () => {
  const words = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
  const letters = words
    .flatMap(({ index = 0, 0: element, 1: text = '' }) => {
      const start = index + element.indexOf('>') + 1
      return [...text.matchAll(/[a-zA-Z0-9]/g)].map(letter => start + (letter.index ?? 0))
    })
    .filter(at => !/&[a-z]*$/.test(body.slice(at - 5, at)))

  test('in any place', () => {
    const rewriting = fc.constantFrom((xml: string) => xml, ...Object.values(rewritings))
    fc.assert(
      fc.property(fc.constantFrom(...letters), rewriting, (at, rewrite) => {
        const old = body[at] ?? ''
        const other = /\d/.test(old) ? String((Number(old) + 1) % 10) : old.toLowerCase() === 'q' ? 'x' : 'q'
        const changed = `${body.slice(0, at)}${other}${body.slice(at + 1)}`
        expect(told(rewrite(changed))).not.toEqual([])
      }),
      { numRuns: askedRuns(150) },
    )
  })
})
