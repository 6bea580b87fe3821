import { unsurCodes } from '../phrases/unsur-phrases.ts'
import type { Pen } from './pen.ts'

/** A way to draft a text of about the wanted length. */
export type Shape = (pen: Pen, target: number) => string

/** The shortest form: `Menambah loket pelayanan`. */
export const composeBrief: Shape = (pen, target) => {
  // The very short phrases are few, so they are taken from any unsur.
  const code = pen.random.pick(target < 45 ? unsurCodes : pen.unsur)
  const brief = pen.brief(code)
  const hasPlace = / (pada|di) /.test(brief)
  return target > 48 && !hasPlace && pen.random.chance(0.3) ? `${brief} pada {unit}` : brief
}

/** One sentence, with or without a full stop, as staff write it. */
export const composePhrase: Shape = (pen, target) => {
  const [code] = pen.unsur
  const chanceOfAim = target > 95 ? 0.75 : 0
  const isShort = target < 110 && pen.random.chance(0.35)
  const opening = isShort ? pen.brief(code) : pen.activity(code, chanceOfAim)
  const sentence = isShort && pen.random.chance(chanceOfAim) ? `${opening} ${pen.aim(code)}` : opening
  return pen.random.chance(0.35) ? `${sentence}.` : sentence
}

/** Two sentences or more: an activity, how it is watched, perhaps a second activity. */
export const composeParagraph: Shape = (pen, target) => {
  const [code] = pen.unsur
  let text = `${pen.activity(code, 0.6)}.`
  let followed = false
  while (pen.lengthOf(text) < target - 45) {
    const next = followed && pen.random.chance(0.5) ? `${pen.activity(code, 0.4)}.` : pen.followUp(code)
    followed = true
    text = `${text} ${next}`
  }
  return text
}
