import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { env } from '#app/platform/env/env.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { Locale } from '#app/platform/actor.ts'
import { legalKeys, legalTexts, textOn } from '../legal-texts.ts'

function operator(locale: Locale): Record<string, string> {
  const of = env()
  const isEnglish = locale === 'en'
  return {
    operator: isEnglish ? of.OPERATOR_NAME_EN : of.OPERATOR_NAME,
    representative: isEnglish ? of.OPERATOR_REPRESENTATIVE_EN : of.OPERATOR_REPRESENTATIVE,
    address: isEnglish ? of.OPERATOR_ADDRESS_EN : of.OPERATOR_ADDRESS,
    phone: of.OPERATOR_PHONE,
    email: of.OPERATOR_EMAIL,
    invoiceNumber: of.OPERATOR_INVOICE_NUMBER,
  }
}

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/**
 * A legal text: the version in force, or an earlier one that was asked for.
 * @throws AppError request.not_found for a text or version there is not, also one not in force yet
 */
export function getLegalPage(name: string | undefined, version: string | null, locale: Locale) {
  const key = legalKeys.find((known) => known === name)
  if (!key) throw new AppError('request.not_found')
  const today = tokyoDay(clock.now())
  const current = textOn(key, today)
  const past = legalTexts[key].filter(({ validFrom }) => validFrom <= current.validFrom)
  const shown = version === null ? current : past.find((text) => text.version === version)
  if (!shown) throw new AppError('request.not_found')
  const values = operator(locale)
  return {
    key,
    version: shown.version,
    validFrom: shown.validFrom,
    isCurrent: shown === current,
    title: shown.title[locale],
    paragraphs: fill(shown.text[locale], values).split('\n\n'),
    history: past.map(({ version: named, validFrom }) => ({ version: named, validFrom })).reverse(),
  }
}

export type LegalPage = ReturnType<typeof getLegalPage>
