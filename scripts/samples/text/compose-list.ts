import { generalIntroductions, unsurIntroductions } from '../phrases/general.ts'
import { type UnsurCode, unsurCodes } from '../phrases/unsur-phrases.ts'
import type { Shape } from './compose-prose.ts'
import type { Pen } from './pen.ts'

type Ending = '' | '.' | ';'

function closeItems(items: readonly string[], ending: Ending): readonly string[] {
  return items.map((item, at) => item + (ending === ';' && at === items.length - 1 ? '.' : ending))
}

function chooseEnding(pen: Pen): Ending {
  return pen.random.pick(['', '', '.', ';'])
}

function withClosingLine(pen: Pen, text: string): string {
  return pen.random.chance(0.2) ? `${text}\n${pen.followUp(pen.unsur[0])}` : text
}

function composeFlatList(pen: Pen, target: number, marker: (at: number) => string): string {
  const oneUnsur = target < 600 && pen.random.chance(0.6)
  const [code] = pen.unsur
  const introductions = oneUnsur ? unsurIntroductions : generalIntroductions
  const introduction = pen.random.chance(0.55) ? [pen.oneOf(introductions)] : []
  const items: string[] = []
  const lines = (ending: Ending) => [
    ...introduction,
    ...closeItems(items, ending).map((item, at) => `${marker(at)} ${item}`),
  ]
  while (items.length < 2 || pen.lengthOf(lines('').join('\n')) < target - 55) {
    items.push(pen.activity(oneUnsur ? code : pen.random.pick(pen.unsur), 0.2))
  }
  return withClosingLine(pen, lines(chooseEnding(pen)).join('\n'))
}

/** `1. …` lines, often under an opening line. */
export const composeNumberedList: Shape = (pen, target) => composeFlatList(pen, target, at => `${at + 1}.`)

/** `- …` lines. */
export const composeBulletList: Shape = (pen, target) => composeFlatList(pen, target, () => '-')

function composeSection(pen: Pen, code: UnsurCode, isLongEnough: (lines: readonly string[]) => boolean): string[] {
  const items: string[] = []
  const lettered = () => items.map((item, at) => `${String.fromCharCode(97 + at)}. ${item}`)
  while (items.length < 2 || !isLongEnough(lettered())) items.push(pen.activity(code, 0.25))
  return lettered()
}

/** Numbers for the unsur, letters for the activities under each. */
export const composeNestedList: Shape = (pen, target) => {
  const sections = Math.min(7, Math.max(2, Math.round(target / 420)))
  const others = pen.random.shuffle(unsurCodes.filter(code => !pen.unsur.includes(code)))
  const codes = [...pen.unsur, ...others].slice(0, sections)
  const ending = chooseEnding(pen)
  let text = pen.random.chance(0.5) ? pen.oneOf(generalIntroductions) : ''
  codes.forEach((code, at) => {
    const opened = `${text}${text === '' ? '' : '\n'}${at + 1}. ${pen.heading(code)}:`
    const until = (target * (at + 1)) / sections - 55
    const lines = composeSection(pen, code, drawn => pen.lengthOf([opened, ...drawn].join('\n')) >= until)
    text = [opened, ...closeItems(lines, ending)].join('\n')
  })
  return withClosingLine(pen, text)
}
