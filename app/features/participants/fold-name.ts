const LEGAL_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|医療法人|学校法人|社会福祉法人|\((?:株|有|同|資|名|社|財)\)|co\.?,?\s*ltd\.?|\binc\.?|\bcorp(?:oration|\.)?|\bllc\b|k\.k\./gi

/** A text in the form in which names are compared: widths, case, spaces and middle dots make no difference. */
const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・]/g, '')

/**
 * An organisation's name or corporate number in the form in which two of them are compared: 株式会社 見本精工, 見本精工㈱
 * and 見本精工 are one. Empty for what is nothing but a legal form.
 */
export const foldName = (name: string): string => {
  const core = foldText(name.normalize('NFKC').replace(LEGAL_FORMS, ''))
  return /^[\d-]+$/.test(core) ? core.replace(/-/g, '') : core
}
