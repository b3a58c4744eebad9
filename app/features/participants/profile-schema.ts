import { z } from 'zod'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { lineText, longText } from '#app/platform/form/text-schema.ts'
import { isIndustryCode } from '#search/knowledge/industries.ts'
import { readTokyoMunicipality, TOKYO } from '#search/knowledge/municipalities.ts'
import { isPrefecture } from '#search/knowledge/prefectures.ts'
import { DESCRIPTION_MAX, INVOICE_NOTE_MAX, MUNICIPALITY_MAX, NAME_MAX } from './limits.ts'
import { isInvoiceNumberOf } from './rules/corporate-number.ts'
import {
  corporateNumberText,
  employeesText,
  invoiceNumberText,
  kanaText,
  oneOf,
  optionalText,
  pastYearText,
  websiteText,
  yenText,
} from './profile-text.ts'
import { createParticipantSchema } from './schema.ts'

const thisYear = () => Number(tokyoDay(clock.now()).slice(0, 4))

/** Which button was pressed: to the next step, or back to the profile. */
const then = z.literal('next').optional().catch(undefined)

const basics = z.object({
  ...{ name: createParticipantSchema.shape.name, kinds: createParticipantSchema.shape.kinds },
  nameKana: kanaText(NAME_MAX),
  then,
})

/** Within Tokyo a town is one of the 62, whatever way it was spelt; elsewhere it is free text. */
const business = z
  .object({
    industry: oneOf(isIndustryCode),
    prefecture: oneOf(isPrefecture),
    municipality: optionalText(lineText(MUNICIPALITY_MAX)),
    foundedYear: pastYearText(thisYear),
    then,
  })
  .transform((input, context) => {
    if (input.prefecture !== TOKYO || input.municipality === undefined) return input
    const municipality = readTokyoMunicipality(input.municipality)
    if (municipality) return { ...input, municipality }
    context.addIssue({ code: 'custom', path: ['municipality'], message: 'tokyo_municipality' })
    return z.NEVER
  })

const size = z.object({ employees: employeesText, capitalYen: yenText, annualSalesYen: yenText, then })

/** The two numbers of one firm agree, or it says why they do not. */
const registration = z
  .object({
    corporateNumber: corporateNumberText,
    invoiceNumber: invoiceNumberText,
    invoiceNote: optionalText(lineText(INVOICE_NOTE_MAX)),
    then,
  })
  .superRefine(({ corporateNumber, invoiceNumber, invoiceNote }, context) => {
    if (!corporateNumber || !invoiceNumber || invoiceNote) return
    if (isInvoiceNumberOf(invoiceNumber, corporateNumber)) return
    context.addIssue({ code: 'custom', path: ['invoiceNote'], message: 'invoice_note' })
  })

const about = z.object({ website: websiteText, description: optionalText(longText(DESCRIPTION_MAX)), then })

/** The profile in steps, each a form of its own, so that nobody must know everything at once. */
export const profileSchemas = { basics, business, size, registration, about }

export type ProfileStep = keyof typeof profileSchemas
export type ProfileStepInput = { [S in ProfileStep]: z.output<(typeof profileSchemas)[S]> }
