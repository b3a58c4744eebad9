import type { ListingSide } from '../track-definition.ts'
import type { Readiness } from '../readiness-type.ts'

/**
 * What design contracts are fought over: who owns the rights, how changes are treated, designs that are turned down. The
 * sources name these causes and count none of them, so each weighs the same; the rest goes to pay and to being found.
 */
const causes = { rights: null, changes: null, rejected_designs: null, pay: null, being_found: null }

const need: Readiness = {
  causes,
  items: [
    { key: 'rights', fields: ['rightsModel', 'rightsWish'], weight: 20, cause: 'rights' },
    { key: 'deliverables', fields: ['deliverables'], minLength: 20, weight: 12, cause: 'changes' },
    { key: 'deadline', fields: ['deadline', 'deadlineDay'], weight: 8, cause: 'changes' },
    { key: 'goal', fields: ['goal'], minLength: 40, weight: 10, cause: 'rejected_designs' },
    { key: 'currentState', fields: ['currentState'], minLength: 20, weight: 10, cause: 'rejected_designs' },
    { key: 'budget', fields: ['budgetMaxYen', 'budgetMinYen'], weight: 12, cause: 'pay' },
    { key: 'payment', fields: ['paymentModels'], weight: 8, cause: 'pay' },
    { key: 'subject', fields: ['subject'], minLength: 40, weight: 8, cause: 'being_found' },
    { key: 'pictures', fields: ['images'], weight: 6, cause: 'being_found' },
    { key: 'teaser', fields: ['teaser'], minLength: 80, weight: 4, cause: 'being_found' },
    { key: 'industry', fields: ['industry'], weight: 2, cause: 'being_found' },
  ],
}

const offer: Readiness = {
  causes,
  items: [
    { key: 'payment', fields: ['paymentModels'], weight: 13, cause: 'pay' },
    { key: 'rate', fields: ['rateMinYen', 'rateMaxYen'], weight: 12, cause: 'pay' },
    { key: 'wayOfWorking', fields: ['wayOfWorking'], minLength: 40, weight: 16, cause: 'changes' },
    { key: 'capacity', fields: ['capacity'], weight: 9, cause: 'changes' },
    { key: 'pastWork', fields: ['pastWork'], minLength: 40, weight: 11, cause: 'rejected_designs' },
    { key: 'pictures', fields: ['images'], weight: 8, cause: 'rejected_designs' },
    { key: 'references', fields: ['clientReferences'], minLength: 10, weight: 6, cause: 'rejected_designs' },
    { key: 'materials', fields: ['knownMaterials', 'knownIndustries'], weight: 10, cause: 'being_found' },
    { key: 'teaser', fields: ['teaser'], minLength: 80, weight: 9, cause: 'being_found' },
    { key: 'place', fields: ['workPrefectures', 'workStyle', 'prefecture'], weight: 6, cause: 'being_found' },
  ],
}

export const readiness: Record<ListingSide, Readiness> = { offer, need }
