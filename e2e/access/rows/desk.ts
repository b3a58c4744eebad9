import { diagnosisForm } from '#app/features/visits/diagnosis.ts'
import { everybody, except, members, only } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const navigators = ['navigator', 'colleague'] as const
const NOBODYS_ID = '0190a2f0-0000-7000-8000-000000000000'

/** The rooms of the desk: only who has been appointed, with the second factor. The operator has none. */
const ofNavigators = except(only(navigators, 'forbidden'), { unproven: 'away' })
/** One navigator's rows: another navigator does not find them. */
const ofNobody = except(members('forbidden'), { navigator: 'missing', colleague: 'missing', unproven: 'away' })

const press = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: navigators,
  others: except(members('forbidden'), { unproven: 'away' }),
  fields,
})
const atNobodys = (fields: FormRow['fields'] = () => ({})): FormRow => ({ allowed: [], others: ofNobody, fields })

/** Whom the navigator has brokered for; nobody else's member. */
const ofTheirNavigator = except(ofNobody, { navigator: 'page' })
const atMember = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: ['navigator'],
  others: ofNobody,
  fields,
})

const diagnosis = {
  madeOn: '2025-04-01',
  ...Object.fromEntries(diagnosisForm().flatMap(({ questions }) => questions.map((key) => [key, 'yes']))),
}
const contact = () => ({ industry: '24', strength: 'fair', lastContactOn: '2025-04-01' })

export const desk: Rows = {
  '/desk/contacts': {
    address: () => '/desk/contacts',
    get: ofNavigators,
    post: {
      refreshContact: press(() => ({ contactId: NOBODYS_ID })),
      removeContact: press(() => ({ contactId: NOBODYS_ID })),
    },
  },
  '/desk/contacts/new': {
    address: () => '/desk/contacts/new',
    get: ofNavigators,
    post: { saveContact: press(contact) },
  },
  '/desk/contacts/:id': {
    address: () => `/desk/contacts/${NOBODYS_ID}`,
    get: ofNobody,
    post: { saveContact: atNobodys(contact) },
  },
  '/desk/contacts/import': {
    address: () => '/desk/contacts/import',
    get: ofNavigators,
    post: { check: press(() => ({ text: '会社名' })), import: press(() => ({ text: '会社名' })) },
  },
  '/desk/contacts/template': { address: () => '/desk/contacts/template', get: ofNavigators, isFile: true },
  '/desk/contacts/export': { address: () => '/desk/contacts/export', get: ofNavigators, isFile: true },
  '/desk/tasks': {
    address: () => '/desk/tasks',
    get: ofNavigators,
    post: {
      addTask: press(() => ({ title: '電話をする' })),
      finishTask: press(() => ({ taskId: NOBODYS_ID })),
      reopenTask: press(() => ({ taskId: NOBODYS_ID })),
      removeTask: press(() => ({ taskId: NOBODYS_ID })),
    },
  },
  '/desk/members': { address: () => '/desk/members', get: ofNavigators },
  '/desk/members/:id': {
    address: ({ participant }) => `/desk/members/${participant}`,
    get: ofTheirNavigator,
    post: {
      planVisit: atMember(() => ({ plannedOn: '2027-04-01' })),
      finishVisit: atNobodys(() => ({ visitId: NOBODYS_ID, doneOn: '2025-04-01' })),
      cancelVisit: atNobodys(() => ({ visitId: NOBODYS_ID })),
      addTask: atMember(() => ({ title: '電話をする' })),
      finishTask: atNobodys(() => ({ taskId: NOBODYS_ID })),
      reopenTask: atNobodys(() => ({ taskId: NOBODYS_ID })),
      removeTask: atNobodys(() => ({ taskId: NOBODYS_ID })),
    },
  },
  '/desk/members/:id/diagnosis': {
    address: ({ participant }) => `/desk/members/${participant}/diagnosis`,
    get: ofTheirNavigator,
    post: { saveDiagnosis: atMember(() => diagnosis) },
  },
  // The owner of the firm it is about does not see it either.
  '/desk/diagnoses/:id': {
    address: () => `/desk/diagnoses/${NOBODYS_ID}`,
    get: except(ofNobody, { operator: 'missing' }),
  },
  '/desk/calendar': {
    address: () => '/desk/calendar',
    get: ofNavigators,
    post: { renew: press(), withdraw: press() },
  },
  '/desk/calendar/:file': { address: () => '/desk/calendar/nobodys.ics', get: everybody('missing') },
}
