import { beforePage, type Inline, inlineText, pageMention } from '../document/inline.ts'

/** A stretch of text; with `pageOf` the number of the page of that id, which only a finished file has. */
export interface TextPart {
  readonly text: string
  readonly pageOf?: string
}

/** What inlines say, with the page numbers that their references name apart. */
export function partsOf(inlines: readonly Inline[]): readonly TextPart[] {
  return inlines.flatMap((inline): readonly TextPart[] => {
    if (inline.type !== 'reference')
      return 'children' in inline ? partsOf(inline.children) : [{ text: inlineText([inline]) }]
    const { to, label = '', page = false } = inline
    return page ? [{ text: `${label}${beforePage}${pageMention('')}` }, { text: '', pageOf: to }] : [{ text: label }]
  })
}
