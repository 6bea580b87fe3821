import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Has LibreOffice Writer save a DOCX again as it is, as somebody does who only opened it. Needs `soffice`. */
export function saveAgainInOffice(docx: string, folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, docx], {
    stdio: 'ignore',
  })
}

/** Has LibreOffice Writer make a PDF beside every DOCX of a folder, with a profile of its own. Needs `soffice`. */
export function layOutInOffice(folder: string): void {
  const documents = readdirSync(folder).filter(name => name.endsWith('.docx'))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`
  const choices = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
  execFileSync('soffice', [...choices, ...documents.map(name => join(folder, name))], { stdio: 'ignore' })
}
