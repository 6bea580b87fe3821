/** How a paragraph is set. */
export interface TextStyle {
  /** Points. */
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** Multiple of the height of the letters. */
  readonly lineHeight: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** Points above and below. */
  readonly above: number
  readonly below: number
  /** Points that the first line is moved in. */
  readonly firstLineIndent?: number
  readonly capitals?: boolean
}
