// What the words of a cell say: how far an action has come, that there is none, that it stands elsewhere, which days
// are named. A text comes in. What it says goes out.

import { clausesOf, isPlanned } from './clauses.ts'
import {
  completion,
  denied,
  done,
  hintInPlans,
  intended,
  preliminary,
  remainder,
  thwarted,
  underWay,
  unfulfilled,
} from './progress-words.ts'

/** How far an action has come; `intended` where it is only said that it will be done. */
export type Progress = 'undone' | 'intended' | 'under-way' | 'done'

/** What a text says of it, in its own words. */
export interface Statement {
  readonly progress: Progress
  readonly words: string
}

/** A `plan` says what is to be done, and much of other things; an `account` beside it says what became of it. */
export type TextRole = 'plan' | 'account'

interface Phrases {
  readonly progress: Progress
  readonly inTexts: Readonly<Record<TextRole, RegExp | undefined>>
}

/** In the order in which they count where a clause has several: "belum selesai" is not done. */
const vocabulary: readonly Phrases[] = [
  phrases('undone', denied),
  phrases('done', done),
  phrases('undone', thwarted),
  phrases('under-way', underWay),
  phrases('intended', intended),
  phrases('done', completion),
]

function phrases(progress: Progress, { anywhere, accounts }: typeof denied): Phrases {
  return { progress, inTexts: { plan: anyOf(anywhere), account: anyOf([...anywhere, ...accounts]) } }
}

function anyOf(sources: readonly string[]): RegExp | undefined {
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'iu')
}

/** What a text says of the progress of its action, in the order in which it says so. */
export function statementsOf(text: string, role: TextRole): readonly Statement[] {
  if (role === 'plan' && !hintInPlans.test(text)) return []
  return clausesOf(text).flatMap(clause => statementOf(clause, role) ?? [])
}

/** Whether a text speaks of something that is still to be done beside what is done: "sudah dua kali, sisanya menyusul". */
export function leavesARemainder(text: string): boolean {
  return remainder.test(text)
}

/** Whoever tells, shows or watches a state does not speak of their own. */
const tellsOfOthers =
  /^(?:akan\s+)?(?:(?:me|pe)(?:ng?informasi|mberi|nyampai|ngumum|masti|mantau|ncatat|nampil|nge?cek|lacak|ngidentifikasi|ndata|ngevaluasi|lapor|nindak\s?lanjut|milah|nghubungi|ngingat|ngirim|ngkaji|rekap|lihat|njawab|nampung|ngawal|nelusur)|informasi|notifikasi|monitoring|evaluasi|pelanggan|pemohon|pengguna)/iu

function statementOf(clause: string, role: TextRole): Statement | undefined {
  if (role === 'plan' && tellsOfOthers.test(clause)) return undefined
  const share = role === 'account' || !isPlanned(clause) ? shareDone(clause) : undefined
  if (share !== undefined) return share
  for (const { progress, inTexts } of vocabulary) {
    const found = inTexts[role]?.exec(clause)
    if (found)
      return progress === 'done' && isPremature(clause, found.index) ? undefined : { progress, words: found[0].trim() }
  }
  return undefined
}

/** Completion that is hoped for, or that of a step ahead of the thing itself. */
function isPremature(clause: string, at: number): boolean {
  return unfulfilled.test(clause.slice(0, at)) || preliminary.test(clause)
}

const percentage =
  /\b(?:realisasi|progress?|pekerjaan|terlaksana|selesai|sudah|baru|fisik)\b(?!.*\banggaran\b)[^%\d]{0,25}(\d{1,3})(?:[.,]\d+)?\s?(?:%|persen\b)(?!\s+(?:pelanggan|responden|pengguna|pemohon|permohonan))|^(\d{1,3})\s?(?:%|persen)$/iu
const parts = /(?<![\d.,]|\b(?:nilai|skor|rating|indeks|bintang) )(\d{1,3})\s+(?:\p{L}+\s+)?dari\s+(\d{1,3})(?![\d%])/iu

/** A share of the work: "progres 60%", "3 dari 5 kegiatan". */
function shareDone(clause: string): Statement | undefined {
  const percent = percentage.exec(clause)
  if (percent) return describeShare(Number(percent[1] ?? percent[2]), 100, percent[0])
  const counted = parts.exec(clause)
  return counted ? describeShare(Number(counted[1]), Number(counted[2]), counted[0]) : undefined
}

function describeShare(some: number, all: number, words: string): Statement | undefined {
  if (some > all) return undefined
  return { progress: some === 0 ? 'undone' : some < all ? 'under-way' : 'done', words }
}
