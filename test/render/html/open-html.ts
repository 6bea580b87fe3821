import type { ReportDocument } from '../../../src/document/document.ts'
import { renderHtml } from '../../../src/render/html/render-html.ts'
import { parsePart, type XmlNode } from '../../../src/verify/xml-tree.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'

export interface OpenHtml {
  readonly source: string
  /** The page as a strict reader sees it: every element closed, every attribute quoted, every `&` written out. */
  readonly root: XmlNode
}

/** Renders the preview and reads it strictly; elements that HTML never closes are closed first. */
export function openHtml(document: ReportDocument): OpenHtml {
  const source = new TextDecoder().decode(renderHtml(document, theme, fonts))
  const [, doctype, rest = ''] = /^(<!DOCTYPE html>)\n([\s\S]*)$/.exec(source) ?? []
  if (doctype === undefined) throw new Error('no document type')
  const closed = rest
    .replace(/<(meta|br|hr|img)\b((?:[^"<>]|"[^"]*")*)>/g, '<$1$2/>')
    .replace(/<style>[\s\S]*?<\/style>/, '<style/>')
  return { source, root: parsePart(closed) }
}
