import { canonicalJson } from '../base/canonical-json.ts'
import * as theme from '../render/theme.ts'

const papers = ['A4', 'F4'] as const
const orientations = ['portrait', 'landscape'] as const

/** How reports look today, as text: sizes, colours and margins of every role. */
export function themeRecord(): string {
  const frames = papers.flatMap(paper =>
    orientations.map(orientation => ({ paper, orientation, frame: theme.pageFrame({ paper, orientation }) })),
  )
  return `${canonicalJson({ ...theme, frames })}\n`
}
