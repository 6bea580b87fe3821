import { readFileSync } from 'node:fs'
import { actionRefersOnly, actionSaysNone } from '../src/audit/ratl/action-words.ts'
import type { AuditedAction } from '../src/audit/ratl/audited-action.ts'
import { dateAfterDeadline, statusContradicted } from '../src/audit/ratl/contradictions.ts'
import { parseIsoDate } from '../src/base/dates/calendar-date.ts'

/** What was planted in a text, and the code of the finding that should tell it. */
export const codeOfKind = {
  'closed-but-undone': 'ratl.status-contradicted',
  'closed-but-under-way': 'ratl.status-contradicted',
  'open-but-done': 'ratl.status-contradicted',
  'refers-only': 'ratl.action-refers-only',
  'says-none': 'ratl.action-says-none',
  'date-after-deadline': 'ratl.date-after-deadline',
} as const

export type PlantedKind = keyof typeof codeOfKind

/** An action as a row has it, and what is to be found in it. */
export interface LabelledText {
  readonly id: string | number
  readonly status: 'Open' | 'Close'
  readonly deadline?: string | null
  readonly action: string
  readonly evidence?: string
  readonly remark?: string
  readonly expect: PlantedKind | 'innocent'
  /** Why a label was corrected. */
  readonly note?: string
}

export const halves = ['own', 'blind'] as const

export function readTexts(half: (typeof halves)[number]): readonly LabelledText[] {
  return JSON.parse(readFileSync(`test/audit/texts/${half}.json`, 'utf8'))
}

const rules = [statusContradicted, actionSaysNone, actionRefersOnly, dateAfterDeadline]

/** The codes of what the rules say of a text. */
export function findIn({ status, deadline, action, evidence, remark }: LabelledText): readonly string[] {
  const audited: AuditedAction = {
    ...{ year: 2022, unit: 'Balai Umpama', words: action, evidence, remark, timeline: deadline ?? '–', status },
    deadline: parseIsoDate(deadline ?? ''),
    at: column => ({ file: 'teks.json', cell: column }),
  }
  return rules.flatMap(rule => rule.find({ actions: [audited] }).map(({ code }) => code))
}

/** How many planted texts were found, how many were not, and how many findings are wrong. */
export interface Count {
  readonly found: number
  readonly missed: readonly (string | number)[]
  readonly wrong: readonly string[]
}

/** Holds the findings in texts against their labels; the missed and the wrong ones by the id of their text. */
export function measure(texts: readonly LabelledText[]): Count {
  const judged = texts.map(text => {
    const wanted = text.expect === 'innocent' ? undefined : codeOfKind[text.expect]
    const codes = findIn(text)
    return { id: text.id, isWanted: wanted !== undefined, isFound: codes.some(code => code === wanted), wanted, codes }
  })
  return {
    found: judged.filter(({ isFound }) => isFound).length,
    missed: judged.filter(({ isWanted, isFound }) => isWanted && !isFound).map(({ id }) => id),
    wrong: judged.flatMap(({ id, wanted, codes }) =>
      codes.filter(code => code !== wanted).map(code => `${id} ${code}`),
    ),
  }
}

/** The share of findings that are right. */
export function precisionOf({ found, wrong }: Count): number {
  return found + wrong.length === 0 ? 1 : found / (found + wrong.length)
}

/** The share of planted texts that are found. */
export function recallOf({ found, missed }: Count): number {
  return found + missed.length === 0 ? 1 : found / (found + missed.length)
}
