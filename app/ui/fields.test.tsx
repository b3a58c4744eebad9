import { describe, expect, it } from 'vitest'
import { CheckboxField } from './checkbox-field.tsx'
import { CheckboxGroup } from './checkbox-group.tsx'
import { DateField } from './date-field.tsx'
import type { FieldSource } from './field-source.ts'
import { FileField } from './file-field.tsx'
import { formErrorItems } from './form-error-items.ts'
import { FormErrorSummary } from './form-error-summary.tsx'
import { PasswordField } from './password-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SelectField } from './select-field.tsx'
import { attribute, markup, tag } from './testing/markup.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'
import { YenField } from './yen-field.tsx'

// The shape that Conform hands out.
const field: FieldSource = {
  id: 'form-sales',
  name: 'sales',
  formId: 'form',
  errorId: 'form-sales-error',
  descriptionId: 'form-sales-description',
  initialValue: 'abc',
  errors: ['Not a figure.'],
  required: true,
}
const choices = [
  { value: 'a', label: 'A' },
  { value: 'abc', label: 'ABC', hint: 'The second' },
]

const singles = [
  ['TextField', 'input', <TextField field={field} label="L" hint="H" />],
  ['TextArea', 'textarea', <TextArea field={field} label="L" hint="H" />],
  [
    'SelectField',
    'select',
    <SelectField field={field} label="L" hint="H" options={choices.map(({ value }) => ({ value, label: value }))} />,
  ],
  ['DateField', 'input', <DateField field={field} label="L" hint="H" />],
  ['YenField', 'input', <YenField field={field} label="L" hint="H" />],
  ['PasswordField', 'input', <PasswordField field={field} label="L" hint="H" autoComplete="new-password" />],
  ['FileField', 'input', <FileField field={field} label="L" hint="H" />],
  ['CheckboxField', 'input', <CheckboxField field={field} label="L" hint="H" />],
] as const

describe.each(singles)('%s', (_name, element, component) => {
  const html = markup(component)
  const control = tag(html, element)

  it('is named by its label', () => {
    expect(attribute(control, 'id')).toBe('form-sales')
    expect(attribute(tag(html, 'label'), 'for')).toBe('form-sales')
    expect(attribute(control, 'name')).toBe('sales')
    expect(attribute(control, 'form')).toBe('form')
  })

  it('is described by its error and its hint, and both exist', () => {
    expect(attribute(control, 'aria-invalid')).toBe('true')
    expect(attribute(control, 'aria-describedby')).toBe('form-sales-error form-sales-description')
    expect(html).toMatch(/id="form-sales-error".*Not a figure\./s)
    expect(html).toMatch(/id="form-sales-description"[^>]*>H/)
  })

  it('is required for the browser, too', () => {
    expect(control).toMatch(/\srequired=""/)
  })
})

describe('a field without error', () => {
  const html = markup(<TextField name="sales" label="L" audience={{ level: 'granted', label: 'those allowed' }} />)

  it('points at nothing that is not there', () => {
    expect(tag(html, 'input')).not.toMatch(/aria-invalid|aria-describedby|required/)
    expect(html).not.toContain('sales-error')
  })

  it('says that it is optional, and who will read it', () => {
    expect(html).toContain('optional!')
    expect(html).toContain('those allowed')
  })
})

it('keeps what was entered', () => {
  expect(tag(markup(<TextField field={field} label="L" />), 'input')).toContain('value="abc"')
  expect(markup(<TextArea field={field} label="L" />)).toContain('>abc</textarea>')
  expect(markup(<SelectField field={field} label="L" options={[{ value: 'abc', label: 'X' }]} />)).toMatch(
    /<option value="abc" selected="">/,
  )
})

it('counts the characters of a text area and describes it with the count', () => {
  const html = markup(<TextArea name="about" label="L" defaultValue="四文字だ" maxLength={400} />)
  expect(html).toContain('4 of 400')
  expect(attribute(tag(html, 'textarea'), 'aria-describedby')).toBe('about-count')
  // What is pasted too long must not be cut off silently.
  expect(tag(html, 'textarea')).not.toContain('maxLength')
})

describe.each([
  ['RadioGroup', 'radio', <RadioGroup field={field} label="Q" hint="H" choices={choices} />],
  ['CheckboxGroup', 'checkbox', <CheckboxGroup field={field} label="Q" hint="H" choices={choices} />],
] as const)('%s', (_name, type, component) => {
  const html = markup(component)

  it('asks its question in a legend and carries error and hint on the group', () => {
    expect(html).toMatch(/<legend[^>]*>.*Q/s)
    const group = tag(html, 'fieldset')
    expect(attribute(group, 'aria-describedby')).toBe('form-sales-error form-sales-description')
  })

  it('gives the first choice the id of the question, and every choice a label', () => {
    const first = tag(html, 'input', 'value="a"')
    expect(attribute(first, 'id')).toBe('form-sales')
    expect(attribute(first, 'type')).toBe(type)
    const second = tag(html, 'input', 'value="abc"')
    expect(attribute(second, 'id')).toBe('form-sales-2')
    expect(attribute(second, 'aria-describedby')).toBe('form-sales-2-hint')
    expect(tag(html, 'label', 'for="form-sales-2"')).toBeTruthy()
  })

  it('has the chosen value chosen', () => {
    expect(tag(html, 'input', 'value="abc"')).toContain('checked=""')
    expect(tag(html, 'input', 'value="a"')).not.toContain('checked')
  })
})

describe('FormErrorSummary', () => {
  const items = formErrorItems([field, { ...field, id: 'other', errors: undefined }], ['The form is too old.'])
  const html = markup(<FormErrorSummary title="Two things" items={items} />)

  it('lists what is wrong with the form first, then each field in order, linked', () => {
    expect(items).toEqual([{ message: 'The form is too old.' }, { fieldId: 'form-sales', message: 'Not a figure.' }])
    expect(attribute(tag(html, 'a'), 'href')).toBe('#form-sales')
  })

  it('can take the focus and is named by its title', () => {
    const box = tag(html, 'div', 'role="group"')
    expect(attribute(box, 'tabindex')).toBe('-1')
    expect(attribute(tag(html, 'h2'), 'id')).toBe(attribute(box, 'aria-labelledby'))
  })

  it('is nothing when nothing is wrong', () => {
    expect(markup(<FormErrorSummary title="Two things" items={[]} />)).toBe('')
  })
})
