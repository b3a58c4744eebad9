import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { FormProblem } from '#app/features/billing/ui/form-problem.tsx'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { SizeClass } from '#app/features/participants/ui/size-class.tsx'
import { formatYen } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { ExhibitionPage } from '../queries/get-exhibition.server.ts'

type Applicant = ExhibitionPage['applicants'][number]
type Props = { applicant: Applicant; page: ExhibitionPage; answer: FormAnswer | undefined }

function useChoices({ offers }: Applicant, { left, exhibition }: ExhibitionPage) {
  const { t } = useT()
  return offers
    .filter(({ attendance }) => exhibition.room[attendance] > 0)
    .map(({ attendance, totalYen, taxYen }) => ({
      value: attendance,
      label: t('bookings.apply.choice', {
        attendance: t(`fees.attendances.${attendance}`),
        amount: formatYen(totalYen),
      }),
      hint:
        left[attendance] > 0 ? t('bookings.apply.taxWithin', { tax: formatYen(taxYen) }) : t('bookings.apply.isFull'),
      disabled: left[attendance] <= 0,
    }))
}

function Offer({ applicant, page, answer }: Props) {
  const { t } = useT()
  const choices = useChoices(applicant, page)
  // Several participants have a form each on the page; an answer is shown at its own.
  const own = answer?.result.initialValue?.['participantId'] === applicant.id ? answer : undefined
  const [form, fields] = useLocalizedForm({ id: `apply-${applicant.id}`, intent: 'apply', answer: own })
  const isSending = useIsSending('apply', { name: 'participantId', value: applicant.id })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblem errors={form.errors} />
      <input type="hidden" name="participantId" value={applicant.id} />
      {applicant.offers.map(({ attendance, seen }) => (
        <input
          key={attendance}
          type="hidden"
          name={attendance === 'hybrid' ? 'seenHybrid' : 'seenOnline'}
          value={seen}
        />
      ))}
      <RadioGroup field={fields['attendance']!} label={t('bookings.apply.attendance')} choices={choices} required />
      <div>
        <Button name="intent" value="apply" pending={isSending} pendingLabel={t('bookings.apply.sending')}>
          {t('bookings.apply.submit')}
        </Button>
      </div>
      <p className="measure phrase text-small text-ink-soft">{t('bookings.apply.hint')}</p>
    </Form>
  )
}

function Step(props: Props) {
  const { t } = useT()
  const { applicant } = props
  if (applicant.place)
    return (
      <p>
        {t('bookings.apply.has')}{' '}
        <Link to={`/bookings/places/${applicant.place.id}`} className="link touch">
          {t('bookings.apply.toPlace')}
        </Link>
      </p>
    )
  if (applicant.offers.length > 0) return <Offer {...props} />
  if (applicant.size.size !== null) return <p className="measure phrase">{t('bookings.apply.notOffered')}</p>
  return (
    <div className="grid gap-4">
      <p className="measure phrase">{t('bookings.apply.unknown')}</p>
      <div>
        <ButtonLink to={`/participants/${applicant.id}/edit`} variant="secondary">
          {t('bookings.apply.toProfile')}
        </ButtonLink>
      </div>
    </div>
  )
}

/** Why a participant pays what it pays, and the form. */
export function ApplyForm(props: Props) {
  const { t } = useT()
  const { applicant } = props
  const size = (
    <SizeClass
      size={applicant.size}
      name={applicant.name}
      employees={applicant.employees}
      capitalYen={applicant.capitalYen}
    />
  )
  return (
    <div className="grid gap-6">
      <DefinitionList items={[{ key: 'size', term: t('bookings.apply.size'), value: size }]} />
      <Step {...props} />
    </div>
  )
}
