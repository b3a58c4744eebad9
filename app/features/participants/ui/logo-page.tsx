import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FoundWords } from '#app/platform/images/found-words.server.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { LogoPage } from '../queries/get-logo-page.server.ts'
import { ImageFindings } from './image-findings.tsx'
import { PictureFields } from './picture-fields.tsx'

interface LogoPageProps {
  page: LogoPage
  found: FoundWords | undefined
  answer: FormAnswer | undefined
}

const schema = () => import('../picture-schema.ts').then((module) => module.pictureSchema)

function Current({ page, found, answer }: LogoPageProps) {
  const { t } = useT()
  const { logo } = page
  return (
    <Section title={t('images.logo.current')}>
      {logo ? (
        <div className="grid justify-items-start gap-4">
          <img
            src={`/images/${logo.id}?w=320`}
            alt={logo.alt}
            width={logo.width}
            height={logo.height}
            className="max-h-40 w-auto max-w-full rounded-8 bg-sunken object-contain"
          />
          <ImageFindings kinds={logo.findings} words={found?.imageId === logo.id ? found.findings : undefined} />
          <ButtonForm intent="remove" variant="secondary" size="small" answer={answer}>
            {t('images.logo.remove')}
          </ButtonForm>
        </div>
      ) : (
        <p className="text-ink-soft">{t('images.logo.none')}</p>
      )}
    </Section>
  )
}

function LogoForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({ id: 'logo', intent: 'save', answer, schema })
  const [picture, alt, crop] = [fields['picture']!, fields['alt']!, fields['crop']!]
  const labels = [[picture, t('images.picture')] as const, [alt, t('images.alt')] as const]
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
      <input type="hidden" name="intent" value="save" />
      <PictureFields fields={{ picture, alt, crop }} altHint={t('images.logo.altHint')} />
      <div>
        <Button pending={useIsSending('save')} pendingLabel={t('images.adding')}>
          {t('images.logo.save')}
        </Button>
      </div>
    </Form>
  )
}

/** The participant's logo: what it is now, and another one. */
export function LogoPageView(props: LogoPageProps) {
  const { t } = useT()
  const { page, answer } = props
  return (
    <Page width="narrow">
      <PageHeader
        eyebrow={<span className="wrap-anywhere">{page.name}</span>}
        title={t('images.logo.title')}
        lead={t('images.logo.lead')}
      />
      <Current {...props} />
      <LogoForm key={page.logo?.id ?? 'none'} answer={answer} />
      <p>
        <Link to={`/participants/${page.id}`}>{t('images.logo.back')}</Link>
      </p>
    </Page>
  )
}
