import { plainText, type RichText, sliceRich, type TextRun } from '../base/rich-text.ts'

/** Signs that phones also show as pictures: they mean the same when printed. */
const sign = '[©®‼⁉™ℹ\u2194-\u2199↩↪▪▫▶◀◻◼☑✔✖➡\u2b05-\u2b07]'
/** Pictographs that are shown as text unless a picture is asked for, but that no font of the reports has. */
const undrawn = '[\u23e9-\u23fa\u24c2\u26c4-\u26ff\u2934\u2935\u3030\u303d\u3297\u3299\u{10000}-\u{10ffff}]'
const drawn = `(?!\\p{Emoji_Presentation}|${undrawn})\\p{Extended_Pictographic}\ufe0e?`
/** What makes one emoji of several characters: selectors, tones of skin, keys, tags of flags, and what joins them. */
const selector = '[\ufe0e\ufe0f]'
const more = `(?:${selector}|\\p{Emoji_Modifier}|\u20e3|[\u{e0020}-\u{e007f}])`
const picture = `(?:\\p{Extended_Pictographic}|\\p{Emoji_Presentation})${more}*`
const joined = `${picture}(?:\u200d(?:${picture})?)*`
const key = `[0-9#*]${selector}?\u20e3`
const kept = `(?:${sign}${selector}?|${drawn})(?!${more}|\u200d)`
const emoji = `(?:\\p{RI}\\p{RI}|${key}|(?!${kept})${joined})`

const oneEmoji = new RegExp(emoji, 'gu')
/** Emoji beside each other, with the blanks behind each. */
const stretchOfEmoji = new RegExp(`(?:${emoji}[^\\S\\n]*)+`, 'gu')
/** Texts without any of these have no emoji. */
const hint = /[\u20e3\u2190-\u3299\u{1f000}-\u{1ffff}]|[©®‼⁉™ℹ]/u

/** Between these and a word stands no blank of its own. */
const opening = /[\s([{“‘]/u
const closing = /[\s)\]}”’.,;:!?…]/u

/**
 * The text without its emoji, each left out whole, and how many there were (UTS 51). The words around one keep a single
 * blank. Signs such as ✔ and → stay, whether a phone or a keyboard has typed them.
 */
export function leaveOutEmoji(rich: RichText): { readonly kept: RichText; readonly count: number } {
  const whole = plainText(rich)
  if (!hint.test(whole)) return { kept: rich, count: 0 }
  const runs: TextRun[] = []
  let [from, count] = [0, 0]
  for (const { 0: stretch, index } of whole.matchAll(stretchOfEmoji)) {
    const start = beforeBlanks(whole, index)
    const end = index + stretch.length
    runs.push(...sliceRich(rich, from, start))
    if (standsBetweenWords(whole, start, end)) runs.push(blankLike(rich, start < index ? start : start - 1))
    from = end
    count += stretch.match(oneEmoji)?.length ?? 0
  }
  return { kept: [...runs, ...sliceRich(rich, from, whole.length)], count }
}

/** Where the blanks of the line begin that end at a place. */
function beforeBlanks(text: string, end: number): number {
  let start = end
  while (start > 0 && /[^\S\n]/.test(text.charAt(start - 1))) start -= 1
  return start
}

function standsBetweenWords(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  return before !== '' && after !== '' && !opening.test(before) && !closing.test(after)
}

/** A blank in the style of a character. */
function blankLike(rich: RichText, at: number): TextRun {
  return { ...sliceRich(rich, at, at + 1)[0], text: ' ' }
}
