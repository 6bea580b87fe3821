import { describe, expect, test } from 'vitest'
import { pageFrame } from '../../src/theme/page-frame.ts'
import { theme } from '../render/default-theme.ts'

describe('pages', () => {
  const mm = (points: number) => Math.round((points * 25.4) / 72)

  test('are A4 or F4, upright or turned', () => {
    const sizes = (['A4', 'F4'] as const).flatMap(paper =>
      (['portrait', 'landscape'] as const).map(orientation => {
        const { width, height } = pageFrame({ paper, orientation }, theme)
        return [mm(width), mm(height)]
      }),
    )
    expect(sizes).toEqual([
      [210, 297],
      [297, 210],
      [215, 330],
      [330, 215],
    ])
  })

  test('leave room for binding: on the left when upright, at the top when turned', () => {
    const upright = pageFrame({ paper: 'A4', orientation: 'portrait' }, theme)
    const turned = pageFrame({ paper: 'A4', orientation: 'landscape' }, theme)
    expect(upright.left).toBeGreaterThan(upright.right)
    expect(turned.top).toBeGreaterThan(turned.bottom)
  })
})
