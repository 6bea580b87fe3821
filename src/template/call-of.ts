import type { strictHelpers } from './strict-helpers.ts'

/** A call as it stands in a mustache, a block or another call. */
export type Call = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash' | 'loc'>

/** A call of one of our own helpers with a path of the template, at the place of that path. */
export function callOf(
  helper: keyof typeof strictHelpers,
  path: hbs.AST.PathExpression,
  ...more: hbs.AST.Literal[]
): Call {
  const { loc } = path
  return {
    path: { type: 'PathExpression', data: false, depth: 0, parts: [helper], original: helper, loc },
    params: [path, ...more],
    hash: { type: 'Hash', pairs: [], loc },
    loc,
  }
}
