/** Dashes and points alone, and `n/a`: what people and forms write where there is nothing to say. */
const mark = /^(?:[-–—―_.…\s]+|n\.?\/?a\.?)$/i

/** Whether a text only marks that a cell is meant to be empty. */
export function isEmptyMark(text: string): boolean {
  return mark.test(text)
}

/**
 * Whether a text says that there is nothing: an empty mark, or `tidak ada`. Not for counts and answers, where `tidak ada`
 * may be 0 or an answer.
 */
export function saysNothing(text: string): boolean {
  return isEmptyMark(text) || /^(?:tidak|tdk) ada$/i.test(text)
}
