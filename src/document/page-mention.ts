import type { Reference } from './inline.ts'

/** What stands between the label of a reference and the page that it names. */
export const beforePage = ', '

/** A page as a reference names it, `halaman 13`: the number never begins a line of its own. */
export function pageMention(number: string): string {
  return `halaman\u00a0${number}`
}

/** All that a reference says where its page has this number: `Lampiran 2, halaman 13`; without a page its label. */
export function referenceText({ label = '', page = false }: Reference, number: string): string {
  return page ? `${label}${beforePage}${pageMention(number)}` : label
}
