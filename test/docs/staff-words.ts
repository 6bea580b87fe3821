import { readdirSync, readFileSync } from 'node:fs'
import ts from '@typescript/typescript6'
import type { Command } from 'commander'
import ExcelJS from 'exceljs'
import { nodeMachine } from '../../src/cli/node-machine.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { blankWorkbook } from '../../src/workbook/blank/blank-workbook.ts'
import { loadCatalogues } from '../base/load-catalogues.ts'
import { keptPorts } from '../kept-ports.ts'
import { guides } from './documents.ts'

/** A text that staff read, with what it is. */
export type StaffText = readonly [where: string, text: string]

/** Help of every command, below each other as staff call them. */
export function helpTexts(): readonly StaffText[] {
  const texts: StaffText[] = []
  let written = ''
  const out = (text: string) => {
    written += text
  }
  const visit = (command: Command, names: readonly string[]) => {
    written = ''
    command.outputHelp()
    texts.push([[...names, '--help'].join(' '), written])
    for (const sub of command.commands) visit(sub, [...names, sub.name()])
  }
  visit(
    buildProgram({ out, err: out, isTerminal: false }, nodeMachine, () => {}),
    ['laporan'],
  )
  return texts
}

/** Message and hint of every problem, of its example. */
export async function problemTexts(): Promise<readonly StaffText[]> {
  const problems = await loadCatalogues()
  return problems.map(({ code, wording: { message, hint, example } }) => [code, `${message(example)} ${hint(example)}`])
}

/** All that the blank workbooks say: cells, comments, and what a cell is said to want. */
export async function workbookTexts(): Promise<readonly StaffText[]> {
  const { resources } = keptPorts()
  const ofKinds = reportKinds.map(async ({ id, title, workbook }): Promise<readonly StaffText[]> => {
    const book = new ExcelJS.Workbook()
    const bytes = await blankWorkbook({ title, workbook: await workbook(resources) })
    await book.xlsx.load(bytes as unknown as ArrayBuffer)
    return book.worksheets.map(sheet => [`${id}: ${sheet.name}`, textsOf(sheet).join('\n')])
  })
  return (await Promise.all(ofKinds)).flat()
}

function textsOf(sheet: ExcelJS.Worksheet): readonly string[] {
  const texts = new Set<string>()
  sheet.eachRow(row =>
    row.eachCell(({ text, note }) => {
      texts.add(text)
      if (note !== undefined) texts.add(JSON.stringify(note))
    }),
  )
  const { dataValidations } = sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }
  for (const { promptTitle, prompt, errorTitle, error } of Object.values(dataValidations.model)) {
    for (const text of [promptTitle, prompt, errorTitle, error]) if (text !== undefined) texts.add(text)
  }
  return [...texts]
}

/** What templates may say and what each field means, as `laporan variabel` shows it. */
export function fieldTexts(): readonly StaffText[] {
  return reportKinds.map(({ id, viewFields }) => [
    `variabel ${id}`,
    viewFields()
      .map(({ meaning }) => meaning)
      .join('\n'),
  ])
}

export function guideTexts(): readonly StaffText[] {
  return guides.map(name => [name, readFileSync(name, 'utf8')])
}

/** The words of every template, without its tags and without what is filled in. */
export function templateTexts(): readonly StaffText[] {
  const names = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.hbs'))
  return names.map(name => {
    const text = readFileSync(`templates/${name}`, 'utf8')
    const comments = [...text.matchAll(/\{\{!--(.*?)--\}\}/gs)].map(([, comment]) => comment)
    return [`templates/${name}`, [...comments, text.replace(/\{\{.*?\}\}|<[^>]*>/gs, ' ')].join('\n')]
  })
}

/**
 * What the code says outside the catalogues: its literals, without what is filled in and our own failures. Renderers have no
 * words of their own, but the names of their formats; old reports keep their old words.
 */
export function spokenTexts(): readonly StaffText[] {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const names = all.filter(name => /(?<!\.d)\.ts$/.test(name) && !/^(?:render|archive\/v1)\//.test(name))
  return names.map(name => {
    const code = ts.createSourceFile(name, readFileSync(`src/${name}`, 'utf8'), ts.ScriptTarget.Latest)
    return [`src/${name}`, literalsIn(code).filter(isOfWords).join('\n')]
  })
}

function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isThrowStatement(node) || ts.isNewExpression(node)) return []
  const inside: string[] = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) ? [node.text] : []
  ts.forEachChild(node, child => {
    inside.push(...literalsIn(child))
  })
  return inside
}

/** Several words, or one as it stands above a column; neither a name nor markup. */
function isOfWords(literal: string): boolean {
  return /\p{L}\s+\S|\S\s+\p{L}|^\p{Lu}\p{Ll}+$/u.test(literal) && !/<\/?\w|="/.test(literal)
}
