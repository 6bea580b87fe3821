import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Has LibreOffice Writer save documents again as they are, as somebody does who only opened them. Needs `soffice`. */
export function saveAgainInOffice(documents: readonly string[], folder: string): void {
  convertInOffice('docx', documents, folder)
}

/** The same of workbooks with LibreOffice Calc. */
export function saveWorkbooksAgain(workbooks: readonly string[], folder: string): void {
  convertInOffice('xlsx', workbooks, folder)
}

/** Has LibreOffice Writer make a PDF beside every DOCX of a folder. Needs `soffice`. */
export function layOutInOffice(folder: string): void {
  const documents = readdirSync(folder).filter(name => name.endsWith('.docx'))
  convertInOffice(
    'pdf',
    documents.map(name => join(folder, name)),
    folder,
  )
}

/** In one process for all, with a profile of its own, so that several may run at once. */
function convertInOffice(format: 'docx' | 'pdf' | 'xlsx', documents: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`
  const choices = [profile, '--headless', '--convert-to', format, '--outdir', folder]
  execFileSync('soffice', [...choices, ...documents], { stdio: 'ignore' })
}
