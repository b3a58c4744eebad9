import type { ListingSide } from '../track-definition.ts'
import type { Readiness } from '../readiness-type.ts'

/**
 * What goes wrong with trials by the guides of the ministry and the patent office, and by the users' complaints: work done without a price, success
 * nobody has defined, a decision that never comes, rights that are grabbed. Named there and not counted: each weighs the same.
 */
const causes = { unpaid_work: null, no_criteria: null, no_decision: null, rights: null, being_found: null }

const need: Readiness = {
  causes,
  items: [
    { key: 'budget', fields: ['budgetMaxYen', 'budgetMinYen'], weight: 20, cause: 'unpaid_work' },
    { key: 'criteria', fields: ['successCriteria'], minLength: 20, weight: 12, cause: 'no_criteria' },
    { key: 'decisionTime', fields: ['decisionTime', 'decisionDay'], weight: 10, cause: 'no_decision' },
    { key: 'decider', fields: ['decider'], weight: 10, cause: 'no_decision' },
    { key: 'constraints', fields: ['constraints'], minLength: 10, weight: 20, cause: 'rights' },
    { key: 'period', fields: ['trialFrom', 'trialUntil'], weight: 4, cause: 'no_criteria' },
    { key: 'site', fields: ['equipment', 'dataOffered', 'siteDetails'], weight: 4, cause: 'no_criteria' },
    { key: 'problem', fields: ['problem', 'fieldOffered'], minLength: 60, weight: 12, cause: 'being_found' },
    { key: 'industry', fields: ['industry'], weight: 4, cause: 'being_found' },
    { key: 'pictures', fields: ['images'], weight: 4, cause: 'being_found' },
  ],
}

const offer: Readiness = {
  causes,
  items: [
    { key: 'trialPrice', fields: ['trialPriceMinYen', 'trialPriceMaxYen'], weight: 14, cause: 'unpaid_work' },
    { key: 'conversionPrice', fields: ['conversionPriceYen'], weight: 6, cause: 'unpaid_work' },
    { key: 'requirements', fields: ['trialRequirements'], minLength: 20, weight: 20, cause: 'no_criteria' },
    { key: 'length', fields: ['trialLength'], weight: 8, cause: 'no_decision' },
    { key: 'evidence', fields: ['evidence'], minLength: 20, weight: 12, cause: 'no_decision' },
    { key: 'rights', fields: ['rightsPolicy'], minLength: 10, weight: 20, cause: 'rights' },
    { key: 'problem', fields: ['problemSolved'], minLength: 60, weight: 8, cause: 'being_found' },
    { key: 'stage', fields: ['stage'], weight: 4, cause: 'being_found' },
    { key: 'references', fields: ['references'], minLength: 10, weight: 4, cause: 'being_found' },
    { key: 'pictures', fields: ['images'], weight: 4, cause: 'being_found' },
  ],
}

export const readiness: Record<ListingSide, Readiness> = { offer, need }
