import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'

const LEGAL_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|医療法人|学校法人|社会福祉法人|\((?:株|有|同|資|名|社|財)\)|co\.?,?\s*ltd\.?|inc\.?|corp(?:oration|\.)?|llc|k\.k\./gi

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・]/g, '')

/** A name without its legal form; shorter than three letters it would be found in words that have nothing to do with it. */
function coreOf(name: string): string | undefined {
  const core = fold(name.normalize('NFKC').replace(LEGAL_FORMS, ''))
  return core.length >= 3 ? core : undefined
}

const isRead = (field: FieldDefinition): boolean =>
  (field.level === 'public' || field.level === 'member') && ['line', 'text', 'tags'].includes(field.control)

/**
 * The fields read by the public or by members in which a confidential name turns up, however it is spaced or widened.
 * @returns field key -> the name without its legal form, folded
 */
export function fieldsRevealingName(fields: readonly FieldDefinition[], values: FieldValues): Map<string, string> {
  const names = fields.flatMap((field) => (field.isName ? (coreOf(String(values[field.key] ?? '')) ?? []) : []))
  const found = fields.filter(isRead).flatMap((field): [string, string][] => {
    const text = fold([values[field.key] ?? ''].flat().join(' '))
    const name = names.find((candidate) => text.includes(candidate))
    return name === undefined ? [] : [[field.key, name]]
  })
  return new Map(found)
}
