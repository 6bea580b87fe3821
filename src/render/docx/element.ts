import { ImportedXmlComponent, type XmlComponent } from 'docx'

/** An element of Word's that the library has no words for. Text in it is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const made = new ImportedXmlComponent(name, attributes)
  for (const child of children) made.push(child)
  return made
}
