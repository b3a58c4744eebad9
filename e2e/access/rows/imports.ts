import { except, members, only } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

/** Nobody's import: whoever may import is told that there is none, the others that it is not for them. */
const NO_IMPORT = '018f0000-0000-7000-8000-000000000000'

const importers = ['referrer', 'operator'] as const
const pages = only(importers, 'forbidden')
const missing = except(members('forbidden'), { referrer: 'missing', operator: 'missing' })
const importersOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: importers,
  others: only([], 'forbidden'),
  fields,
})

export const imports: Rows = {
  '/imports': { address: () => '/imports', get: pages },
  '/imports/new': {
    address: () => '/imports/new',
    get: pages,
    post: { upload: importersOnly(() => ({ text: '管理番号\n1' })) },
  },
  '/imports/:id': {
    address: () => `/imports/${NO_IMPORT}`,
    get: missing,
    post: {
      confirm: importersOnly(() => ({ keep: 'drafts' })),
      reread: importersOnly(() => ({ encoding: 'utf-8' })),
      drop: importersOnly(),
      undo: importersOnly(),
    },
  },
  '/imports/:id/errors': { address: () => `/imports/${NO_IMPORT}/errors`, get: missing, isFile: true },
  '/imports/template/:track/:side': {
    address: () => '/imports/template/succession/offer',
    get: pages,
    isFile: true,
  },
  '/listings/export': { address: () => '/listings/export', get: members(), isFile: true },
  '/console/listings/export': {
    address: () => '/console/listings/export',
    get: only(['operator'], 'forbidden'),
    isFile: true,
  },
}
