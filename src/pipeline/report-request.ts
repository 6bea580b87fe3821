import type { Format, ReportPart } from '../base/output.ts'
import type { Recall } from '../kinds/earlier-report.ts'
import type { Edition, PrepareRequest } from '../kinds/report-kind.ts'
import type { TakePicture } from '../picture/load-picture.ts'
import type { Input } from '../sources/input.ts'

export interface ReportRequest extends Pick<PrepareRequest, 'manner' | 'disclosure' | 'recordedFindings' | 'traced'> {
  readonly input: Input
  readonly edition: Edition
  /** Warnings stop the report too. */
  readonly strict: boolean
  /** For a traced report: texts are marked with the values they print (`valueMarks`). True by default. */
  readonly marked?: boolean
  /** The formats to come, where they are known: their renderers are made ready meanwhile. */
  readonly formats?: readonly Format[]
  /** The parts that are issued; the report alone by default. Companions that are documents are drafted beside it. */
  readonly parts?: readonly ReportPart[]
  /** Units whose documents are issued, for parts that every unit has; all by default. */
  readonly units?: readonly string[]
  /** Makes the view of an earlier program's templates out of today's. */
  readonly viewOf?: (view: unknown) => unknown
  /** How pictures of the input and the theme are taken in. By default they are decoded, and go in as decoded. */
  readonly takePicture?: TakePicture
  /** What is known of earlier reports. */
  readonly recall?: Recall
}
