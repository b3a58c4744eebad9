import { useEffect, useRef, useState } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { PICTURE_MAX_BYTES, PICTURE_TYPES } from '#app/platform/images/limits.ts'
import type { FieldSource } from '#app/ui/field-source.ts'
import { FileField } from '#app/ui/file-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { ALT_MAX } from '../picture-limits.ts'
import { PicturePreview } from './picture-preview.tsx'

interface PictureFieldsProps {
  /** Conform's metadata; the form needs encType="multipart/form-data" and `pictureFields` in its schema. */
  fields: { picture: FieldSource; alt: FieldSource; crop: FieldSource }
  /** What the description is to say; the usual words when left out. */
  altHint?: string
  /** Width by height, where the place of the picture asks for one. */
  aspect?: number
  /** For pages on which a form may be sent without a new picture. */
  isOptional?: boolean
}

/** What was chosen, with an address under which the browser shows it; a file that is too large is not chosen. */
function useChosenPicture(onChange: () => void) {
  const input = useRef<HTMLInputElement>(null)
  const address = useRef<string>()
  const [src, setSrc] = useState<string>()
  const [isTooLarge, setTooLarge] = useState(false)
  const show = (file: File | undefined) => {
    if (address.current) URL.revokeObjectURL(address.current)
    address.current = file && URL.createObjectURL(file)
    setSrc(address.current)
  }
  const choose = () => {
    const file = input.current?.files?.[0]
    const isLarge = file !== undefined && file.size > PICTURE_MAX_BYTES
    // Sending it would take minutes on a telephone, for a refusal.
    if (isLarge && input.current) input.current.value = ''
    setTooLarge(isLarge)
    show(isLarge ? undefined : file)
    onChange()
  }
  const first = useRef(choose)
  useEffect(() => {
    // What was chosen before the page came to life.
    first.current()
    return () => URL.revokeObjectURL(address.current ?? '')
  }, [])
  return { input, src, isTooLarge, choose }
}

/**
 * The choice of a picture with its description. With JavaScript it can be looked at and cropped before it is sent;
 * without, the whole picture is taken.
 */
export function PictureFields({ fields, altHint, aspect, isOptional = false }: PictureFieldsProps) {
  const { t } = useT()
  const [crop, setCrop] = useState('')
  const { input, src, isTooLarge, choose } = useChosenPicture(() => setCrop(''))
  const errors = isTooLarge ? [t('images.tooLarge')] : fields.picture.errors
  return (
    <div className="grid gap-6">
      <FileField
        ref={input}
        field={fields.picture}
        errors={errors}
        label={t('images.picture')}
        hint={t('images.pictureHint')}
        accept={PICTURE_TYPES.join(',')}
        required={!isOptional}
        onChange={choose}
      />
      {src && <PicturePreview key={src} src={src} aspect={aspect} onCrop={setCrop} />}
      <input type="hidden" name={fields.crop.name} value={crop} />
      <TextField
        field={fields.alt}
        label={t('images.alt')}
        hint={altHint ?? t('images.altHint')}
        maxLength={ALT_MAX}
        size="full"
        required={!isOptional}
      />
    </div>
  )
}
