import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'

interface MoveButtonsProps {
  pieceId: string
  title: string
  isFirst: boolean
  isLast: boolean
}

/** One place up or down; the form has both, so that a press needs no dragging. */
export function MoveButtons({ pieceId, title, isFirst, isLast }: MoveButtonsProps) {
  const { t } = useT()
  if (isFirst && isLast) return null
  return (
    <Form method="post" className="flex gap-2" preventScrollReset>
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="pieceId" value={pieceId} />
      {(['up', 'down'] as const).map((direction) => (
        <Button
          key={direction}
          name="direction"
          value={direction}
          variant="quiet"
          size="small"
          disabled={direction === 'up' ? isFirst : isLast}
          aria-label={t(`profiles.portfolio.${direction}One`, { title })}
        >
          {t(`profiles.portfolio.${direction}`)}
        </Button>
      ))}
    </Form>
  )
}
