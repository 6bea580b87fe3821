import { OPS, type PDFDocumentProxy } from '../../../src/verify/pdf/pdfjs.ts'

// Reads by itself: `src/verify/pictures` reads what pictures hold, not where they stand.

/** Where a picture stands, in points from the lower left corner of its page. */
export interface PlacedPicture {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** The pictures on a page, the first by default, in the order in which they are drawn. Nothing of ours turns or slants them. */
export async function placesOfPictures(pdf: PDFDocumentProxy, page = 1): Promise<readonly PlacedPicture[]> {
  const { fnArray, argsArray } = await (await pdf.getPage(page)).getOperatorList()
  const found: PlacedPicture[] = []
  const kept: Matrix[] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, index) => {
    if (operator === OPS.save) kept.push(now)
    else if (operator === OPS.restore) now = kept.pop() ?? now
    else if (operator === OPS.transform) now = joined(now, argsArray[index] as Matrix)
    else if (operator === OPS.paintImageXObject) {
      const [width, , , height, x, y] = now
      found.push({
        x: Math.min(x, x + width),
        y: Math.min(y, y + height),
        width: Math.abs(width),
        height: Math.abs(height),
      })
    }
  })
  return found
}

/** Scales and moves what lies inside another scale and move. */
function joined([a, , , d, e, f]: Matrix, [innerA, , , innerD, innerE, innerF]: Matrix): Matrix {
  return [a * innerA, 0, 0, d * innerD, a * innerE + e, d * innerF + f]
}
