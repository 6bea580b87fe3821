import type { Facts } from '../../../document/document.ts'
import { factStops } from '../blocks.ts'
import type { Flow } from './flow.ts'
import { afterTab, type FlowContext, flowText, textWidth } from './flow-text.ts'

/** Labels with their values, which hang beside them. */
export function measureFacts({ rows }: Facts, context: FlowContext): readonly Flow[] {
  const style = context.theme.paragraphs.plain
  return rows.map(({ label, children }) => {
    const colon = afterTab(textWidth(label, style, context), [factStops.colon, factStops.text])
    const first = afterTab(colon + textWidth(':', style, context), [factStops.text])
    return flowText(children, style, context, { left: factStops.text, first })
  })
}
