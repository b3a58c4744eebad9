import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Section } from '#app/ui/section.tsx'
import type { TwoStepView } from '../queries/get-two-step.server.ts'
import { CodeField } from './code-field.tsx'
import type { FormAnswer } from './form-answer.ts'
import { PasswordAgainField } from './password-again-field.tsx'
import { QrCode } from './qr-code.tsx'
import { useIsSending } from './use-is-sending.ts'

type Offer = NonNullable<TwoStepView['offer']>

interface SetUpSecondFactorProps {
  offer: Offer
  email: string
  /** Whether another device takes over from the one in force. */
  isChange: boolean
  answer: FormAnswer | undefined
}

function Scan({ offer }: { offer: Offer }) {
  const { t } = useT()
  return (
    <div className="grid gap-4">
      <QrCode {...offer.qrCode} label={t('accounts.twoStep.qrLabel')} />
      <p className="measure text-small">
        {/* On a telephone the picture cannot be scanned: the link opens its program. */}
        <a href={offer.address}>{t('accounts.twoStep.openProgram')}</a>
      </p>
      <Disclosure summary={t('accounts.twoStep.cannotScan')}>
        <p className="measure">{t('accounts.twoStep.typeSecret')}</p>
        <p className="mt-2 font-mono text-lead wrap-anywhere">{offer.secret}</p>
      </Disclosure>
    </div>
  )
}

function ConfirmForm({ email, isChange, answer }: Omit<SetUpSecondFactorProps, 'offer'>) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'set-up',
    intent: 'setUp',
    answer,
    schema: () => import('../schema.ts').then(({ setUpSecondFactorSchema }) => setUpSecondFactorSchema),
  })
  const shown = [
    [fields.code!, t('accounts.twoStep.code')],
    [fields.currentPassword!, t('accounts.currentPassword')],
  ] as const
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value="setUp" />
      <CodeField field={fields.code!} hint={t('accounts.twoStep.codeHint')} />
      <PasswordAgainField field={fields.currentPassword!} email={email} />
      <div>
        <Button wide pending={useIsSending('setUp')}>
          {t(isChange ? 'accounts.twoStep.confirmChange' : 'accounts.twoStep.confirm')}
        </Button>
      </div>
    </Form>
  )
}

/** Three steps: a program, the picture, a first number. */
export function SetUpSecondFactor({ offer, ...rest }: SetUpSecondFactorProps) {
  const { t } = useT()
  return (
    <>
      <Section title={t('accounts.twoStep.step1Title')}>
        <p className="measure">{t('accounts.twoStep.step1')}</p>
      </Section>
      <Section title={t('accounts.twoStep.step2Title')} lead={t('accounts.twoStep.step2')}>
        <Scan offer={offer} />
      </Section>
      <Section title={t('accounts.twoStep.step3Title')} lead={t('accounts.twoStep.step3')}>
        <ConfirmForm {...rest} />
      </Section>
    </>
  )
}
