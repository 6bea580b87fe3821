const before = '`spellPlaceholders` puts it into words before anything is rendered.'

/** What no renderer reads of a document, and why. */
export const spelledBefore: Readonly<Record<string, string>> = {
  'document/meta.registry': before,
  'document/registry.date': before,
  'document/registry.name': before,
  'document/registry.nip': before,
  'document/registry.number': before,
  'document/registry.signature': before,
  'signatures/signatures.undated': before,
}
