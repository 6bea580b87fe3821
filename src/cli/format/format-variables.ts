import type { DescribedField, DescribedFields } from '../../app/describe-fields.ts'
import type { Rounded } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { formatColumns } from './format-columns.ts'

const howToRead = `
Yang berdiri sesudah "[] . " ditulis di dalam {{#each}} daftarnya: surveys[] . ikm ialah {{#each surveys}}{{ikm}}{{/each}}.
`

/** Fields, partials and helpers as three tables; with values where they are of an input. */
export function formatVariables({ fields, templates }: DescribedFields, hasInput: boolean): string {
  const titles = [
    'Isian',
    'Jenis isi',
    'Boleh tidak ada',
    ...(hasInput ? ['Nilai (dalam daftar: butir pertama)'] : []),
    'Arti',
  ]
  const rows = fields.map(field => {
    const { path, type, isOptional, meaning, choices } = field
    return [
      path,
      type,
      isOptional ? 'ya' : '',
      ...(hasInput ? [formatPresent(field)] : []),
      choices === undefined ? meaning : `${meaning}: ${choices.join(', ')}`,
    ]
  })
  const partials = templates.partials.map(({ name, file, meaning }) => [`{{> ${name}}}`, file, meaning])
  const helpers = templates.helpers.map(({ use, meaning }) => [use, meaning])
  return [
    formatColumns(titles, rows),
    howToRead,
    `\n${formatColumns(['Bagian', 'Berkas', 'Isinya'], partials)}`,
    `\n${formatColumns(['Helper', 'Hasil'], helpers)}`,
  ].join('')
}

const widest = 36

function formatPresent({ type, present }: DescribedField): string {
  if (present === undefined) return '(daftarnya kosong)'
  const { value, items } = present
  if (items !== undefined)
    return `${items} butir${value === null ? '' : `: ${shorten(String(value))}${items > 1 ? ', …' : ''}`}`
  if (value === null) return type === 'kelompok' ? '' : '(tidak ada)'
  if (value === '') return '(kosong)'
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  if (type.startsWith('desimal')) return formatNumber(String(value) as Rounded)
  return shorten(String(value))
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line
}
