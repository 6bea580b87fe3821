/** The formats that a report is made in. Here and not with the renderers, so that naming them loads none. */
export const formats = ['pdf', 'docx', 'html'] as const
export type Format = (typeof formats)[number]
