import { z } from 'zod'

/** One sent file. A file field left empty arrives as a file without a name and without bytes. */
export const fileSchema = z.custom<File>((value) => value instanceof File && (value.size > 0 || value.name !== ''), {
  error: 'choose_file',
})
