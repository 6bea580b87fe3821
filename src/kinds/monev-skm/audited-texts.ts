import type { AuditedText } from '../../audit/privacy/define-personal-data-rule.ts'
import { groupBy } from '../../base/group-by.ts'
import { indexNames, type NameIndex } from '../../base/known-names.ts'
import { plainText } from '../../base/rich-text.ts'
import type { ActionRecord, MonevSkmInput } from './input.ts'

/** The cells of free text, each once: what many rows inherit from above is one cell. */
export function auditedTexts({ actions, recommendations }: MonevSkmInput): readonly AuditedText[] {
  const texts = [
    ...recommendations.map(({ text, at }) => ({ title: 'Rekomendasi', text, place: at('text') })),
    ...actions.flatMap(textsOfAction),
  ]
  return [...groupBy(texts, ({ place }) => JSON.stringify(place)).values()].flatMap(([first]) => first ?? [])
}

/** To find them in free text. */
export function namesOfRespondents({ surveys }: MonevSkmInput): NameIndex {
  return indexNames(surveys.flatMap(({ responses }) => responses.flatMap(({ name }) => name ?? [])))
}

function textsOfAction(record: ActionRecord): readonly AuditedText[] {
  const { at, writtenService, recommendation = [], action, timeline, evidence, remark } = record
  const texts = [
    { title: 'Jenis Layanan', text: writtenService, place: at('service') },
    { title: 'Rekomendasi', text: plainText(recommendation), place: at('recommendation') },
    { title: 'Rencana Aksi', text: plainText(action), place: at('action') },
    { title: 'Timeline', text: timeline.text, place: at('timeline') },
    { title: 'Bukti', text: evidence, place: at('evidence') },
    { title: 'Keterangan', text: remark, place: at('remark') },
  ]
  return texts.flatMap(({ title, text, place }) => (text === undefined || text === '' ? [] : [{ title, text, place }]))
}
