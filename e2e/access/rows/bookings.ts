import { members, only } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const ownersOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: ['owner'],
  others: only([], 'missing'),
  fields,
})
const operatorsOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: ['operator'],
  others: members('forbidden'),
  fields,
})
const office = only(['operator'], 'forbidden')
const NOBODY = '0190a2f0-0000-7000-8000-00000000dead'
export const bookings: Rows = {
  '/bookings': { address: () => '/bookings', get: members() },
  '/bookings/exhibitions/:id': {
    address: ({ exhibition }) => `/bookings/exhibitions/${exhibition}`,
    get: members(),
    post: {
      apply: ownersOnly(({ participant }) => ({ participantId: participant, attendance: 'online' })),
    },
  },
  '/bookings/places/:id': {
    address: ({ place }) => `/bookings/places/${place}`,
    get: only(['owner'], 'missing'),
    post: { withdraw: ownersOnly() },
  },
  '/bookings/visits/new': {
    address: () => '/bookings/visits/new',
    get: members(),
    post: {
      ask: ownersOnly(({ participant }) => ({
        participantId: participant,
        topic: '相談',
        wantedDays: '平日',
        place: '本社',
      })),
    },
  },
  '/bookings/visits/:id': {
    address: ({ expertVisit }) => `/bookings/visits/${expertVisit}`,
    get: only(['owner', 'operator'], 'missing'),
    post: { withdraw: ownersOnly() },
  },
  '/console/bookings': {
    address: () => '/console/bookings',
    get: office,
    post: {
      publish: operatorsOnly(() => ({
        ...{ nameJa: '展示会', nameEn: 'Fair', venueJa: '会館', venueEn: 'Hall' },
        ...{ startsOn: '2099-04-01', endsOn: '2099-04-02', closesOn: '2099-03-01' },
        ...{ hybridPlaces: '10', onlinePlaces: '10' },
      })),
    },
  },
  '/console/bookings/exhibitions/:id': {
    address: ({ exhibition }) => `/console/bookings/exhibitions/${exhibition}`,
    get: office,
    post: { release: operatorsOnly(() => ({ placeId: NOBODY })) },
  },
  '/console/bookings/visits/:id': {
    address: ({ expertVisit }) => `/console/bookings/visits/${expertVisit}`,
    get: office,
    post: {
      accept: operatorsOnly(({ participant }) => ({
        ...{ expertParticipantId: participant, visitOn: '2099-04-01', visitTime: '14時', travel: '1000' },
      })),
      decline: operatorsOnly(() => ({ note: '' })),
    },
  },
}
