import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReportResult } from '../../src/app/disk/report-result.ts'
import { parseIsoDate } from '../../src/base/dates/calendar-date.ts'
import type { Input } from '../../src/sources/input.ts'
import { withSampleArchive } from '../app/archive/sample-archive.ts'
import { inputAt } from '../desk.ts'
import { memoryInput } from '../memory-input.ts'
import { app, bytesOf, sourceOf, textsOf, type Writing, written } from '../ratl/small-master.ts'
import { expectedAnnual } from '../samples/expected-annual.ts'
import { type Asked, answersLate, chainOf, countByCode, type PlannedAction, planOf, waitingOf } from './year-plan.ts'
import { emptyMaster, nextSurvey, type UnitYear, withFacts } from './year-workbooks.ts'

const samplePath = 'data/samples/skm-tahunan-2025.xlsx'

const day = (iso: string) => {
  const found = parseIsoDate(iso)
  if (found === undefined) throw new Error(iso)
  return found
}
const firstRound = { cutoff: day('2026-06-30'), deadline: day('2026-07-15') }
const secondRound = { cutoff: day('2026-12-31'), deadline: day('2027-01-15') }

async function formsOf(input: Input, round: typeof firstRound) {
  const sent = await app.ratl.distribute(input, round)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  const forms = sent.value.files
    .filter(({ fileName }) => fileName.startsWith('RATL '))
    .map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes }))
  return { ...sent.value, forms }
}

async function collected(forms: readonly Input[], master: Input) {
  const made = await app.ratl.collect(forms, master)
  if (!made.ok) throw new Error(JSON.stringify(made.problems.filter(({ severity }) => severity === 'galat')))
  const told = made.problems.map(({ code }) => code)
  return { ...made.value, told, next: memoryInput(master.name, { [master.name]: made.value.master }) }
}

/** What stops a round in which one form has a fault. */
async function stoppedBy(form: Input, cells: Writing, master: Input): Promise<readonly string[]> {
  const made = await app.ratl.collect([written(form, cells)], master)
  if (made.ok) return []
  return made.problems.flatMap(({ severity, code }) => (severity === 'galat' ? [code] : []))
}

/** Unit, words and status of the actions of a master, in the order of the rows. */
async function actionsIn(master: Input): Promise<readonly (readonly string[])[]> {
  const [heading = [], ...rows] = textsOf(await sourceOf(bytesOf(master)), 'RATL')
  const columns = ['Unit Pelayanan', 'Rencana Aksi', 'Status'].map(title => heading.indexOf(title))
  return rows.map(cells => columns.map(column => cells[column] ?? ''))
}

const said = (actions: readonly PlannedAction[]) => actions.map(({ unit, words, status }) => [unit, words, status])
const sorted = (rows: readonly (readonly string[])[]) => rows.map(row => row.join(' | ')).sort()

const plain = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** The paragraph of a report on the recommendations of 2025: the counts that it spells out. */
function chainIn(html: string): readonly number[] {
  const [paragraph = ''] = /Survei tahun 2025 merekomendasikan.*?Rinciannya/.exec(plain(html)) ?? []
  return [...paragraph.matchAll(/(\d[\d.]*) \(/g)].map(([, count = '']) => Number(count.replace('.', '')))
}

/** The cells of the matrix behind the name of each unsur, row by row. */
function matrixIn(html: string): readonly (readonly string[])[] {
  const at = html.lastIndexOf('Rekomendasi Survei Tahun 2025 dan Tindak Lanjutnya')
  const table = html.slice(html.lastIndexOf('<table', at), html.indexOf('</table>', at))
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
    const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => plain(cell).trim())
    const first = cells.findIndex(cell => /^U\d /.test(cell))
    return first < 0 ? [] : [cells.slice(first)]
  })
}

function htmlOf({ files, problems }: ReportResult): string {
  const path = files.find(file => file.path.endsWith('.html'))?.path
  if (path === undefined)
    throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'galat').slice(0, 3)))
  return readFileSync(path, 'utf8')
}

test(
  'a whole year: survey, forms, answers, semester, a second round and the next survey agree with a count by hand',
  () =>
    withSampleArchive(async ({ folder, issue }) => {
      const issued = async (input: Input) => {
        const path = join(folder, input.name)
        writeFileSync(path, bytesOf(input))
        return issue(path, { formats: ['html'] })
      }
      const expected = await expectedAnnual()
      const survey = await issue(samplePath, { formats: ['html'] })
      expect(survey.figures).toMatchObject({ recommendations: expected.recommendations })
      const units = Object.entries(expected.units).map(([unit, { respondents }]): UnitYear => {
        return { unit, respondents, values: expected.values[unit]?.seluruhnya ?? {} }
      })

      // The forms wait for what was recommended.
      const sent = await formsOf(await inputAt(samplePath), firstRound)
      expect([sent.forms.length, sent.units, sent.actions, sent.waiting]).toEqual([88, 88, 0, 366])
      const asked = new Map<string, readonly Asked[]>()
      for (const [at, form] of sent.forms.entries()) {
        const rows = textsOf(await sourceOf(bytesOf(form)), 'Baru').slice(1)
        const own = rows.flatMap(([, , , , unsur = '']) => {
          const [, code = '', name = ''] = /^(U\d) (.+)$/.exec(unsur) ?? []
          return code === '' ? [] : [{ code, name }]
        })
        asked.set(units[at]?.unit ?? '', own)
      }
      const recommended = Object.entries(expected.recommendations).map(([unit, { seluruhnya }]) => [
        unit,
        Object.keys(seluruhnya).sort(),
      ])
      expect([...asked].map(([unit, own]) => [unit, own.map(({ code }) => code).sort()])).toEqual(recommended)

      // Most units answer; what is planted is told, and nothing else.
      const plans = units.map(({ unit }, at) => planOf(unit, at, asked.get(unit) ?? []))
      const answers = sent.forms.flatMap((form, at) => {
        const plan = plans[at]
        return plan === undefined || plan.isSilent ? [] : [written(form, plan.cells)]
      })
      const planned = plans.flatMap(({ actions }) => actions)
      const empty = await emptyMaster(units)
      const first = await collected(answers, empty)
      expect(first.figures).toMatchObject({ units: 88, returned: 80, actions: planned.length, added: planned.length })
      expect(countByCode(first.told)).toEqual(countByCode(plans.flatMap(({ told }) => told)))
      expect(sorted(await actionsIn(first.next))).toEqual(sorted(said(planned)))
      const again = await collected(answers.toReversed(), empty)
      expect(Buffer.compare(again.master, first.master)).toBe(0)

      // Faults that would change a figure stop the round, one at a time.
      const [form] = sent.forms
      if (form === undefined) throw new Error('no form')
      const filled = plans[0]?.cells ?? {}
      const faults: readonly (readonly [Writing, string])[] = [
        [{ 'RATL!A2': 'RATL-2025-01-099', 'RATL!I2': 'Open' }, 'putaran.id-asing'],
        [{ 'Baru!B2': units[1]?.unit ?? '' }, 'putaran.unit-salah'],
        [{ 'Baru!J2': '1502026' }, 'putaran.tanggal-tak-terbaca'],
        [{ 'Baru!H2': 'Close', 'Baru!J2': '05/08/2026' }, 'putaran.sesudah-cutoff'],
        [{ 'Baru!F2': '' }, 'putaran.baru-tak-lengkap'],
      ]
      for (const [cells, code] of faults) expect(await stoppedBy(form, { ...filled, ...cells }, empty)).toEqual([code])

      // The semester report of the new master.
      const semester = await issued(first.next)
      const html = htmlOf(semester)
      expect(semester.figures).toMatchObject({ ratl: { 2025: { units: 80, ...countStatus(planned) } } })
      const { recommended: _, ...chain } = chainOf(asked, planned)
      expect(chainIn(html)).toEqual([366, 88, chain.answered, chain.finished, chain.unanswered, chain.unnamed])
      const rows = matrixIn(html)
      expect(rows).toHaveLength(366)
      expect(sumOf(rows, 3)).toBe(planned.reduce((sum, { unit, codes }) => sum + answeredBy(asked, unit, codes), 0))

      // The report on the first round counts what was planned.
      const roundOne = await issued(await ofRound('Putaran I.xlsx', first.record))
      const opened = planned.filter(({ status }) => status === 'Open').length
      const moved = { openBefore: 0, closedBefore: 0, completed: 0, reopened: 0 }
      expect(roundOne.figures).toMatchObject({
        forms: { forms: 88, returned: 80, missing: 8 },
        ratl: { total: { ...moved, newOpen: opened, newClosed: planned.length - opened, ...countStatus(planned) } },
        changes: { count: first.figures.changes },
        findings: { count: plans.flatMap(({ told }) => told).length },
      })

      // The second round: every second open action is closed, one is opened again, a silent unit answers one unsur after all,
      // and of those that left one some answer it now.
      const later = await formsOf(first.next, secondRound)
      const left = units.map(({ unit }) => waitingOf(asked.get(unit) ?? [], unit, planned))
      expect([later.forms.length, later.actions, later.waiting, later.master]).toEqual([
        88,
        planned.length,
        left.flat().length,
        undefined,
      ])
      expect(left.flat()).toHaveLength(chain.unanswered)
      const known = new Map(planned.map(action => [action.words, action]))
      const now: PlannedAction[] = []
      const returned: Input[] = []
      const change = { closed: 0, reopened: 0, added: 0 }
      for (const [at, one] of later.forms.entries()) {
        const cells: Record<string, string> = {}
        const unit = units[at]?.unit ?? ''
        const source = await sourceOf(bytesOf(one))
        const own = textsOf(source, 'RATL').slice(1)
        for (const [row, texts] of own.entries()) {
          const action = known.get(texts[6] ?? '')
          if (action === undefined) throw new Error(`unknown: ${texts.join(' | ')}`)
          const line = row + 2
          if (action.status === 'Open' && row % 2 === 1) {
            Object.assign(cells, { [`RATL!I${line}`]: 'Close', [`RATL!K${line}`]: '15/12/2026' })
            cells[`RATL!L${line}`] = 'Foto kegiatan'
            now.push({ ...action, status: 'Close' })
            change.closed += 1
          } else if (action.status === 'Close' && at % 20 === 4) {
            Object.assign(cells, { [`RATL!I${line}`]: 'Open', [`RATL!O${line}`]: 'Buktinya belum sah.' })
            now.push({ ...action, status: 'Open' })
            change.reopened += 1
          } else now.push(action)
        }
        // What nobody has answered waits again, and nothing else does.
        const rows = textsOf(source, 'Baru').slice(1)
        const waits = left[at] ?? []
        expect(rows.flatMap(([, , , , unsur = '']) => unsur || [])).toEqual(waits.map(asText))
        const [first] = waits
        if (first !== undefined && (own.length === 0 || answersLate(at))) {
          const words = `Menyusul: ${first.name} unit nomor ${at + 1}.`
          Object.assign(cells, { 'Baru!F2': words, 'Baru!G2': '30/06/2027' })
          now.push({ unit, codes: [first.code], words, status: 'Open' })
          change.added += 1
        }
        returned.push(written(one, cells))
      }
      expect(change.closed * change.reopened).toBeGreaterThan(0)
      // The eight that were silent, and some that left one.
      expect(change.added).toBeGreaterThan(8)
      const second = await collected(returned, first.next)
      expect(second.figures).toMatchObject({ units: 88, returned: 88, actions: now.length, ...change })
      const ended = chainOf(asked, now)
      expect(ended.unanswered).toBe(chain.unanswered - change.added)
      const never = units.flatMap(({ unit }) => waitingOf(asked.get(unit) ?? [], unit, now))
      expect(never).toHaveLength(ended.unanswered)
      const { reopened } = change
      const secondTold = {
        'putaran.dibuka-lagi': reopened,
        // Their days still stand beside what is open again.
        'putaran.open-bertanggal': reopened,
        'putaran.unsur-induk-tak-dikenal': 1,
        'putaran.unsur-tanpa-aksi': ended.unanswered,
      }
      expect(countByCode(second.told)).toEqual(secondTold)
      expect(sorted(await actionsIn(second.next))).toEqual(sorted(said(now)))
      const [, , , , fifth = form] = later.forms
      expect(await stoppedBy(fifth, { 'RATL!I2': 'Open' }, first.next)).toEqual(['putaran.mundur'])

      // The report on that round.
      const roundTwo = await issued(await ofRound('Putaran II.xlsx', second.record))
      expect(roundTwo.figures).toMatchObject({
        forms: { forms: 88, returned: 88, missing: 0 },
        ratl: {
          total: {
            ...{ openBefore: opened, closedBefore: planned.length - opened, completed: change.closed, reopened },
            ...{ newOpen: change.added, newClosed: 0, ...countStatus(now) },
          },
        },
        changes: { count: second.figures.changes },
        findings: { count: Object.values(secondTold).reduce((sum, count) => sum + count, 0) },
      })
      expect(plain(htmlOf(roundTwo))).toContain('unsur tanpa aksi')

      const halves = { Semester: 'II', 'Tanggal Cutoff': '31/12/2026', Tanggal: '20/1/2027' }
      const secondSemester = await issued(await withFacts(second.next, halves))
      expect(secondSemester.figures).toMatchObject({ ratl: { 2025: { units: 88, ...countStatus(now) } } })
      // The next survey: one unit is not surveyed; of the others values rise, stay and fall.
      const surveyed = units.slice(0, -1).map((one, at) => ({ ...one, values: movedOf(one.values, at) }))
      const next = htmlOf(await issued(await nextSurvey(units, surveyed)))
      const moves = surveyed.flatMap(({ unit, values }) =>
        Object.entries(expected.recommendations[unit]?.seluruhnya ?? {}).map(([code, { value }]) =>
          Math.sign(hundredths(values[code] ?? '') - hundredths(value)),
        ),
      )
      const [rose, same, fell] = [1, 0, -1].map(sign => moves.filter(move => move === sign).length)
      const actionCounts = [ended.answered, ended.finished, ended.unanswered, ended.unnamed]
      expect(chainIn(next)).toEqual([366, 88, ...actionCounts, moves.length, rose, same, fell])
      expect(Math.min(rose ?? 0, same ?? 0, fell ?? 0)).toBeGreaterThan(0)
      expect(matrixIn(next)).toHaveLength(366)
    }),
  400_000,
)

/** The workbook beside a new master, completed as the guide says. */
function ofRound(name: string, record: Uint8Array): Promise<Input> {
  return withFacts(memoryInput(name, { [name]: record }), { Tanggal: '20/1/2027', Nomor: 'CONTOH-07/ITTAMA/2027' })
}

const asText = ({ code, name }: Asked) => `${code} ${name}`

const hundredths = (value: string) => Math.round(Number(value) * 100)

/** The values of a unit a year on: of nine unsur three rise, three stay and three fall. */
function movedOf(values: UnitYear['values'], at: number): UnitYear['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([code, value], place) => {
      return [code, ((hundredths(value) + (((at + 2 * place) % 3) - 1) * 37) / 100).toFixed(2)]
    }),
  )
}

function countStatus(actions: readonly PlannedAction[]) {
  const closed = actions.filter(({ status }) => status === 'Close').length
  return { actions: actions.length, closed, open: actions.length - closed }
}

/** How many recommended unsur of its unit an action answers. */
function answeredBy(asked: ReadonlyMap<string, readonly Asked[]>, unit: string, codes: readonly string[]): number {
  return (asked.get(unit) ?? []).filter(({ code }) => codes.includes(code)).length
}

function sumOf(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((sum, cells) => sum + Number(cells[column]), 0)
}
