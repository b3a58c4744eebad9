import { members, only } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const parties = ['owner', 'counterpart'] as const
const readers = [...parties, 'navigator', 'operator'] as const

const partiesOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: parties,
  others: only([], 'missing'),
  fields,
})

const ownersOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({ ...partiesOnly(fields), allowed: ['owner'] })
const royaltyTerms = {
  ...{ product: '木の椅子', rate: '3.5', firstDay: '2026-01-05', lastDay: '2040-01-05' },
  ...{ period: 'quarter', statementDays: '30', paymentDays: '60', payeeForm: 'individual', paysSalaries: 'yes' },
}

const SHA256 = 'a'.repeat(64)

export const deals: Rows = {
  '/deals': { address: () => '/deals', get: members() },
  '/deals/:id': {
    address: ({ deal }) => `/deals/${deal}`,
    get: only(readers, 'missing'),
    post: {
      step: partiesOnly(() => ({ transition: 'begin_negotiation' })),
      propose_terms: partiesOnly(() => ({ amount: '1' })),
      accept_terms: partiesOnly(({ deal }) => ({ termsId: deal })),
      break_off: partiesOnly(() => ({ reason: 'other' })),
    },
  },
  '/deals/:id/nda': {
    address: ({ deal }) => `/deals/${deal}/nda`,
    get: only(parties, 'missing'),
    post: { sign: partiesOnly(() => ({ signerName: '見本 花子', agreed: 'on', locale: 'ja', sha256: SHA256 })) },
  },
  '/deals/:id/disclosure': {
    address: ({ deal }) => `/deals/${deal}/disclosure`,
    get: only(parties, 'missing'),
    post: { grant: partiesOnly(() => ({ agreed: 'on' })), revoke: partiesOnly() },
  },
  '/deals/:id/fee': {
    address: ({ deal }) => `/deals/${deal}/fee`,
    get: only(readers, 'missing'),
    post: { confirm: partiesOnly(() => ({ seen: 'v1' })), pay: partiesOnly(() => ({ method: 'checkout' })) },
  },
  '/waivers': { address: () => '/waivers', get: members() },
  '/waivers/:id': {
    address: ({ participant }) => `/waivers/${participant}`,
    get: only(['owner'], 'missing'),
    post: {
      apply: ownersOnly(() => ({ seen: '2025-04/2000000', twoYearsInTokyo: 'on', notElsewhere: 'on' })),
      withdraw: ownersOnly(),
    },
  },
  '/deals/:id/order': {
    address: ({ designDeal }) => `/deals/${designDeal}/order`,
    get: only(readers, 'missing'),
    post: {
      propose: partiesOnly(() => ({
        content: '商品の箱のデザイン',
        place: '本社の受付',
        paysSalaries: 'yes',
        title1: 'ラフ案',
        amount1: '200000',
        deliverOn1: '2099-04-01',
        payBy1: '2099-05-01',
      })),
      accept: partiesOnly(({ deal }) => ({ orderId: deal, payeeForm: 'individual' })),
    },
  },
  '/milestones/:id': {
    address: ({ milestone }) => `/milestones/${milestone}`,
    get: only(readers, 'missing'),
    post: {
      bill: partiesOnly(),
      accept: partiesOnly(),
      deliver: partiesOnly(() => ({ words: '納めました。' })),
      ask_for_changes: partiesOnly(() => ({ words: '直してください。' })),
      dispute: partiesOnly(() => ({ words: '違います。' })),
      answer: partiesOnly(() => ({ words: '発注書のとおりです。' })),
    },
  },
  '/deals/:id/royalties': {
    address: ({ royaltyDeal }) => `/deals/${royaltyDeal}/royalties`,
    get: only(readers, 'missing'),
    post: {
      propose: partiesOnly(() => royaltyTerms),
      accept: partiesOnly(({ deal }) => ({ agreementId: deal })),
      ask_end: partiesOnly(({ deal }) => ({ agreementId: deal, endsOn: '2099-01-05' })),
      agree_end: partiesOnly(({ deal }) => ({ agreementId: deal, endsOn: '2099-01-05' })),
      ask_audit: partiesOnly(({ deal }) => ({ agreementId: deal, reason: '確かめたいです。' })),
      answer_audit: partiesOnly(({ deal }) => ({ auditId: deal, answer: '調べました。' })),
      call_operator: partiesOnly(({ deal }) => ({ auditId: deal })),
      close_audit: partiesOnly(({ deal }) => ({ auditId: deal })),
    },
  },
  '/deals/:id/royalties/:statement': {
    address: ({ royaltyDeal, royaltyStatement }) => `/deals/${royaltyDeal}/royalties/${royaltyStatement}`,
    get: only(readers, 'missing'),
    post: {
      enter: partiesOnly(() => ({ sales: '1' })),
      send: partiesOnly(() => ({ seen: '2026-01-05T00:00:00.000Z' })),
      correct: partiesOnly(),
    },
  },
  '/deals/:id/royalties/export': {
    address: ({ royaltyDeal }) => `/deals/${royaltyDeal}/royalties/export`,
    isFile: true,
    get: only(readers, 'missing'),
  },
  '/accounting-documents/:id': {
    address: ({ invoice }) => `/accounting-documents/${invoice}`,
    isFile: true,
    get: only(['owner', 'operator'], 'missing'),
  },
  '/payouts': { address: () => '/payouts', get: members() },
  '/payouts/export': { address: () => '/payouts/export', get: members(), isFile: true },
  '/payouts/register': {
    address: ({ participant }) => `/payouts/register?participant=${participant}`,
    get: only(['owner'], 'missing'),
    post: {
      register: {
        allowed: ['owner'],
        others: only([], 'missing'),
        fields: ({ participant }) => ({ participantId: participant }),
      },
    },
  },
  '/payments': { address: () => '/payments', get: members() },
  '/payments/:id': {
    address: ({ quote }) => `/payments/${quote}`,
    get: only(['owner'], 'missing'),
    post: { pay: { allowed: ['owner'], others: only([], 'missing'), fields: () => ({ method: 'checkout' }) } },
  },
  '/payments/:id/return': { address: ({ quote }) => `/payments/${quote}/return`, get: only(['owner'], 'missing') },
  '/deals/:id/fee/return': { address: ({ deal }) => `/deals/${deal}/fee/return`, get: only(readers, 'missing') },
}
