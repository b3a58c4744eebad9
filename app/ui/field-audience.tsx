import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'

/** From everyone to only the two parties: the levels at which a field can be read. */
export type AudienceLevel = 'public' | 'member' | 'granted' | 'party' | 'owner'

export interface Audience {
  level: AudienceLevel
  label: string
}

const icons: Record<AudienceLevel, IconName> = {
  public: 'globe',
  member: 'member',
  granted: 'key',
  party: 'lock',
  owner: 'user',
}

const looks: Record<AudienceLevel, string> = {
  public: 'border-line bg-surface text-ink-soft',
  member: 'border-line bg-sunken text-ink',
  granted: 'border-ai bg-ai-soft text-ai-strong',
  party: 'border-ai bg-ai text-on-ai',
  owner: 'border-line-strong bg-ink text-paper',
}

export function FieldAudience({ level, label, className }: Audience & { className?: string }) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-sm leading-normal font-normal',
        looks[level],
        className,
      )}
    >
      <Icon name={icons[level]} className="size-4" />
      {label}
    </span>
  )
}
