import type { ArchiveUse, ReportResult } from '../app/disk/report-result.ts'

/** Which archive a run used, what it took up from there, and what it left there. */
export function formatArchiveUse({ status, archive, capsule }: ReportResult): string {
  if (archive === null) return 'Arsip\n  tidak dipakai\n'
  const isChecked = status !== 'rejected'
  const lines = [
    ['folder', describeFolder(archive, capsule !== null)],
    ...(isChecked ? describeTaken(archive) : []),
    ...(capsule === null ? [] : [['disimpan sebagai', describeCapsule(capsule)]]),
    ...archive.others.map(folder => ['arsip lain', `${folder}  (tidak dipakai)`]),
    ...archive.foreign.map(folder => ['bukan arsip', `${folder}  (milik lain, tidak disentuh)`]),
  ]
  const width = Math.max(...lines.map(([label = '']) => label.length))
  return `Arsip\n${lines.map(([label = '', value = '']) => `  ${label.padEnd(width)}  ${value}\n`).join('')}`
}

function describeFolder({ folder, origin }: ArchiveUse, isKept: boolean): string {
  if (folder === null) return 'tidak ada'
  if (origin !== 'new') return folder
  return `${folder}  ${isKept ? '(baru dibuat)' : '(belum ada; dibuat bersama laporan pertama)'}`
}

function describeTaken({ taken }: ArchiveUse): readonly (readonly [label: string, value: string])[] {
  if (taken.length === 0) return [['melanjutkan', 'tidak ada laporan sebelumnya yang diambil dari arsip']]
  return taken.map(({ title, capsule }, index) => [index === 0 ? 'melanjutkan' : '', `${title}  (${capsule})`])
}

function describeCapsule({ id, isNew, replaces }: NonNullable<ReportResult['capsule']>): string {
  if (!isNew) return `${id}  (sudah ada, tidak berubah)`
  return replaces === null ? id : `${id}  (menggantikan ${replaces})`
}
