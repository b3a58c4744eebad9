export const findingKinds = [
  'name',
  'mail',
  'url',
  'phone',
  'corporate_number',
  'invoice_number',
  'address',
  'municipality',
  'station',
  'figure',
  'brand',
  'image_metadata',
] as const
export type FindingKind = (typeof findingKinds)[number]

/**
 * `stop`: not published with it. `warn`: published when its owner, having read it, says so. `note`: for information.
 */
export type FindingSeverity = 'stop' | 'warn' | 'note'

/** Something in what the public or members read by which its writer could be recognised or reached. */
export interface TeaserFinding {
  /** The field. */
  key: string
  kind: FindingKind
  /** The passage as it stands there. */
  found: string
  /** Where it stands in the field's text (`textOf`), in UTF-16 units. */
  start: number
  end: number
  severity: FindingSeverity
  /** Set when it stands in a picture's description or metadata. */
  imageId?: string
}

/** A finding of one kind in one text. */
export type Passage = Pick<TeaserFinding, 'kind' | 'found' | 'start' | 'end'>

export const severityOf: Record<FindingKind, FindingSeverity> = {
  name: 'stop',
  mail: 'stop',
  url: 'stop',
  phone: 'stop',
  corporate_number: 'stop',
  invoice_number: 'stop',
  address: 'stop',
  municipality: 'warn',
  station: 'warn',
  figure: 'warn',
  brand: 'warn',
  image_metadata: 'note',
}
