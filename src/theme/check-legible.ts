import { gradeRole } from '../base/grade-role.ts'
import { checkPhrases } from './check-phrases.ts'
import { gradeColour, rampOf } from './grade-ramp.ts'
import { mm } from './length.ts'
import { textRoom } from './page-frame.ts'
import type { ThemeFault } from './problems.ts'
import { type ThemeSettings, wantedRamp } from './theme-settings.ts'

const white = '#FFFFFF'
const black = '#000000'

/** Fills that black text stands on, and colours of text on white. */
const fills = ['kepalaTabel', 'barisJumlah'] as const
const gradeNames = ['mutuA', 'mutuB', 'mutuC', 'mutuD'] as const
const inks = ['kepalaHalaman', 'nomorHalaman', 'tandaInternal', 'grafikTulisan'] as const

/** Instruments with more grades than this are not known. */
const mostGrades = 10

/** Millimetres that margins leave at least, each way. */
const leastText = 120

/** What makes a theme hard to read, though each of its values is possible. */
export function checkLegible(settings: ThemeSettings): readonly ThemeFault[] {
  const { warna, tautan, tepi, ukuran, kepalaHalaman } = settings
  return [
    ...fills.flatMap(name => checkContrast(warna[name], black, ['warna', name])),
    ...checkGrades(warna),
    ...inks.flatMap(name => checkContrast(warna[name], white, ['warna', name])),
    ...checkContrast(tautan.warna, white, ['tautan', 'warna']),
    ...checkMargins(tepi),
    ...(kepalaHalaman === '' ? [] : checkHead(tepi, ukuran.kepalaHalaman)),
    ...checkWords(kepalaHalaman),
    ...checkPhrases(settings),
  ]
}

/** Grades of every usual number: a colour between two light ones may be dark. */
function checkGrades(warna: ThemeSettings['warna']): readonly ThemeFault[] {
  const ramp = rampOf(warna)
  if (ramp.length === 0) return [{ code: 'theme.missing', path: ['warna', 'mutu'], params: { wanted: wantedRamp } }]
  const ofLetters = gradeNames.flatMap(name => checkContrast(warna[name] ?? white, black, ['warna', name]))
  if (ofLetters.length > 0) return ofLetters
  const places = Array.from({ length: mostGrades }, (_, at) => at + 1)
  const roles = places.flatMap(of => places.slice(0, of).map(rank => gradeRole({ rank, of })))
  const [first = []] = roles
    .map(role => checkContrast(gradeColour(ramp, role), black, ['warna', 'mutu']))
    .filter(faults => faults.length > 0)
  return first
}

function checkContrast(colour: string, against: string, path: readonly string[]): readonly ThemeFault[] {
  const found = contrast(colour, against)
  if (found >= leastContrast) return []
  // Cut, not rounded: 4.46 is not enough, and must not read as 4.5.
  const ratio = String(Math.floor(found * 10) / 10).replace('.', ',')
  return [{ code: 'theme.low-contrast', path, params: { colour, ratio } }]
}

function checkMargins(tepi: ThemeSettings['tepi']): readonly ThemeFault[] {
  return (['A4', 'F4'] as const).flatMap(paper =>
    (['tegak', 'rebah'] as const).flatMap((turn): readonly ThemeFault[] => {
      const { width, height } = textRoom(tepi, paper, turn)
      if (width >= leastText && height >= leastText) return []
      const unbound = textRoom({ ...tepi, jilid: 0 }, paper, turn)
      const isBinding = unbound.width >= leastText && unbound.height >= leastText
      return [
        { code: 'theme.narrow-page', path: ['tepi', isBinding ? 'jilid' : turn], params: { paper, width, height } },
      ]
    }),
  )
}

/** Lines that the upper margin has room for: the marking of an edition, and a running head that wraps twice. */
const headLines = 4

function checkHead(tepi: ThemeSettings['tepi'], size: number): readonly ThemeFault[] {
  const least = Math.ceil((headLines * size * 1.2) / mm)
  return (['tegak', 'rebah'] as const).flatMap((turn): readonly ThemeFault[] => {
    const found = tepi[turn].atas
    return found >= least ? [] : [{ code: 'theme.high-head', path: ['tepi', turn, 'atas'], params: { found, least } }]
  })
}

/** What a running head may say of its report, besides words of its own. */
const headWords = ['{judul}', '{unit}', '{instansi}'] as const
export type HeadWord = (typeof headWords)[number]

function checkWords(head: string): readonly ThemeFault[] {
  const known: readonly string[] = headWords
  const unknown = [...head.matchAll(/\{[^{}]*\}?|\}/g)].map(([word]) => word).filter(word => !known.includes(word))
  return unknown.map(word => ({ code: 'theme.unknown-word', path: ['kepalaHalaman'], params: { word } }))
}

/** Least contrast at which text is read with ease (WCAG 2.1, 1.4.3). */
export const leastContrast = 4.5

/** Contrast of two colours `#RRGGBB`, 1–21 (WCAG 2.1). */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((left, right) => right - left)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/** Relative luminance, 0–1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
