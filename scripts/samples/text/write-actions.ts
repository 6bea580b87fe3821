import type { ActionGroup, ActionRecord, PlannedRecord } from '../action-record.ts'
import type { UnsurCode } from '../phrases/unsur-phrases.ts'
import type { Random } from '../random.ts'
import { chooseShape } from './choose-shape.ts'
import { describeService } from './describe-service.ts'
import { fillSlots, type TextContext } from './fill-slots.ts'
import { plainText } from './marked-text.ts'
import { createPen } from './pen.ts'
import type { PhraseMemory } from './phrase-memory.ts'
import { readsWell } from './reads-well.ts'

const ATTEMPTS = 500
const SHORTEST = 24

/** What writing needs beside the records; `taken` holds every text written so far, over all workbooks. */
export interface Desk {
  readonly random: Random
  readonly memory: PhraseMemory
  readonly taken: Set<string>
  readonly unsurNames: Readonly<Record<string, string>>
}

interface Draft {
  readonly marked: string
  readonly drawn: readonly string[]
  readonly distance: number
}

// The three lowest unsur of a survey are mostly these; the weights are the number of times a code stands here.
const often: readonly UnsurCode[] = ['U1', 'U1', 'U2', 'U2', 'U3', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'U9']

function threeUnsur(random: Random): readonly UnsurCode[] {
  return [...new Set(random.shuffle(often))].slice(0, 3)
}

function leaderOf(unit: string): string {
  if (unit.startsWith('Biro')) return 'Kepala Biro'
  if (unit.startsWith('Direktorat')) return 'Direktur'
  return `Kepala ${/^(Pusat|Balai Besar POM|Balai POM|Loka POM)/.exec(unit)?.[0] ?? 'Unit'}`
}

function contextOf(group: ActionGroup, code: UnsurCode, desk: Desk): TextContext {
  const name = group.answers.type === 'service' ? group.answers.name : desk.random.pick(group.unit.services2022)
  const service = describeService(name, group.unit.group)
  return {
    unit: group.unit.unit,
    leader: leaderOf(group.unit.unit),
    year: group.year,
    service,
    unsurName: (desk.unsurNames[code] ?? code).toLowerCase(),
    users: desk.random.pick(service.users),
    staff: desk.random.pick(service.staff),
  }
}

function closest(target: number, desk: Desk, draftOnce: () => Omit<Draft, 'distance'>): Draft {
  let best: Draft | undefined
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { marked, drawn } = draftOnce()
    const plain = plainText(marked)
    const repeatsItself = new Set(drawn).size < drawn.length
    if (repeatsItself || plain.length < SHORTEST || desk.taken.has(plain)) continue
    const stale = drawn.filter(desk.memory.usedInGroup).length
    const distance = Math.abs(plain.length - target) + stale * 30
    // How it reads takes longest to tell, and is asked of few.
    if ((best !== undefined && distance >= best.distance) || !readsWell(marked)) continue
    best = { marked, drawn, distance }
    if (distance <= target / 200) break
  }
  if (best === undefined) throw new Error(`No text of about ${target} characters could be composed.`)
  return best
}

function writeAction(group: ActionGroup, unsur: readonly UnsurCode[], target: number, desk: Desk): string {
  const shape = chooseShape(target, desk.random)
  const [code = 'U1', ...others] = unsur
  const best = closest(target, desk, () => {
    const context = contextOf(group, code, desk)
    const pen = createPen({ random: desk.random, memory: desk.memory, context, unsur: [code, ...others] })
    return { marked: fillSlots(shape(pen, target), context), drawn: pen.drawn }
  })
  desk.memory.remember(best.drawn)
  desk.taken.add(plainText(best.marked))
  return best.marked
}

/** Write the text of every record, each as near to its wanted length as whole phrases allow, and none twice. */
export function writeActions(
  records: readonly PlannedRecord[],
  targets: readonly number[],
  desk: Desk,
): readonly ActionRecord[] {
  let group: ActionGroup | undefined
  let unsur: readonly UnsurCode[] = []
  return records.map((record, at) => {
    if (record.group !== group) {
      group = record.group
      unsur = threeUnsur(desk.random)
      desk.memory.enter(`${group.year}/${group.unit.no}`)
    }
    const [first = 'U1', ...rest] = unsur
    const action = writeAction(record.group, unsur, targets[at] ?? SHORTEST, desk)
    unsur = [...rest, first]
    return { ...record, action }
  })
}
