import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { draftReport } from '../../../src/pipeline/draft-report.ts'
import { keptPorts } from '../../kept-ports.ts'
import { jsonInput } from '../../memory-input.ts'

/** The words of the berita acara of a case. */
async function wordsOf(name: string): Promise<string> {
  const input = jsonInput(JSON.parse(readFileSync(`test/kinds/ppb/cases/${name}/input.json`, 'utf8')))
  const asked = { input, edition: 'publik', strict: false, parts: ['berita-acara'] } as const
  const drafted = await draftReport(asked, reportKinds, keptPorts())
  if (!drafted.ok) throw new RangeError(drafted.problems.map(({ message }) => message).join(' '))
  const [only, ...others] = drafted.value.companions
  expect(others).toEqual([])
  return JSON.stringify(only?.document)
}

test('the agency signs its self-assessment alone, and each later stage with who verified it', async () => {
  const [self, final] = await Promise.all([wordsOf('mandiri-saja'), wordsOf('tiga-tahap-internal')])
  expect(self).toContain('penilaian mandiri')
  expect(self).not.toContain('Verifikator')
  expect(final).toContain('penilaian tahap final')
  expect(final).toContain('Verifikator')
  expect(final).toContain('tidak sama pada semua tahap')
})
