import { readFileSync } from 'node:fs'
import { findPersonalData } from '../src/privacy/personal-data.ts'
import type { PersonalDatum } from '../src/privacy/personal-datum.ts'
import { indexChannels, knowsNothing } from '../src/privacy/privacy-knowledge.ts'

/** A sentence, with the pieces of it that are personal data. */
export interface JudgedSentence {
  readonly text: string
  readonly pieces: readonly { readonly kind: string; readonly text: string }[]
}

/** What became of the pieces of a kind. */
export interface KindMeasure {
  readonly pieces: number
  readonly found: number
  /** Found, and masked without anybody having to decide. */
  readonly sure: number
}

export interface Measure {
  readonly kinds: ReadonlyMap<string, KindMeasure>
  /** Sentences without personal data, those in which something is masked, and those in which something is suspected. */
  readonly innocent: number
  readonly alarms: readonly string[]
  readonly suspicions: readonly string[]
  readonly missed: readonly string[]
}

/**
 * Three hundred sentences, half of them without personal data. `blind` was written by somebody who had seen neither the
 * finder nor its rules, `by-rule` by somebody who had read the rules alone; both before the finder. `blind-later` is a
 * hundred more, written like the first when the finder had learned from both.
 */
export function judgedSentences(name: 'blind' | 'by-rule' | 'blind-later'): readonly JudgedSentence[] {
  return JSON.parse(readFileSync(`test/privacy/sentences/${name}.json`, 'utf8')) as JudgedSentence[]
}

/** The account of the agency is one that it lists, as its office would. */
const knowledge = { ...knowsNothing, channels: indexChannels(['@bpom_ri']) }

/** A piece is found when no word of it longer than two letters, and no digit, is left. */
export function measureFinder(sentences: readonly JudgedSentence[]): Measure {
  const kinds = new Map<string, KindMeasure>()
  const [missed, alarms, suspicions]: [string[], string[], string[]] = [[], [], []]
  for (const { text, pieces } of sentences) {
    const found = findPersonalData(text, knowledge)
    const sure = found.filter(({ certainty }) => certainty === 'sure')
    for (const { kind, text: piece } of pieces) {
      const before = kinds.get(kind) ?? { pieces: 0, found: 0, sure: 0 }
      const [isFound, isSure] = [found, sure].map(data => isCovered(text, piece, data))
      if (isFound !== true) missed.push(`${piece} | ${text}`)
      const after = { found: before.found + Number(isFound), sure: before.sure + Number(isSure) }
      kinds.set(kind, { pieces: before.pieces + 1, ...after })
    }
    if (pieces.length > 0 || found.length === 0) continue
    if (sure.length > 0) alarms.push(text)
    else suspicions.push(text)
  }
  const innocent = sentences.filter(({ pieces }) => pieces.length === 0).length
  return { kinds, innocent, alarms, suspicions, missed }
}

function isCovered(text: string, piece: string, found: readonly PersonalDatum[]): boolean {
  const at = text.indexOf(piece)
  const words = [...piece.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) => word.length > 2 || /\d/.test(word))
  return words.every(({ 0: word, index }) => {
    return found.some(({ start, end }) => start <= at + index && end >= at + index + word.length)
  })
}
