/** A helper was given what it cannot write. The engine turns it into a problem with file and line. */
export class HelperError extends Error {
  /** Line in the template, from 1, once known. */
  lineNumber: number | undefined
}

type Helper = (this: unknown, ...parameters: never[]) => unknown

/** The helper, with the line of its call put on what it throws; Handlebars does so only for missing names. */
export function withLine<AnyHelper extends Helper>(helper: AnyHelper): AnyHelper {
  const located = function (this: unknown, ...parameters: never[]): unknown {
    try {
      return helper.apply(this, parameters)
    } catch (error) {
      if (error instanceof HelperError) error.lineNumber ??= lineOfCall(parameters.at(-1))
      throw error
    }
  }
  return located as AnyHelper
}

/** Handlebars hands the place of the call to every helper in its options; its types do not know. */
function lineOfCall(options: unknown): number | undefined {
  const { loc } = options as { readonly loc?: { readonly start: { readonly line: number } } }
  return loc?.start.line
}
