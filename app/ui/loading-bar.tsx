/** A thin line at the top while the next page is on its way. The words are read out, not shown. */
export function LoadingBar({ active, label }: { active: boolean; label: string }) {
  return (
    <div aria-live="polite" className="no-print">
      {active && (
        <div className="loading-bar">
          <span className="sr-only">{label}</span>
        </div>
      )}
    </div>
  )
}
