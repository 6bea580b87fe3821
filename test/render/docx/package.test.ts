import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { descendantsOf, textOf } from '../../../src/verify/xml-tree.ts'
import { documentWith, heading, paragraph, row, table } from '../../document/build.ts'
import { catalogue, resolved } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { openDocx } from './open-docx.ts'

const opened = await openDocx(catalogue)
const core = opened.read('docProps/core.xml')

test('the file has title and author of the report', () => {
  expect(textOf(descendantsOf(core, 'dc:title')[0])).toBe('Judul <Laporan> & "Katalog"')
  expect(textOf(descendantsOf(core, 'dc:creator')[0])).toBe('Inspektorat Utama')
  expect(textOf(descendantsOf(core, 'cp:lastModifiedBy')[0])).toBe('Inspektorat Utama')
})

test('the file says that it is Indonesian', () => {
  expect(descendantsOf(core, 'dc:language').map(textOf)).toEqual(['id-ID'])
})

test('the file has the day of issue as its date, not that of the clock', () => {
  expect(textOf(descendantsOf(core, 'dcterms:created')[0])).toBe('2023-07-27T00:00:00Z')
  expect(textOf(descendantsOf(core, 'dcterms:modified')[0])).toBe('2023-07-27T00:00:00Z')
})

test('the list of parts comes first, the others follow in the order of their names', () => {
  const [first, ...others] = opened.parts.keys()
  expect(first).toBe('[Content_Types].xml')
  expect(others).toEqual([...others].sort())
})

describe('the same document gives the same bytes', async () => {
  const zone = process.env.TZ
  const expected = await renderDocx(catalogue, theme, fonts)
  const other = resolved(
    documentWith(heading(1, 'lain', { id: 'lain' }), table([row('x')], { id: 't' }), paragraph('lain')),
  )

  /** Names of the parts that are not as expected, so that a failure says where to look. */
  const differing = (actual: Uint8Array) => {
    const wanted = unzipSync(expected)
    const parts = Object.entries(unzipSync(actual)).filter(
      ([name, part]) => strFromU8(part) !== strFromU8(wanted[name] ?? part),
    )
    return parts.length === 0 && Buffer.compare(actual, expected) !== 0
      ? ['the zip itself']
      : parts.map(([name]) => name)
  }

  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('after another document', async () => {
    await renderDocx(other, theme, fonts)
    expect(differing(await renderDocx(catalogue, theme, fonts))).toEqual([])
  })

  test('when several are rendered at once', async () => {
    const all = await Promise.all([catalogue, other, catalogue, catalogue].map(one => renderDocx(one, theme, fonts)))
    expect(all.filter((_, index) => index !== 1).flatMap(differing)).toEqual([])
  })

  test.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Apia'])('in the time zone %s', async name => {
    process.env.TZ = name
    expect(new Date(0).getTimezoneOffset()).not.toBe(0)
    expect(differing(await renderDocx(catalogue, theme, fonts))).toEqual([])
  })

  test('at another time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-12-31T23:59:59Z') })
    expect(differing(await renderDocx(catalogue, theme, fonts))).toEqual([])
  })
})
