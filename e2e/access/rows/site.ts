import { everybody, only } from '../roles.ts'
import type { FormRow, Ids, Row, Rows } from '../row.ts'

const staff = only(['operator'], 'forbidden')
const office = (path: string, post?: Record<string, (ids: Ids) => ReturnType<FormRow['fields']>>): Row => ({
  address: () => path,
  get: staff,
  ...(post && {
    post: Object.fromEntries(
      Object.entries(post).map(([intent, fields]) => [
        intent,
        { allowed: ['operator'], others: only([], 'forbidden'), fields } satisfies FormRow,
      ]),
    ),
  }),
})

const handover = ({ navigator }: Ids, introduction: string) => ({
  ...{ introductionIds: introduction, toNavigatorId: navigator },
  ...{ reason: 'absence', note: '申し送りです。' },
})

const feeDraft = {
  ...{ percent1: '5', minimum: '0', waiver: '2000000', validFrom: '2099-04-01' },
  ...{ sourceJa: '見本の根拠', sourceEn: 'A sample source' },
}

const SEEN = '2026-01-01T00:00:00.000Z'

export const site: Rows = {
  '/': { address: () => '/', get: everybody() },
  '/how-it-works': { address: () => '/how-it-works', get: everybody() },
  '/fees': { address: () => '/fees?price=1億2000万&valuation=60万&other=90万', get: everybody() },
  '/legal/:document': { address: () => '/legal/terms', get: everybody() },
  '/ranking': { address: () => '/ranking', get: everybody() },
  '/language': { address: () => '/language?to=ja&returnTo=/how-it-works', get: everybody('away') },
  '/dev/mailbox': { address: () => '/dev/mailbox', get: everybody() },
  '/dev/ui': { address: () => '/dev/ui', get: everybody() },
  '/dev/hello': { address: () => '/dev/hello', get: everybody() },
  '/webhooks/stripe': {
    address: () => '/webhooks/stripe',
    get: everybody('not-allowed'),
    // Nobody's session counts here: only a signature does.
    post: { '': { allowed: [], others: everybody('refused'), fields: () => ({ type: 'checkout.session.completed' }) } },
  },
  '/console': office('/console'),
  '/console/introductions': office('/console/introductions'),
  '/console/introductions/:id': {
    ...office('', { reassign: (ids) => handover(ids, ids.waitingIntroduction) }),
    address: ({ waitingIntroduction }) => `/console/introductions/${waitingIntroduction}`,
  },
  '/console/payments': office('/console/payments'),
  '/console/payouts': office('/console/payouts', { retry: ({ charge }) => ({ transferId: charge }) }),
  '/console/payments/events': office('/console/payments/events', {
    replay: () => ({ stripeEventId: 'evt_0' }),
  }),
  '/console/payments/reconciliation': office('/console/payments/reconciliation'),
  '/console/payments/:id': {
    ...office('', {
      refund: () => ({ amount: '100', reason: 'other' }),
      evidence: ({ charge }) => ({ disputeId: charge, note: '説明です。' }),
      recheck: () => ({}),
    }),
    address: ({ charge }) => `/console/payments/${charge}`,
  },
  '/console/milestones': office('/console/milestones'),
  '/console/milestones/:id': {
    ...office('', { decide: ({ dispute }) => ({ disputeId: dispute, releasedWork: '0', words: '理由です。' }) }),
    address: ({ milestone }) => `/console/milestones/${milestone}`,
  },
  '/console/workload': office('/console/workload'),
  '/console/workload/export': { ...office('/console/workload/export'), isFile: true },
  '/console/workload/:id': {
    ...office('', { reassign: (ids) => handover(ids, ids.waitingIntroduction) }),
    address: ({ navigator }) => `/console/workload/${navigator}`,
  },
  '/console/funnel': office('/console/funnel'),
  '/console/funnel/export': { ...office('/console/funnel/export'), isFile: true },
  '/console/exposure': office('/console/exposure'),
  '/console/exposure/export': { ...office('/console/exposure/export'), isFile: true },
  '/console/participants': office('/console/participants'),
  '/console/participants/:id': {
    ...office('', {
      record: ({ participant }) => ({
        ...{ participantId: participant, seenUpdatedAt: SEEN },
        ...{ kind: 'identity', status: 'passed' },
      }),
      verify: ({ participant }) => ({ participantId: participant, seenUpdatedAt: SEEN, passed: 'identity' }),
      reject: ({ participant }) => ({ participantId: participant, seenUpdatedAt: SEEN, note: '理由' }),
    }),
    address: ({ participant }) => `/console/participants/${participant}`,
  },
  '/console/questions/:id': {
    ...office('', { remove: ({ publicQuestion }) => ({ questionId: publicQuestion, reason: 'other' }) }),
    address: ({ publicQuestion }) => `/console/questions/${publicQuestion}`,
  },
  '/console/screening': office('/console/screening', {
    add: () => ({ name: '見本商事', reason: '理由', source: '出典' }),
    import: () => ({ lines: '見本商事', source: '出典' }),
    remove: ({ deal }) => ({ entryId: deal }),
  }),
  '/console/navigators': office('/console/navigators', {
    appoint: ({ participant }) => ({ participantId: participant, tracks: 'succession', capacity: '1' }),
  }),
  '/console/listings': office('/console/listings', {
    approve: ({ draft }) => ({ listingId: draft, version: '1', revision: '1' }),
    reject: ({ draft }) => ({ listingId: draft, version: '1', revision: '1', reason: '理由' }),
  }),
  '/console/settings': office('/console/settings', {
    change: () => ({ seen: '', days: '180', reminderDays: '14', lookAlikesNeeded: '5' }),
    programme: () => ({
      ...{ seen: '', supportMonths: '24', productsAtOnce: '2', excludedGoods: '医薬品' },
      ...{ programmeNavigators: '60', visitsPerCompany: '3' },
    }),
  }),
  '/console/waivers': office('/console/waivers'),
  '/console/waivers/:id': {
    ...office('', { approve: () => ({}), refuse: () => ({ reason: '理由です。' }) }),
    address: ({ waiver }) => `/console/waivers/${waiver}`,
  },
  '/console/fees': office('/console/fees'),
  '/console/fees/:key': {
    ...office('', { scale: () => feeDraft }),
    address: () => '/console/fees/succession.contract_fee',
  },
  '/console/fees/versions/:id': {
    ...office('', { approve: () => ({}), withdraw: () => ({}) }),
    address: ({ feeVersion }) => `/console/fees/versions/${feeVersion}`,
  },
  '/console/documents': office('/console/documents?from=2026-01-01&min=1&name=%E7%B5%90'),
  '/console/documents/export': { ...office('/console/documents/export'), isFile: true },
  '/console/documents/:id': {
    ...office('', { correct: () => ({ recipient: '見本商事', note: '社名の訂正', lastVersion: '1' }) }),
    address: ({ invoice }) => `/console/documents/${invoice}`,
  },
  '/console/ledger': office('/console/ledger?from=2026-01-01'),
  '/console/ledger/export': { ...office('/console/ledger/export'), isFile: true },
  '/console/jobs': office('/console/jobs', { rerun: ({ deal }) => ({ jobId: deal }), rewrite: () => ({}) }),
  '/console/reader': office('/console/reader', { on: () => ({ operatedBy: '見本' }), off: () => ({}) }),
}
