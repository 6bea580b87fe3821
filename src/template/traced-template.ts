import Handlebars from 'handlebars'
import type { tracingHelpers } from './tracing-helpers.ts'

type Expression = hbs.AST.Expression
type TracingName = keyof ReturnType<typeof tracingHelpers>

/**
 * Lets a strict template tell which values it prints, in place: what is printed goes through a helper that is handed the
 * object which holds the value, and its name there. Authors see nothing of it.
 *
 * The methods bear the names of the nodes that Handlebars visits.
 */
export class TracedTemplate extends Handlebars.Visitor {
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const { path, params, hash, loc } = mustache
    const value = heldValue(params)
    if (value === undefined || !isPath(path)) return
    const call: hbs.AST.SubExpression = { type: 'SubExpression', path, params, hash, loc }
    mustache.path = nameOf('%cetak', loc)
    mustache.params = [call, ...value]
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.acceptKey(block, 'program')
    this.acceptKey(block, 'inverse')
    const { path, params, loc } = block
    const name = tracingNames.get(path.original)
    if (name === undefined) return
    const value = heldValue(params)
    if (value === undefined) return
    block.path = nameOf(name, loc)
    block.params = [...params, ...value]
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    copyContext(partial)
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    copyContext(partial)
    this.acceptKey(partial, 'program')
  }
}

/** Blocks that choose what is printed. */
const tracingNames: ReadonlyMap<string, TracingName> = new Map([
  ['if', '%if'],
  ['unless', '%unless'],
  ['ada', '%ada'],
])

/**
 * The object that holds the value and its name there, as parameters; both are empty for an item that a block has named.
 * Inside helpers stands the call that insists on the value, with all that is needed (`insistingCall`).
 */
function heldValue([first]: readonly Expression[]): readonly Expression[] | undefined {
  if (!isCall(first)) return undefined
  const [path, , names, from] = first.params
  const helper = isPath(first.path) ? first.path.original : ''
  if (helper === 'wajib' || helper === 'boleh')
    return path !== undefined && isPath(path) ? held(here(path), path.parts) : undefined
  if (helper !== 'wajibDari' && helper !== 'bolehDari') return heldValue(first.params)
  if (names?.type !== 'StringLiteral' || from === undefined || !isPath(from)) return undefined
  const written = (names as hbs.AST.StringLiteral).value
  return held(from, written === '' ? [] : written.split('.'))
}

function held(from: hbs.AST.PathExpression, steps: readonly string[]): readonly Expression[] {
  const name = steps.at(-1)
  const { loc } = from
  if (name === undefined) return [text('', loc), text('', loc)]
  const holder: hbs.AST.PathExpression = { ...from, parts: [...from.parts, ...steps.slice(0, -1)] }
  return [holder, text(name, loc)]
}

function here({ loc }: hbs.AST.PathExpression): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [], original: 'this', loc }
}

/** Handlebars would copy what a part is filled with when values are added; our copy is known to be one. */
function copyContext(partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
  const { params, hash, loc } = partial
  if (hash === undefined || hash.pairs.length === 0) return
  const [context = here({ loc } as hbs.AST.PathExpression)] = params
  const call: hbs.AST.SubExpression = {
    type: 'SubExpression',
    path: nameOf('%bersama', loc),
    params: [context],
    hash,
    loc,
  }
  partial.params = [call]
  partial.hash = undefined as unknown as hbs.AST.Hash
}

function nameOf(helper: TracingName, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [helper], original: helper, loc }
}

function text(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc }
}

function isCall(node: Expression | undefined): node is hbs.AST.SubExpression {
  return node?.type === 'SubExpression'
}

function isPath(node: Expression): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}
