import type { CaseRecord } from '../queries/get-case-file.server.ts'
import { CallsSection } from './calls-section.tsx'
import { NotesSection } from './notes-section.tsx'
import { DealSection } from './outcome-section.tsx'
import { StepSection } from './step-section.tsx'

/** What its navigator keeps on a case, for the operator: to read, not to write. */
export function KeptOnCase({ file, track }: { file: CaseRecord; track: string }) {
  return (
    <>
      <DealSection file={file} track={track} place={null} />
      <StepSection file={file} place={null} />
      <NotesSection notes={file.notes} place={null} />
      <CallsSection file={file} track={track} place={null} />
    </>
  )
}
