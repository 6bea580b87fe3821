import type { Drawing } from '../../src/chart/drawing.ts'

/** A drawing with one mark of each type, and a dashed line besides. */
export const oneOfEach: Drawing = {
  ...{ width: 90, height: 60.00049, letters: { size: 8.5, colour: '#262626' } },
  marks: [
    { type: 'area', x: 1, y: 2, width: 10 / 3, height: 4, colour: '#FFFF00' },
    {
      type: 'stroke',
      points: [
        { x: 0, y: 1 },
        { x: 5, y: 1.5 },
      ],
      width: 0.5,
      colour: '#00FF00',
    },
    {
      type: 'stroke',
      points: [
        { x: 0, y: 1 },
        { x: 5, y: 1 },
      ],
      width: 1.5,
      colour: '#FF0000',
      dash: [6, 3],
    },
    { type: 'dot', centre: { x: 5, y: 6 }, radius: 1, colour: '#000000' },
    { type: 'label', text: 'A & B', x: 7, baseline: 8, anchor: 'end', width: 20 },
  ],
}
