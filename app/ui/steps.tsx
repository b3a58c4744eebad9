import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { StatusBadge } from './status-badge.tsx'

export type StepState = 'done' | 'current' | 'upcoming' | 'stopped'

export interface Step {
  key: string
  label: ReactNode
  state: StepState
  /** The state in a word, read out but not shown. */
  stateLabel: string
  /** A date, or one line on what happens here. */
  detail?: ReactNode
  /** Whose turn it is. `mine` is what asks this reader to decide. */
  turn?: { label: string; mine: boolean }
}

export function Steps({ label, steps, className }: { label: string; steps: Step[]; className?: string }) {
  return (
    <div className={className}>
      <div className="steps-frame">
        <ol className="steps" aria-label={label}>
          {steps.map((step, index) => (
            <li
              key={step.key}
              className="step"
              data-state={step.state}
              aria-current={step.state === 'current' ? 'step' : undefined}
            >
              <span className="step-dot" aria-hidden="true">
                {step.state === 'done' && <Icon name="check" />}
                {step.state === 'stopped' && <Icon name="close" />}
                {(step.state === 'current' || step.state === 'upcoming') && index + 1}
              </span>
              <p className={step.state === 'upcoming' ? 'text-ink-soft' : 'font-bold'}>
                {step.label}
                <span className="sr-only"> {step.stateLabel}</span>
              </p>
              {step.detail && <p className="text-small text-ink-soft">{step.detail}</p>}
              {step.turn && (
                <StatusBadge tone={step.turn.mine ? 'decision' : 'waiting'} className="mt-1.5">
                  {step.turn.label}
                </StatusBadge>
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
