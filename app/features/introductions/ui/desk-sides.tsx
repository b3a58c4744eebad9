import { Link } from '@remix-run/react'
import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { DeskIntroduction, DeskSide } from '../queries/get-desk-introduction.server.ts'
import { ProfileCard } from './profile-card.tsx'
import { TrustList } from './trust-list.tsx'

function Side({ side, track, isOpen }: { side: DeskSide; track: string; isOpen: boolean }) {
  const { t, dynamic } = useT()
  const headingId = `side-${side.side}`
  return (
    <section aria-labelledby={`${headingId}-who ${headingId}`} className="grid content-start gap-4">
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
          <span id={`${headingId}-who`}>{dynamic(`tracks.${track}.sides.${side.side}.name`)}</span>
          {side.hasAsked && <StatusBadge tone="active">{t('introductions.desk.asked')}</StatusBadge>}
        </p>
        <h3 id={headingId}>
          <Link to={`/listings/${side.listing.id}`}>{side.listing.title}</Link>
        </h3>
      </div>
      {side.profile ? (
        <ProfileCard profile={side.profile} trust={side.trust} level={4} />
      ) : (
        <>
          <Notice>{t('introductions.profile.unnamed')}</Notice>
          {side.trust && (
            <Disclosure summary={t('introductions.trust.title')}>
              <TrustList trust={side.trust} />
            </Disclosure>
          )}
        </>
      )}
      <Disclosure summary={t('introductions.desk.listing')} open={isOpen}>
        <FieldList track={track} side={side.side} fields={side.listing.fields} />
      </Disclosure>
    </section>
  )
}

/**
 * Both sides of an introduction beside each other, one above the other on a phone.
 * @param isOpen whether what the listings say is shown at once
 */
export function DeskSides({ introduction, isOpen }: { introduction: DeskIntroduction; isOpen: boolean }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-x-8 gap-y-10">
      {introduction.sides.map((side) => (
        <Side key={side.side} side={side} track={introduction.track} isOpen={isOpen} />
      ))}
    </div>
  )
}
