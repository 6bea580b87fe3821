import type { ReportDocument, Section } from './document.ts'

/**
 * Lets every chapter and appendix, and what begins a count of pages, begin on a right-hand page: each becomes a section of
 * its own, of the same paper. Idempotent.
 */
export function beginOnOddPages(document: ReportDocument): ReportDocument {
  return { ...document, sections: document.sections.flatMap(byChapter) }
}

function byChapter(section: Section): readonly Section[] {
  const parts: Section[] = []
  for (const block of section.children) {
    const isChapter = block.type === 'heading' && block.level === 1
    const last = parts.at(-1)
    if (last === undefined || isChapter) {
      const restart = last === undefined && section.restart
      const begins = restart || isChapter ? ({ begins: 'odd' } as const) : {}
      parts.push({ ...section, ...begins, restart, children: [block] })
    } else parts[parts.length - 1] = { ...last, children: [...last.children, block] }
  }
  return parts.length === 0 ? [section] : parts
}
