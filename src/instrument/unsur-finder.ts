import { nameKey, normaliseName } from '../base/name-key.ts'
import type { Criterion } from './instrument.ts'

/** Unsur of an instrument that a text names, by code, name or short name, in any of the ways in which offices write them. */
export type FindUnsur = (text: string) => { readonly codes: readonly string[]; readonly unknown: readonly string[] }

/** What an unsur is called. */
export type NamedUnsur = Pick<Criterion, 'code' | 'name' | 'shortNames'>

export function unsurFinder(criteria: readonly NamedUnsur[]): FindUnsur {
  const byName = new Map(
    criteria.flatMap(({ code, name, shortNames }) =>
      [code, name, ...shortNames].flatMap(one => [normaliseName(one), nameKey(one)].map(key => [key, code] as const)),
    ),
  )
  const codes = new Set(criteria.map(({ code }) => code))
  const codeIn = (text: string): string | undefined => {
    const [, letter = '', number = ''] = /^\s*([UP])\s?\.?(\d{1,2})\b/i.exec(text) ?? []
    const code = `U${number}`
    if (letter !== '' && codes.has(code)) return code
    return (
      byName.get(normaliseName(text)) ?? byName.get(normaliseName(text.replace(/^\s*(?:unsur|[UP]?\d+)[.:)\s]*/i, '')))
    )
  }
  return text => {
    if (text.trim() === '') return { codes: [], unknown: [] }
    const whole = codeIn(text)
    // A name may hold a comma itself.
    const pieces = whole !== undefined && !/[;\n]|,\s*[UP]\s?\d/i.test(text) ? [text] : text.split(/[;,\n]|\bdan\b|&/i)
    const found = pieces.map(piece => piece.trim()).filter(piece => piece !== '')
    const known = found.map(piece => ({ piece, code: codeIn(piece) }))
    return {
      codes: [...new Set(known.flatMap(({ code }) => code ?? []))],
      unknown: known.every(({ code }) => code === undefined)
        ? [text.trim()]
        : known.filter(({ code }) => !code).map(({ piece }) => piece),
    }
  }
}
