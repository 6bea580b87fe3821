import { type PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import type { Problem } from '../../problems/problem.ts'
import { checkMetadata } from './check-metadata.ts'
import { dictionaryOf, type PdfFile } from './pdf-file.ts'
import { standardProblem } from './problems.ts'

/**
 * Whether a PDF keeps the rules of PDF/A-3b (ISO 19005-3) that a report could break: what it declares, its colours, fonts,
 * actions, transparency, attachments. Other clauses of the standard are not looked at.
 */
export function checkArchivable(file: PdfFile, name: string): readonly Problem[] {
  const place = { file: name }
  const problems: Problem[] = [...checkMetadata(file, name)]
  const { catalog, pages, trailer } = file
  if (trailer.Encrypt !== undefined) problems.push(standardProblem('pdfa.encrypted', place, {}))
  if (trailer.ID === undefined) problems.push(standardProblem('pdfa.no-file-id', place, {}))
  if (!hasOutputIntent(file)) problems.push(standardProblem('pdfa.no-output-intent', place, {}))
  for (const action of forbiddenActions(file)) {
    problems.push(standardProblem('pdfa.forbidden-action', place, { action }))
  }
  for (const fault of attachmentFaults(file)) problems.push(standardProblem('pdfa.attachment', place, fault))
  const fonts = new Map<PDFDict, string>()
  pages.forEach((dictionary, index) => {
    const page = index + 1
    const resources = file.dictionary(dictionary, 'Resources')
    for (const font of valuesOf(file, resources, 'Font')) fonts.set(font, file.name(font, 'BaseFont') ?? '')
    if (isTransparent(file, resources)) problems.push(standardProblem('pdfa.transparency', place, { page }))
    if (file.marksOf(dictionary).hasInks) {
      problems.push(standardProblem('pdfa.foreign-colour', place, { page }))
    }
    if (file.list(dictionary, 'Annots').some(annotation => !isPrinted(file, annotation))) {
      problems.push(standardProblem('pdfa.annotation-not-printed', place, { page }))
    }
  })
  for (const [font, fontName] of fonts) {
    if (!isEmbedded(file, font)) problems.push(standardProblem('pdfa.font-not-embedded', place, { font: fontName }))
    if (file.get(font, 'ToUnicode') === undefined) {
      problems.push(standardProblem('pdfa.font-not-mapped', place, { font: fontName }))
    }
  }
  if (catalog.get(PDFName.of('AA')) !== undefined) {
    problems.push(standardProblem('pdfa.forbidden-action', place, { action: 'AA' }))
  }
  return problems
}

/** The resources of one kind that a page has. */
function valuesOf(file: PdfFile, resources: PDFDict | undefined, kind: string): readonly PDFDict[] {
  const values = file.dictionary(resources, kind)?.values() ?? []
  return values.flatMap(value => dictionaryOf(file.follow(value)) ?? [])
}

/** ISO 19005-3, 6.2.3: one profile, which is sound and has three colours. */
function hasOutputIntent(file: PdfFile): boolean {
  const intents = file.list(file.catalog, 'OutputIntents').map(intent => dictionaryOf(file.follow(intent)))
  return intents.some(intent => {
    const profile = file.get(intent, 'DestOutputProfile')
    const bytes = file.bytes(profile)
    const signature = bytes && String.fromCharCode(...bytes.slice(36, 40))
    const isProfile = signature === 'acsp' && file.number(dictionaryOf(profile), 'N') === 3
    return file.name(intent, 'S') === 'GTS_PDFA1' && isProfile
  })
}

/** 6.2.11.4: every font is in the file. */
function isEmbedded(file: PdfFile, font: PDFDict): boolean {
  const descendants = file.list(font, 'DescendantFonts').map(one => dictionaryOf(file.follow(one)))
  return (descendants.length === 0 ? [font] : descendants).every(one => {
    const descriptor = file.dictionary(one, 'FontDescriptor')
    return ['FontFile', 'FontFile2', 'FontFile3'].some(key => file.get(descriptor, key) !== undefined)
  })
}

const allowedActions = ['URI', 'GoTo']

/** 6.5: a report leads to pages and addresses, but does nothing by itself. */
function forbiddenActions(file: PdfFile): readonly string[] {
  const annotations = file.pages.flatMap(page => file.list(page, 'Annots'))
  const carriers = [file.catalog, ...file.pages, ...annotations.map(one => dictionaryOf(file.follow(one)))]
  const actions = carriers.flatMap(carrier => [file.dictionary(carrier, 'A'), file.dictionary(carrier, 'OpenAction')])
  const named = actions.flatMap(action => file.name(action, 'S') ?? [])
  const scripts = file.dictionary(file.catalog, 'Names')?.get(PDFName.of('JavaScript'))
  return [...named.filter(name => !allowedActions.includes(name)), ...(scripts === undefined ? [] : ['JavaScript'])]
}

/** 6.3.2: annotations are printed, and neither hidden nor kept from view. */
function isPrinted(file: PdfFile, annotation: PDFObject): boolean {
  const [hidden, print, noView] = [2, 4, 32]
  const flags = file.number(dictionaryOf(file.follow(annotation)), 'F') ?? 0
  return (flags & print) !== 0 && (flags & (hidden | noView)) === 0
}

function isTransparent(file: PdfFile, resources: PDFDict | undefined): boolean {
  return valuesOf(file, resources, 'ExtGState').some(state => {
    const masked =
      ![undefined, 'None'].includes(file.name(state, 'SMask')) || file.dictionary(state, 'SMask') !== undefined
    const blended = ![undefined, 'Normal', 'Compatible'].includes(file.name(state, 'BM'))
    return masked || blended || (file.number(state, 'ca') ?? 1) < 1 || (file.number(state, 'CA') ?? 1) < 1
  })
}

/** 6.8: every attached file says how it relates to the report, and is listed as belonging to it. */
function attachmentFaults(file: PdfFile): readonly { readonly name: string; readonly lacking: string }[] {
  const belonging = file.list(file.catalog, 'AF').map(one => file.follow(one))
  const files = file.treePairs(file.dictionary(file.dictionary(file.catalog, 'Names'), 'EmbeddedFiles'), 'Names')
  return files.flatMap(([, value]) => {
    const specification = dictionaryOf(file.follow(value))
    const name = file.text(specification, 'UF') ?? ''
    const stream = dictionaryOf(file.get(file.dictionary(specification, 'EF'), 'F'))
    const wanted: readonly (readonly [lacking: string, isThere: boolean])[] = [
      ['F', file.text(specification, 'F') !== undefined],
      ['UF', name !== ''],
      ['AFRelationship', file.name(specification, 'AFRelationship') !== undefined],
      ['EF', stream !== undefined],
      ['Subtype', file.name(stream, 'Subtype') !== undefined],
      ['ModDate', file.text(file.dictionary(stream, 'Params'), 'ModDate') !== undefined],
      ['AF', belonging.some(one => one === specification)],
    ]
    return wanted.flatMap(([lacking, isThere]) => (isThere ? [] : [{ name, lacking }]))
  })
}
