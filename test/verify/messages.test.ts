import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyProblem } from '../../src/verify/problems.ts'

const where = 'Tabel 7'
const differs = (expected: string, found: string) =>
  verifyProblem('verify.text-differs', { file: 'a.docx' }, { where, expected, found })
const isForbidding = ({ hint }: { readonly hint: string }) => hint.includes('jangan menandatangani')

describe('signing is advised against', () => {
  test.each([
    ['Close', 'Open'],
    ['88,13', '88,31'],
    ['1.000', '1,000'],
    ['1.000 orang', '1000 orang'],
    ['10:30', '10.30'],
    ['tidak memenuhi', 'memenuhi'],
  ])('where words or figures differ: %s, %s', (expected, found) => {
    expect(isForbidding(differs(expected, found))).toBe(true)
  })

  test.each([
    ['Close', 'close'],
    ['unit pelayanan;', 'unit pelayanan,'],
    ['tindak lanjut', 'tindaklanjut'],
    ['“kutip”', '"kutip"'],
    ['sebesar 88,13.', 'sebesar 88,13'],
  ])('and nowhere else: %s, %s', (expected, found) => {
    expect(isForbidding(differs(expected, found))).toBe(false)
  })
})

test('a message is never long, whatever it quotes, and counts what it leaves out', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { message } = differs(one.join(' '), other.join('\t'))
      expect(message.length).toBeLessThan(360)
      for (const list of [one, other]) {
        const shown = list.join(' ')
        if (shown.length <= 120) expect(message).toContain(`"${shown}"`)
      }
      const [, quoted = '', count = '0'] =
        /seharusnya "(.*?)(?: … \(([\d.]+) kata lagi\))?", di berkas/.exec(message) ?? []
      expect(one.join(' ').startsWith(quoted)).toBe(true)
      if (count !== '0') expect(quoted.split(' ').length + Number(count)).toBeGreaterThanOrEqual(one.length)
      else expect(quoted).toBe(one.join(' '))
    }),
  )
})
