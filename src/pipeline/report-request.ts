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
  /** Of a traced report: its texts say which values they print, as `valueMarks`. True by default. */
  readonly marked?: boolean
  /** What it will be rendered in, where that is known: made ready while the report is composed. */
  readonly formats?: readonly Format[]
  /** What is issued: companions that are documents are drafted beside the report; the report alone by default. */
  readonly parts?: readonly ReportPart[]
  /** Whose documents are issued, of parts of which each unit has its own; all by default. */
  readonly units?: readonly string[]
  /** What templates of an earlier program are filled with, made of the view of today. */
  readonly viewOf?: (view: unknown) => unknown
  /** How pictures are taken in, of the input and of the theme; decoded, and as they were decoded, by default. */
  readonly takePicture?: TakePicture
  /** What is known of earlier reports. */
  readonly recall?: Recall
}
