import Handlebars from 'handlebars'
import { nearestNames } from '../base/nearest-names.ts'
import type { ProblemLog } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import { blockHelpers } from './block-helpers.ts'
import { type Call, callOf, insistingCall } from './call-of.ts'
import { helpers, valueHelpers } from './helpers.ts'
import { rootTemplates, type TemplateSource, type Templates } from './load-templates.ts'
import { markPlaces } from './markup-instructions.ts'
import { templateProblem } from './problems.ts'

type Located = Pick<hbs.AST.Node, 'loc'>
/** What tells Handlebars whether a node stays. */
type Left = false | undefined
type Include = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement

/**
 * Makes a parsed template strict, in place. Handlebars takes a missing value for nothing in most places, ignores what a
 * helper or partial does not ask for, and prints unescaped text where it is told to. Here every path insists on a value
 * and what is printed on being text or a count; whatever else would be passed over is reported, and left out, so that the
 * rest can be filled and its faults are met in the same run.
 *
 * The methods bear the names of the nodes that Handlebars visits.
 */
export class StrictTemplate extends Handlebars.Visitor {
  /** Tells Handlebars to put what a method returns in the place of its node. */
  readonly mutating = true
  readonly #template: TemplateSource
  readonly #templates: Templates
  readonly #log: ProblemLog
  /** Names that the blocks around have given to their items. */
  #named: readonly string[] = []
  #isInComment = false
  /** Whether the path that is visited stands in `{{#ada}}`. */
  #mayBeAbsent = false
  #refusals = 0

  constructor(template: TemplateSource, templates: Templates, log: ProblemLog) {
    super()
    this.#template = template
    this.#templates = templates
    this.#log = log
  }

  override Program(program: hbs.AST.Program): void {
    const around = this.#named
    this.#named = [...around, ...(program.blockParams ?? [])]
    super.Program(program)
    this.#named = around
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    // Escaped, or inside a raw block: nobody wants to read it in a report.
    if (content.value.includes('{{')) this.#refuse(content, 'tanda {{ tidak dapat dicetak')
    this.#isInComment = endsInComment(content.value, this.#isInComment)
    content.value = markPlaces(content.value, this.#template.file, content.loc.start.line)
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): Left {
    return this.#unlessRefused(() => {
      const { path, params, hash, loc } = mustache
      this.#checkComment(mustache)
      if (!mustache.escaped) this.#refuse(mustache, 'isian hanya dicetak dengan dua kurung kurawal')
      if (!isPath(path)) this.#refuse(mustache, 'yang dicetak harus nama sebuah isian')
      else if (params.length > 0 || hash !== undefined) this.#checkCall({ path, params, hash, loc }, valueHelpers)
      else Object.assign(mustache, callOf('cetak', path))
      this.acceptArray(mustache.params)
    })
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    this.#checkCall(call, valueHelpers)
    this.acceptArray(call.params)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): Left {
    const left = this.#unlessRefused(() => {
      this.#checkCall(block, blockHelpers)
      this.#checkBlockParams(block.program ?? block.inverse)
      this.#mayBeAbsent = block.path.type === 'PathExpression' && block.path.original === 'ada'
      this.acceptArray(block.params)
      this.#mayBeAbsent = false
    })
    this.acceptKey(block, 'program')
    this.acceptKey(block, 'inverse')
    return left
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): Left {
    return this.#unlessRefused(() => this.#checkPartial(partial, false))
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): Left {
    const left = this.#unlessRefused(() => {
      this.#checkPartial(partial, true)
      this.#checkBlockParams(partial.program)
    })
    this.acceptKey(partial, 'program')
    return left
  }

  override Decorator(decorator: hbs.AST.Decorator): Left {
    return this.#unlessRefused(() => this.#refuse(decorator, '{{*…}} tidak dikenal'))
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): Left {
    return this.#unlessRefused(() => this.#refuse(decorator, '{{#*…}} tidak dikenal'))
  }

  /** The paths that are visited are values handed on: to a helper, a block or a partial. */
  override PathExpression(path: hbs.AST.PathExpression): hbs.AST.SubExpression {
    const [name = ''] = path.parts
    if (path.data && !dataNames.includes(name)) {
      const nearest = nearestNames(name, dataNames).map(known => `@${known}`)
      this.#refuse(path, `isian "${path.original}" tidak ada`, nearest)
    }
    return { type: 'SubExpression', ...insistingCall(path, this.#named, this.#mayBeAbsent) }
  }

  /** Leaves a node out where something in it was refused. */
  #unlessRefused(check: () => void): Left {
    const before = this.#refusals
    check()
    return this.#refusals > before ? false : undefined
  }

  /** Two dashes in a value would break the comment. */
  #checkComment(node: Located): void {
    if (this.#isInComment) this.#refuse(node, 'komentar yang memuat isian ditulis {{!-- … --}}, bukan <!-- … -->')
  }

  #checkCall({ path, params, hash, loc }: Call, known: object): void {
    const name = path.original
    if (!Object.hasOwn(known, name)) {
      this.#refuse({ loc }, `helper "${name}" tidak ada di sini`, nearestNames(name, Object.keys(known)))
    } else if (params.length !== 1 || hash !== undefined) this.#refuse({ loc }, `${name} membutuhkan tepat satu isian`)
  }

  #checkBlockParams(program: hbs.AST.Program): void {
    for (const name of program.blockParams ?? []) {
      if (Object.hasOwn(helpers, name)) this.#refuse(program, `"${name}" sudah menjadi nama helper`)
    }
  }

  #checkPartial(partial: Include, hasBlock: boolean): void {
    const { name, params } = partial
    this.#checkComment(partial)
    if (isPath(name)) this.#checkTarget(partial, name.original, hasBlock)
    else this.#refuse(partial, 'nama bagian harus ditulis langsung')
    if (params.length > 1) this.#refuse(partial, 'sebuah bagian menerima paling banyak satu isian')
    this.acceptArray(params)
    this.acceptKey(partial, 'hash')
  }

  /** A part must be there, and print the block that it is given: one that it does not print would be lost. */
  #checkTarget(partial: Include, name: string, hasBlock: boolean): void {
    const target = this.#templates.get(name)
    const isRoot = rootTemplates.some(root => this.#templates.get(root) === this.#template)
    const isOwnBlock = name === partialBlock && !isRoot
    if (target === undefined && !isOwnBlock) {
      const nearest = nearestNames(name, [...this.#templates.keys()])
      this.#refusals += 1
      this.#log.add(templateProblem('template.missing', this.#placeOf(partial), { name, nearest }))
    } else if (target !== undefined && printsBlock(target) !== hasBlock) {
      this.#refuse(partial, hasBlock ? `"${name}" tidak mencetak blok` : `"${name}" membutuhkan blok, {{#> ${name}}}`)
    }
  }

  #placeOf({ loc }: Located): Place {
    return { file: this.#template.file, line: loc.start.line }
  }

  #refuse(node: Located, reason: string, nearest: readonly string[] = []): void {
    this.#refusals += 1
    this.#log.add(templateProblem('template.failed', this.#placeOf(node), { reason, nearest }))
  }
}

/** What a template may ask for with `@`. */
const dataNames = ['root', 'index', 'nomor', 'first', 'last', 'tanda']

const partialBlock = '@partial-block'

function printsBlock({ source }: TemplateSource): boolean {
  return /\{\{~?#?>\s*@partial-block/.test(source)
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

/** Whether the text leaves an XML comment open, given whether one was open before it. */
function endsInComment(text: string, before: boolean): boolean {
  const [opened, closed] = [text.lastIndexOf('<!--'), text.lastIndexOf('-->')]
  return opened === closed ? before : opened > closed
}
