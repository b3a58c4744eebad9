import { type ComponentType, useState } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

interface PicturePreviewProps {
  /** Where the browser keeps it. */
  src: string
  aspect?: number
  /** Called with `x,y,width,height`, or with nothing for the whole picture. */
  onCrop: (crop: string) => void
}

type Cropper = ComponentType<{ src: string; alt: string; aspect?: number; onChange: (crop: string) => void }>
type Tool = { state: 'closed' | 'loading' | 'failed' } | { state: 'open'; Cropper: Cropper }

/** The chosen picture before it is sent, and the frame to cut it with, which is loaded when it is asked for. */
export function PicturePreview({ src, aspect, onCrop }: PicturePreviewProps) {
  const { t } = useT()
  const [tool, setTool] = useState<Tool>({ state: 'closed' })
  const open = () => {
    setTool({ state: 'loading' })
    import('./picture-cropper.tsx').then(
      ({ default: loaded }) => setTool({ state: 'open', Cropper: loaded }),
      () => setTool({ state: 'failed' }),
    )
  }
  const takeWhole = () => {
    setTool({ state: 'closed' })
    onCrop('')
  }
  const alt = t('images.previewAlt')
  return (
    <div className="grid justify-items-start gap-3">
      {tool.state === 'open' ? (
        <>
          <p className="measure phrase text-small text-ink-soft">{t('images.cropLead')}</p>
          <tool.Cropper src={src} alt={alt} aspect={aspect} onChange={onCrop} />
          <Button type="button" variant="secondary" size="small" onClick={takeWhole}>
            {t('images.cropWhole')}
          </Button>
        </>
      ) : (
        <>
          <img src={src} alt={alt} className="max-h-80 max-w-full rounded-8" />
          {tool.state === 'failed' && <Notice tone="warning">{t('images.cropFailed')}</Notice>}
          <Button
            type="button"
            variant="secondary"
            size="small"
            pending={tool.state === 'loading'}
            pendingLabel={t('images.cropLoading')}
            onClick={open}
          >
            {t('images.crop')}
          </Button>
        </>
      )}
    </div>
  )
}
