import type { ChartPoint } from './chart-frame.tsx'
import type { Choice } from './choices.ts'
import type { Definition } from './definition-list.tsx'
import type { DocumentSection } from './document-view.tsx'
import type { AudienceLevel } from './field-audience.tsx'
import type { FunnelStage } from './funnel.tsx'
import type { NavItem } from './nav-item.ts'
import type { Tone } from './notice.tsx'
import type { Reason } from './reason-list.tsx'
import type { SelectOption } from './select-field.tsx'
import type { StatusTone } from './status-badge.tsx'
import type { Step } from './steps.tsx'
import type { UiWords } from './ui-words.tsx'

interface FieldWords {
  label: string
  hint?: string
  error?: string
  value?: string
}

/** Everything the gallery says. It is handed in, like the words of every other component. */
export interface GalleryWords {
  locale: string
  ui: UiWords
  site: {
    skip: string
    home: string
    navLabel: string
    menuLabel: string
    nav: NavItem[]
    account: { label: string; name: string; items: NavItem[]; footer: string }
    language: { label: string; items: { href: string; label: string; lang: string; current: boolean }[] }
    footer: { groups: { title: string; items: NavItem[] }[]; small: string }
  }
  header: {
    breadcrumbs: { label: string; items: { label: string; to?: string }[] }
    title: string
    lead: string
    eyebrow: string
  }
  sections: Record<
    | 'actions'
    | 'forms'
    | 'matches'
    | 'states'
    | 'tables'
    | 'charts'
    | 'progress'
    | 'text'
    | 'tracks'
    | 'document'
    | 'empty',
    string
  >
  actions: Record<'primary' | 'secondary' | 'quiet' | 'danger' | 'pending' | 'pendingLabel' | 'small' | 'link', string>
  dialog: { opener: string; title: string; description: string; confirm: string; cancel: string }
  forms: {
    errorTitle: string
    section: { title: string; description: string }
    audiences: Record<AudienceLevel, string>
    text: FieldWords
    wrong: FieldWords
    area: FieldWords
    select: FieldWords & { empty: string; options: SelectOption[] }
    radio: FieldWords & { choices: Choice[] }
    checks: FieldWords & { choices: Choice[] }
    agree: FieldWords
    password: FieldWords
    yen: FieldWords & { unit: string }
    date: FieldWords
    file: FieldWords
  }
  tracks: { track: string; label: string }[]
  statuses: { tone: StatusTone; label: string }[]
  notices: { tone: Tone; title: string; body: string }[]
  chips: { label: string; remove: string }[]
  tags: string[]
  next: { title: string; body: string; action: string; due: string }[]
  tasks: {
    label: string
    items: { key: string; label: string; to?: string; tone: StatusTone; status: string; hint?: string }[]
  }
  match: {
    title: string
    meta: string
    teaser: string
    reasonsTitle: string
    reasons: Reason[]
    missesTitle: string
    misses: Reason[]
    unknownTitle: string
    unknown: Reason[]
    ask: string
    later: string
  }
  table: {
    caption: string
    columns: { name: string; track: string; amount: string; state: string }
    rows: { key: string; name: string; track: string; amountYen: number; tone: StatusTone; state: string }[]
  }
  facts: Definition[]
  tabs: { label: string; items: NavItem[] }
  pagination: { label: string; previous: string; next: string; page: (page: number) => string }
  steps: { label: string; items: Step[] }
  timeline: {
    label: string
    items: { key: string; at: string; time: string; title: string; actor: string; body?: string }[]
  }
  charts: {
    labelHeader: string
    valueHeader: string
    bars: { title: string; points: ChartPoint[] }
    line: { title: string; points: ChartPoint[] }
    funnel: { title: string; stages: FunnelStage[] }
  }
  stats: { key: string; label: string; value: string; unit?: string; note?: string }[]
  prose: { before: string; term: string; explanation: string; after: string; money: string; people: string[] }
  disclosure: { summary: string; body: string }
  document: { title: string; meta: string; sections: DocumentSection[]; signature: string }
  empty: { title: string; body: string; action: string }
  error: { title: string; body: string; action: string; reference: string }
  loading: string
}
