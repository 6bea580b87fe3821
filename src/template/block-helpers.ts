import Handlebars from 'handlebars'
import { enumerate } from '../base/enumerate.ts'
import { insist } from './insist.ts'

type Options = Handlebars.HelperOptions
type BlockHelper = (this: unknown, value: unknown, options: Options) => string

/** Our blocks; three replace built-in ones, which take a missing value for "no" or "none". */
export const blockHelpers = {
  if(condition, options) {
    return insist.yesOrNo('if', condition) ? options.fn(this) : options.inverse(this)
  },
  unless(condition, options) {
    return insist.yesOrNo('unless', condition) ? options.inverse(this) : options.fn(this)
  },
  /** Whether a value is there: the one block that may be handed one that is absent. An empty list is as good as none. */
  ada(value, options) {
    const isThere = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
    return isThere ? options.fn(this) : options.inverse(this)
  },
  /** Whether a list has one item only, so that a sentence serves better. */
  tunggal(items, options) {
    return insist.list('tunggal', items).length === 1 ? options.fn(this) : options.inverse(this)
  },
  each(items, options) {
    const list = insist.list('each', items)
    return list.length === 0 ? options.inverse(this) : filledBlocks(list, options).join('')
  },
  /** The filled blocks as one enumeration, `a`, `a dan b`, `a, b, dan c`. */
  rangkai(items, options) {
    const list = insist.list('rangkai', items)
    return list.length === 0 ? options.inverse(this) : enumerate(filledBlocks(list, options).map(text => text.trim()))
  },
} satisfies Readonly<Record<string, BlockHelper>>

/**
 * The block once for each item, which it may name; `@index`, `@first` and `@last` say which one it is, and `@tanda` is what
 * ends it in a list: a semicolon, `; dan` before the last, a full stop after it.
 */
function filledBlocks(items: readonly unknown[], options: Options): readonly string[] {
  return items.map((item, index) => {
    const data = Handlebars.createFrame(options.data ?? {})
    const left = items.length - 1 - index
    const tanda = left === 0 ? '.' : left === 1 ? '; dan' : ';'
    Object.assign(data, { list: items, index, nomor: index + 1, first: index === 0, last: left === 0, tanda })
    return options.fn(item, { data, blockParams: [item, index] })
  })
}
