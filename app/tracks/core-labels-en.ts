/** Words of the fields every listing has; a side may say its own example instead. */
export const coreFieldLabels = {
  title: { label: 'Headline', hint: 'One line that says it all. Please leave out company and personal names.' },
  teaser: {
    label: 'Introduction',
    hint: 'Anybody can read this. Leave out names, shop names, the exact address and anything else that gives you away.',
  },
  tags: { label: 'Keywords', hint: 'Up to 12, divided by commas. Example: metalwork, prototypes, small lots' },
  industry: { label: 'Industry', hint: 'The one that fits best. If in doubt, the broad group is fine.' },
  prefecture: { label: 'Prefecture', hint: 'Where most of the work is done.' },
  municipality: { label: 'City or ward', hint: 'Only members see this. Example: Ota-ku' },
  employees: {
    label: 'People',
    hint: 'How many people work there, you included. Others see a range such as 6–20. Example: 9',
  },
  hideFrom: {
    label: 'Hide from',
    hint: 'Company names or corporate numbers, one on each line. Their members neither see this listing nor can ask for an introduction. People who are not signed in see the public part. Example: Example Industries Co., Ltd.',
  },
  ownNotes: { label: 'Notes to yourselves', hint: 'Nobody else sees them. Example: to be discussed at the next board' },
}
