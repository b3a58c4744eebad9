import { COLUMN, Sheet } from '#app/platform/pdf/sheet.server.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { DocumentContent } from '../document.ts'
import { spellDay } from './spell-day.server.ts'

const SMALL = 9
const BODY = 10
const SOFT = '#5a6072'
/** The issuer stands on the right half, amounts and rates in columns of their own. */
const HALF = COLUMN.width / 2
const AMOUNT = 110
const RATE = 50

const amount = (yen: number): string => `${yen < 0 ? '−' : ''}¥${Math.abs(yen).toLocaleString('en-US')}`

const { t } = translatorFor('ja')

/** Whoever has no number of ours to print is named, and no more. */
const issuerText = (issuer: DocumentContent['issuer']): string =>
  issuer.invoiceNumber === '' ? issuer.name : t('invoices.paper.issuer', issuer)

function drawHead(sheet: Sheet, content: DocumentContent): void {
  const { title, number, version, issuedOn, correctedOn, recipient, issuer } = content
  const right = { left: COLUMN.left + HALF, width: HALF, align: 'right', size: SMALL } as const
  sheet.row({ text: title, size: 18, bold: true, align: 'center' })
  sheet.space(14)
  sheet.row({ ...right, text: t('invoices.paper.number', { number }) })
  sheet.row({ ...right, text: t('invoices.paper.issuedOn', { day: spellDay(issuedOn) }) })
  if (correctedOn) sheet.row({ ...right, text: t('invoices.paper.corrected', { version, day: spellDay(correctedOn) }) })
  sheet.space(10)
  sheet.row(
    { text: t('invoices.paper.recipient', { recipient }), size: 13, bold: true, width: HALF - 20 },
    { ...right, text: issuerText(issuer) },
  )
}

function drawTotal(sheet: Sheet, { sentence, totalLabel, totalYen, facts }: DocumentContent): void {
  sheet.space(14)
  sheet.row({ text: sentence, size: BODY })
  sheet.space(8)
  sheet.rule(1.2)
  sheet.space(7)
  sheet.row(
    { text: totalLabel, size: 12, bold: true, width: HALF },
    { text: amount(totalYen), size: 16, bold: true, align: 'right' },
  )
  sheet.space(5)
  sheet.rule(1.2)
  sheet.space(12)
  for (const { label, value } of facts) {
    sheet.row(
      { text: label, size: SMALL, colour: SOFT, width: 110 },
      { text: value, size: SMALL, left: COLUMN.left + 120, width: COLUMN.width - 120 },
    )
    sheet.space(2)
  }
}

function drawLine(
  sheet: Sheet,
  [text, rate, sum]: [string, string, string],
  style: { bold?: boolean; colour?: string },
) {
  sheet.space(4)
  sheet.row(
    { ...style, text, size: BODY, width: COLUMN.width - AMOUNT - RATE - 10 },
    { ...style, text: rate, size: BODY, left: COLUMN.right - AMOUNT - RATE, width: RATE, align: 'right' },
    { ...style, text: sum, size: BODY, left: COLUMN.right - AMOUNT, width: AMOUNT, align: 'right' },
  )
  sheet.space(4)
}

function drawLines(sheet: Sheet, { lines, isWithTax, taxes, deductions = [], totalYen }: DocumentContent): void {
  sheet.space(14)
  sheet.rule()
  drawLine(
    sheet,
    [
      t('invoices.paper.columns.text'),
      t('invoices.paper.columns.rate'),
      t(`invoices.paper.columns.${isWithTax ? 'amountWithTax' : 'amount'}`),
    ],
    { colour: SOFT },
  )
  for (const { text, percent, amountYen } of lines) {
    sheet.rule()
    drawLine(sheet, [text, t('invoices.paper.percent', { percent }), amount(amountYen)], {})
  }
  sheet.rule(1.2)
  for (const { percent, netYen, taxYen } of taxes) {
    drawLine(sheet, [t('invoices.paper.netOfRate', { percent }), '', amount(netYen)], {})
    drawLine(sheet, [t('invoices.paper.taxOfRate', { percent }), '', amount(taxYen)], {})
  }
  for (const { text, amountYen } of deductions) drawLine(sheet, [text, '', amount(amountYen)], {})
  sheet.rule()
  drawLine(sheet, [t('invoices.paper.total'), '', amount(totalYen)], { bold: true })
  sheet.rule(1.2)
}

/** The document as a PDF file on A4. */
export async function drawDocument(content: DocumentContent, at: Date): Promise<Buffer> {
  const sheet = new Sheet({ title: `${content.title} ${content.number}`, author: content.issuer.name, at })
  drawHead(sheet, content)
  drawTotal(sheet, content)
  drawLines(sheet, content)
  sheet.space(16)
  for (const note of content.notes) sheet.row({ text: t('invoices.paper.note', { note }), size: SMALL, colour: SOFT })
  return sheet.finish()
}
