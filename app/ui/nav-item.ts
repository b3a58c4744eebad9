import type { ReactNode } from 'react'

export interface NavItem {
  to: string
  label: ReactNode
  current?: boolean
  /** A number behind the label, such as what is unread; `countLabel` says what it counts. */
  count?: number
  countLabel?: string
}
