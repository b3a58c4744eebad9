import { useT } from '#app/i18n/use-t.tsx'
import { KindProfileView } from '#app/features/participants/ui/kind-profile-view.tsx'
import { Avatar } from '#app/ui/avatar.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Heading, type HeadingLevel } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { ParticipantProfile } from '../participant-profile.ts'
import type { Trust } from '../queries/get-trust.server.ts'
import { TrustList } from './trust-list.tsx'

interface ProfileCardProps {
  profile: ParticipantProfile
  trust?: Trust | null
  level?: HeadingLevel
}

/** Who somebody is, as the other party is shown it. */
export function ProfileCard({ profile, trust, level = 3 }: ProfileCardProps) {
  const { t, dynamic, locale } = useT()
  const facts = [
    profile.kinds.map((kind) => t(`participants.kinds.${kind}`)).join(locale === 'ja' ? '・' : ', '),
    profile.industry && dynamic(`industries.${profile.industry}`),
    profile.prefecture && dynamic(`prefectures.${profile.prefecture}`),
  ].filter(Boolean)
  return (
    <Card className="grid gap-4">
      <div className="flex items-start gap-4">
        <Avatar name={profile.name} />
        <div className="grid min-w-0 gap-1">
          <Heading level={level} className="text-h3">
            {profile.name}
          </Heading>
          <p className="text-small text-ink-soft">{facts.join(locale === 'ja' ? '／' : ' / ')}</p>
          <p>
            <StatusBadge tone={profile.isVerified ? 'success' : 'waiting'}>
              {t(profile.isVerified ? 'introductions.profile.verified' : 'introductions.profile.unverified')}
            </StatusBadge>
          </p>
        </div>
      </div>
      {profile.description && <p className="measure whitespace-pre-wrap">{profile.description}</p>}
      {profile.kindProfiles.map((kindProfile) => (
        <Disclosure key={kindProfile.kind} summary={t(`profiles.${kindProfile.kind}.title`)}>
          <KindProfileView profile={kindProfile} />
        </Disclosure>
      ))}
      {trust && (
        <Disclosure summary={t('introductions.trust.title')}>
          <TrustList trust={trust} />
        </Disclosure>
      )}
    </Card>
  )
}
