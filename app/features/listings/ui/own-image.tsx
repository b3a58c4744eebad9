import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { ALT_MAX } from '#app/features/participants/picture-limits.ts'
import { ImageFindings } from '#app/features/participants/ui/image-findings.tsx'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { MetadataFinding } from '#app/platform/images/findings.ts'
import { Button, type ButtonProps } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { OwnImage as Image } from '../queries/get-listing-images.server.ts'

interface OwnImageProps {
  field: string
  image: Image
  number: number
  count: number
  /** What its file said, right after the upload. */
  words: readonly MetadataFinding[] | undefined
  answer: FormAnswer | undefined
}

interface PressProps {
  intent: 'move' | 'remove' | 'take'
  hidden: Record<string, string>
  label: string
  name: string
  icon?: ButtonProps['icon']
}

/** One button that arranges the list. */
export function ImagePress({ intent, hidden, label, name, icon }: PressProps) {
  return (
    <Form method="post" preventScrollReset>
      {Object.entries({ intent, ...hidden }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <Button variant="secondary" size="small" icon={icon} aria-label={name}>
        {label}
      </Button>
    </Form>
  )
}

function DescribeForm({ field, image, answer }: Pick<OwnImageProps, 'field' | 'image' | 'answer'>) {
  const { t } = useT()
  const isOwn = answer?.intent === 'describe' && answer.result.initialValue?.['imageId'] === image.id
  const [form, fields] = useLocalizedForm({
    id: `describe-${image.id}`,
    intent: 'describe',
    answer: isOwn ? answer : undefined,
    defaultValue: { alt: image.alt },
  })
  const alt = fields['alt']!
  return (
    <Disclosure summary={t('images.changeAlt')} open={isOwn}>
      <Form method="post" preventScrollReset {...getFormProps(form)} className="grid gap-4">
        <input type="hidden" name="intent" value="describe" />
        <input type="hidden" name="field" value={field} />
        <input type="hidden" name="imageId" value={image.id} />
        <TextField
          field={alt}
          errors={[...(alt.errors ?? []), ...(form.errors ?? [])]}
          label={t('images.alt')}
          maxLength={ALT_MAX}
          required
          unmarked
        />
        <div>
          <Button variant="secondary" size="small">
            {t('images.describe')}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}

/** One picture of a list, with what can be done about it. */
export function OwnImage({ field, image, number, count, words, answer }: OwnImageProps) {
  const { t } = useT()
  const hidden = { field, imageId: image.id }
  return (
    <Card as="li" className="grid content-start gap-4" aria-label={t('images.number', { number })}>
      <div className="grid h-56 place-items-center overflow-hidden rounded-8 bg-sunken">
        <img
          src={`/images/${image.id}?w=960`}
          alt={image.alt}
          width={image.width}
          height={image.height}
          className="h-full w-full object-contain"
        />
      </div>
      <p className="wrap-anywhere">{image.alt}</p>
      {image.isDescribedHere && <ImageFindings kinds={image.findings} words={words} />}
      <div className="flex flex-wrap gap-2">
        {number > 1 && (
          <ImagePress
            intent="move"
            hidden={{ ...hidden, by: 'up' }}
            label={t('images.up')}
            name={t('images.upOf', { number })}
          />
        )}
        {number < count && (
          <ImagePress
            intent="move"
            hidden={{ ...hidden, by: 'down' }}
            label={t('images.down')}
            name={t('images.downOf', { number })}
          />
        )}
        <ImagePress
          intent="remove"
          hidden={hidden}
          label={t('images.remove')}
          name={t('images.removeOf', { number })}
        />
      </div>
      {image.isDescribedHere && <DescribeForm field={field} image={image} answer={answer} />}
    </Card>
  )
}
