export const matchMails = {
  title: 'Mails about matches',
  lead: 'When a new counterpart fits one of your listings well, we tell you by mail.',
  pace: 'How often',
  paceHint:
    'At most {{mails}} mails a day, with at most {{matches}} matches each. No match is told twice. A link in each mail stops them at any time.',
  paces: {
    none: 'No mails',
    instant: 'Each time',
    daily: 'Once a day (8 a.m.)',
    weekly: 'Once a week (Monday, 8 a.m.)',
  },
  change: 'Change',
  toSettings: 'See the settings',
  notices: { changed: 'The mails about matches were changed.' },
  stop: {
    title: 'Stop the mails about matches',
    lead: 'This stops the mails about counterparts that fit well. Your listings stay.',
    submit: 'Stop the mails',
    done: 'The mails have stopped',
    doneLead: 'No more mails about matches come. You can turn them on again in the settings at any time.',
  },
  mail: {
    found: {
      subject: 'New matches for your listings',
      lead: 'New counterparts that fit your listings well: {{count}}. The page of matches says why they fit.\n\n{{list}}',
      action: 'See why they fit',
    },
    forListing: 'For “{{title}}”:',
    line: '・{{title}} ({{place}})',
    stop: 'Stop the mails about matches (without signing in):',
  },
}
