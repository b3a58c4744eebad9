export const settings = {
  title: 'Settings',
  lead: 'How listings are checked and how long they last. A change holds for listings from now on and is recorded.',
  review: {
    title: 'Review',
    text: 'Which tracks are published without review, and when an owner is warned of being recognisable.',
  },
  autoApproved: {
    label: 'Tracks published without review',
    hint: 'Only listings of verified participants, without warnings and with enough alike, are published at once. The rest waits for you.',
  },
  lookAlikesNeeded: {
    label: 'How many firms must be alike',
    hint: 'If fewer participants share area, industry, size and time of founding, the owner is warned (2 to 50 firms).',
  },
  term: { title: 'Term', text: 'When it ends the listing is paused, and its owner renews it with one click.' },
  days: { label: 'Days a listing lasts', hint: 'From its publication or renewal (14 to 730 days).' },
  reminderDays: { label: 'Days before the end to remind', hint: 'The owner gets one mail (1 to 60 days before).' },
  submit: 'Use these settings',
  changed: 'The settings are changed.',
  changedAt: 'Last changed: {{date}}',
}
