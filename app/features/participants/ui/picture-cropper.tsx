import 'react-image-crop/dist/ReactCrop.css'
import { type ComponentProps, useState } from 'react'
import { centerCrop, makeAspectCrop, type PercentCrop, ReactCrop } from 'react-image-crop'
import { useT } from '#app/i18n/use-t.tsx'

interface PictureCropperProps {
  src: string
  alt: string
  /** Width by height, where the place of the picture asks for one. */
  aspect?: number
  /** `x,y,width,height` as shares of the picture. */
  onChange: (crop: string) => void
}

const START_PERCENT = 80
const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const

const startCrop = (aspect: number | undefined, width: number, height: number): PercentCrop =>
  centerCrop(
    aspect === undefined
      ? { unit: '%', width: START_PERCENT, height: START_PERCENT }
      : makeAspectCrop({ unit: '%', width: START_PERCENT }, aspect, width, height),
    width,
    height,
  )

const share = (percent: number): string => (percent / 100).toFixed(4)
const asShares = ({ x, y, width, height }: PercentCrop): string => [x, y, width, height].map(share).join(',')

/** The frame around what is to stay; its own module because it is loaded at first use only. */
export default function PictureCropper({ src, alt, aspect, onChange }: PictureCropperProps) {
  const { t } = useT()
  const [crop, setCrop] = useState<PercentCrop>()
  const choose = (chosen: PercentCrop) => {
    setCrop(chosen)
    onChange(chosen.width > 0 && chosen.height > 0 ? asShares(chosen) : '')
  }
  const handles = Object.fromEntries(HANDLES.map((name) => [`${name}DragHandle`, t('images.cropHandle')]))
  const ariaLabels = { cropArea: t('images.cropArea'), ...handles } as NonNullable<
    ComponentProps<typeof ReactCrop>['ariaLabels']
  >
  return (
    <ReactCrop
      crop={crop}
      aspect={aspect}
      minWidth={32}
      minHeight={32}
      keepSelection
      ariaLabels={ariaLabels}
      onChange={(_, percent) => choose(percent)}
    >
      <img
        src={src}
        alt={alt}
        className="max-h-[70vh]"
        onLoad={({ currentTarget }) => choose(startCrop(aspect, currentTarget.width, currentTarget.height))}
      />
    </ReactCrop>
  )
}
