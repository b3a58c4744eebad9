import { except, members, only } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

/** A form with a file cannot be sent from here, so whoever gets past the door is told that it is missing. */
const withFile = (fields: FormRow['fields']): FormRow => ({ allowed: ['owner'], others: members('refused'), fields })
const ownersOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: ['owner'],
  others: only([], 'missing'),
  fields,
})

const picture = ({ image }: { image: string }) => ({ field: 'images', imageId: image })
/** Nobody is led to the sign-in page by a picture. */
const unseen = { anonymous: 'missing', unverified: 'missing' } as const

export const uploads: Rows = {
  '/images/:id': {
    address: ({ image }) => `/images/${image}?w=320`,
    isFile: true,
    get: except(only(['owner', 'counterpart', 'navigator', 'operator'], 'missing'), unseen),
  },
  '/documents/:id': {
    address: ({ document }) => `/documents/${document}`,
    isFile: true,
    get: except(only(['owner', 'operator'], 'missing'), { unverified: 'missing' }),
  },
  '/participants/:id/logo': {
    address: ({ participant }) => `/participants/${participant}/logo`,
    get: only(['owner'], 'missing'),
    post: { save: withFile(() => ({ alt: '別の会社' })), remove: ownersOnly() },
  },
  '/participants/:id/documents': {
    address: ({ participant }) => `/participants/${participant}/documents`,
    get: only(['owner'], 'missing'),
    post: {
      add: withFile(() => ({ label: '登記' })),
      remove: ownersOnly(({ document }) => ({ documentId: document })),
    },
  },
  '/listings/:id/edit/images': {
    address: ({ listing }) => `/listings/${listing}/edit/images`,
    get: only(['owner'], 'missing'),
    post: {
      add: withFile(() => ({ field: 'images', alt: '工場' })),
      take: ownersOnly(picture),
      move: ownersOnly((ids) => ({ ...picture(ids), by: 'up' })),
      remove: ownersOnly(picture),
      describe: ownersOnly((ids) => ({ ...picture(ids), alt: '工場' })),
    },
  },
}
