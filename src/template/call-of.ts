import type { strictHelpers } from './strict-helpers.ts'

/** A call as it stands in a mustache, a block or another call. */
export type Call = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash' | 'loc'>

/** A call of one of our own helpers with a path of the template, at the place of that path. */
export function callOf(
  helper: keyof typeof strictHelpers,
  path: hbs.AST.PathExpression,
  ...more: hbs.AST.Expression[]
): Call {
  const { loc } = path
  return {
    path: { type: 'PathExpression', data: false, depth: 0, parts: [helper], original: helper, loc },
    params: [path, ...more],
    hash: { type: 'Hash', pairs: [], loc },
    loc,
  }
}

/**
 * The call that insists on the value of a path, and knows what it was looked up in.
 *
 * @param named names that the blocks around have given to their items.
 * @param isOptional whether the value itself may be absent.
 */
export function insistingCall(path: hbs.AST.PathExpression, named: readonly string[], isOptional = false): Call {
  const [own, other] = isOptional ? (['boleh', 'bolehDari'] as const) : (['wajib', 'wajibDari'] as const)
  const { original, loc, parts, depth, data } = path
  const [first = '', ...rest] = parts
  const text = (value: string): hbs.AST.StringLiteral => ({ type: 'StringLiteral', value, original: value, loc })
  const isNamed = depth === 0 && named.includes(first) && !/^\.|this\b/.test(original)
  if (!data && !isNamed && depth === 0) return callOf(own, path, text(original), text(parts.join('.')))
  const from = data || isNamed ? { ...path, parts: [first], original: data ? `@${first}` : first } : upwards(path)
  const steps = data || isNamed ? rest : parts
  return callOf(other, path, text(original), text(steps.join('.')), from)
}

/** The object around, `..`. */
function upwards(path: hbs.AST.PathExpression): hbs.AST.PathExpression {
  return { ...path, parts: [], original: '../'.repeat(path.depth).slice(0, -1) }
}
