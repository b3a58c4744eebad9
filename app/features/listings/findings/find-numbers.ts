import { contactDetailsIn } from '#app/platform/form/contact-details.ts'
import type { FindingKind, Passage } from './finding.ts'
import { type FoldedText, passage } from './folded-text.ts'

const INVOICE = /(?<![A-Za-z0-9])T[-\s]?\d(?:[-\s]?\d){12}(?!\d)/gi
const CORPORATE = /(?<![\d.,])\d(?:[-\s]?\d){12}(?!\d)/g

const NUMBER = /(?<![\d一二三四五六七八九十百])[\d一二三四五六七八九十百]{1,5}/
const CHOME = /\s?丁目/
const BANCHI = /\s?番地/
const BAN = /\s?番\s?/
const GO = /\s?号/
const joined = (...parts: RegExp[]): RegExp => new RegExp(parts.map(({ source }) => source).join(''), 'g')
const ADDRESSES = [
  /〒\s?\d{3}-?\d{4}|(?<![\d-])\d{3}-\d{4}(?![\d-])/g,
  joined(NUMBER, CHOME, /(?:\s?\d{1,4}\s?(?:番地?|-)(?:\s?\d{1,4}\s?号?)?)?/),
  joined(NUMBER, BANCHI, /(?:の?\s?\d{1,4})?/),
  joined(NUMBER, BAN, NUMBER, GO),
  /[\p{Script=Han}ァ-ヶ](?<block>\d{1,3}-\d{1,3}-\d{1,4})(?![\d-])/gu,
]
const STATION = /[\p{Script=Han}ァ-ヶー]{1,10}駅/gu

/** 3 digits or more of an amount are no rounding any more. */
const AMOUNT =
  /\d[\d,]*(?:\.\d+)?\s?(?:億|千万|百万|万|千)?\s?(?:\d[\d,]*\s?(?:千万|百万|万|千)?)?\s?円|\d[\d,]*(?:\.\d+)?\s?(?:億|万)/g
const ROUND_DIGITS = 2
const PEOPLE = /(?:従業員|社員|職員|スタッフ|人員|職人|パート|メンバー)[^\d。、\n]{0,6}(?<count>\d{1,6})\s?(?:名|人)/g
const PEOPLE_EN = /(?<count>\d{1,6})\s(?:employees|staff|people|workers)\b/gi
const YEAR = /(?:(?:明治|大正|昭和|平成|令和)\s?(?:\d{1,2}|元)|(?:1[89]|20)\d{2})年(?!代)/
const FOUNDED = /(?:創業|設立|創立|開業|開店|創設)/
const FOUNDED_IN = joined(YEAR, /\s?\d{0,2}月?\s?[にの]?\s?/, FOUNDED, /|/, FOUNDED, /[^\d。、\n]{0,4}/, YEAR)
const FOUNDED_IN_EN = /\b(?:founded|established|since|opened)\s(?:in\s)?(?:1[89]|20)\d{2}\b(?!s)/gi

function all(
  folded: FoldedText,
  kind: FindingKind,
  pattern: RegExp,
  isMeant = (_: RegExpExecArray) => true,
): Passage[] {
  return [...folded.text.matchAll(pattern)].filter(isMeant).map((match) => {
    const block = match.groups?.['block']
    const from = match.index + (block ? match[0].length - block.length : 0)
    return { kind, ...passage(folded, from, match.index + match[0].length) }
  })
}

const significant = (amount: string): number => amount.replace(/\D/g, '').replace(/^0+|0+$/g, '').length

const isExactAmount = ([amount]: RegExpExecArray): boolean => significant(amount) > ROUND_DIGITS

/** Tens are rounded, and so is five. */
function isExactCount({ groups }: RegExpExecArray): boolean {
  const count = Number(groups?.['count'])
  return count % (count < 10 ? 5 : 10) !== 0
}

/** Numbers by which a firm is looked up or reached. */
export function findReachableNumbers(folded: FoldedText): Passage[] {
  return [
    ...contactDetailsIn(folded.text).map(({ kind, start, end }) => ({ kind, ...passage(folded, start, end) })),
    ...all(folded, 'invoice_number', INVOICE),
    ...all(folded, 'corporate_number', CORPORATE),
  ]
}

/** Where a place is named more exactly than by its town. */
export function findAddresses(folded: FoldedText): Passage[] {
  return [...ADDRESSES.flatMap((pattern) => all(folded, 'address', pattern)), ...all(folded, 'station', STATION)]
}

/**
 * Figures so exact that they single a firm out: amounts of three digits or more, a head count that is no round number,
 * the year of founding.
 * @param isPeopleOpen whether the reader is told the number of people anyway
 */
export function findFigures(folded: FoldedText, isPeopleOpen: boolean): Passage[] {
  const people = [PEOPLE, PEOPLE_EN].flatMap((pattern) => all(folded, 'figure', pattern, isExactCount))
  return [
    ...all(folded, 'figure', AMOUNT, isExactAmount),
    ...(isPeopleOpen ? [] : people),
    ...all(folded, 'figure', FOUNDED_IN),
    ...all(folded, 'figure', FOUNDED_IN_EN),
  ]
}
